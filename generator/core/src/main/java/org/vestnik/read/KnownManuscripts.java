package org.vestnik.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vestnik.cache.CacheFile;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;
import org.vestnik.cache.FileStamp;
import org.vestnik.cache.Fingerprint;

/**
 * The manuscripts that the last build read. A file whose stamp is still the same is not opened; one that was only touched
 * is not parsed. A file with a problem is not kept: its problem has to be found again. Safe for several threads.
 */
public final class KnownManuscripts {

    private final Predicate<FileStamp> settled;
    private final Optional<CacheFile> file;
    private final Map<String, Known> last;

    private KnownManuscripts(Predicate<FileStamp> settled, Optional<CacheFile> file, Map<String, Known> last) {
        this.settled = settled;
        this.file = file;
        this.last = last;
    }

    /** @param stamp empty if the file was written so shortly before it was read that its stamp tells nothing */
    private record Known(Optional<FileStamp> stamp, Manuscript manuscript) {}

    /** @param key of the program, the settings and the dictionaries, which manuscripts depend on */
    public static KnownManuscripts in(CacheFolder folder, Fingerprint key) {
        CacheFile file = folder.file("manuscripts", key);
        return new KnownManuscripts(
                folder::isSettled,
                Optional.of(file),
                file.read(KnownManuscripts::read).orElseGet(Map::of));
    }

    /** None, and none are kept. */
    public static KnownManuscripts none() {
        return new KnownManuscripts(stamp -> false, Optional.empty(), Map.of());
    }

    /** The manuscript of a file that nobody touched. */
    Optional<Manuscript> untouched(FoundFile found) {
        return Optional.ofNullable(last.get(found.below()))
                .filter(known -> known.stamp().filter(found.stamp()::equals).isPresent())
                .map(Known::manuscript);
    }

    /** The manuscript of a file whose bytes are the same. */
    Optional<Manuscript> same(FoundFile found, String digest) {
        return Optional.ofNullable(last.get(found.below()))
                .map(Known::manuscript)
                .filter(manuscript -> manuscript.source().digest().equals(digest));
    }

    /** Keeps what was read for the next build, without the files that have problems. */
    void save(List<FoundFile> files, List<Optional<Manuscript>> read, Set<String> withProblems) {
        List<FoundFile> kept = new ArrayList<>(files.size());
        List<Known> now = new ArrayList<>(files.size());
        int alike = 0;
        for (int i = 0; i < files.size(); i++) {
            FoundFile found = files.get(i);
            if (read.get(i).isPresent() && !withProblems.contains(found.file().toString())) {
                Optional<FileStamp> stamp = Optional.of(found.stamp()).filter(settled);
                Known known = new Known(stamp, read.get(i).get());
                alike += known.equals(last.get(found.below())) ? 1 : 0;
                kept.add(found);
                now.add(known);
            }
        }
        if (CacheFile.isOutdated(last.size(), now.size(), alike)) {
            file.ifPresent(f -> f.save(out -> write(out, kept, now)));
        }
    }

    private static void write(CacheOutput out, List<FoundFile> files, List<Known> now) {
        ManuscriptForm.Writer writer = new ManuscriptForm.Writer(out);
        out.count(now.size());
        for (int i = 0; i < now.size(); i++) {
            out.text(files.get(i).below());
            out.text(files.get(i).file().toString());
            out.optional(now.get(i).stamp(), out::stamp);
            writer.write(now.get(i).manuscript());
        }
    }

    private static Map<String, Known> read(CacheInput in) {
        ManuscriptForm.Reader reader = new ManuscriptForm.Reader(in);
        int size = in.count();
        Map<String, Known> last = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            String below = in.text();
            Path file = Path.of(in.text());
            last.put(below, new Known(in.optional(in::stamp), reader.read(file)));
        }
        return last;
    }
}
