package org.vestnik.images;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.vestnik.cache.CacheFile;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;
import org.vestnik.cache.Digest;
import org.vestnik.cache.FileStamp;
import org.vestnik.cache.Fingerprint;
import org.vestnik.config.BulletinConfig.Limits;

/**
 * The pictures that earlier builds made, by what they were made of: the same bytes in another file are the same picture. A
 * file whose stamp is still the same is not even read. Safe for several threads.
 */
public final class PictureCache {

    private static final String SETS = "pictures";

    /** What pictures that this bulletin does not show now may take: they may be shown again, or in its preview. */
    private static final long UNUSED_BYTES = 256L * 1024 * 1024;

    private final CacheFolder folder;
    private final Fingerprint rules;
    private final CacheFile index;
    private final Map<String, Known> last = new HashMap<>();
    private final Map<String, Known> now = new ConcurrentHashMap<>();

    /**
     * @param name of the site whose pictures these are: what was read for one tells nothing of another's files
     * @param limits that they were within
     */
    public PictureCache(CacheFolder folder, String name, Limits limits) {
        this.folder = folder;
        this.rules = new Digest()
                .add(recipe())
                .number(limits.pictureBytes())
                .number(limits.pictureMegapixels())
                .finish();
        this.index = folder.file("picture-files-" + name, rules);
        index.read().ifPresent(in -> read(in, last));
    }

    /**
     * A picture and the file that it was made of.
     *
     * @param content of the file's bytes
     */
    public record Known(FileStamp stamp, Fingerprint content, ShownPicture picture) {

        /** Of one of its files: all that it is made of. */
        public Fingerprint of(Variant variant) {
            return new Digest()
                    .add(recipe())
                    .add(content)
                    .text(variant.fileName())
                    .number(variant.bytes())
                    .finish();
        }
    }

    /** A file that nobody touched since. */
    Optional<Known> untouched(Path file, FileStamp stamp) {
        Known known = now.getOrDefault(file.toString(), last.get(file.toString()));
        return Optional.ofNullable(known).filter(k -> k.stamp().equals(stamp));
    }

    Optional<PictureSet> find(Fingerprint content) {
        return folder.file(SETS + "/" + content, key(content)).read().map(PictureSet::read);
    }

    void save(Fingerprint content, PictureSet set) {
        folder.file(SETS + "/" + content, key(content)).save(set::write);
    }

    void use(Path file, Known known) {
        now.put(file.toString(), known);
    }

    /** Keeps what was used for the next build, and forgets most of what was not. Call it when the site is in place. */
    public void save() {
        Map<String, Known> settled = new HashMap<>(now);
        settled.values().removeIf(known -> !folder.isSettled(known.stamp()));
        if (!settled.equals(last)) {
            index.save(out -> write(out, settled));
            Set<String> used = now.values().stream()
                    .map(known -> known.content().toString())
                    .collect(Collectors.toSet());
            folder.prune(SETS, used, UNUSED_BYTES);
        }
    }

    private static Fingerprint recipe() {
        return new Digest().number(PictureEncoder.RECIPE).finish();
    }

    private Fingerprint key(Fingerprint content) {
        return new Digest().add(rules).add(content).finish();
    }

    private static void write(CacheOutput out, Map<String, Known> files) {
        out.list(files.entrySet(), e -> {
            out.text(e.getKey());
            out.stamp(e.getValue().stamp());
            out.fingerprint(e.getValue().content());
            e.getValue().picture().write(out);
        });
    }

    private static void read(CacheInput in, Map<String, Known> files) {
        for (int left = in.count(); left > 0; left--) {
            files.put(in.text(), new Known(in.stamp(), in.fingerprint(), ShownPicture.read(in)));
        }
    }
}
