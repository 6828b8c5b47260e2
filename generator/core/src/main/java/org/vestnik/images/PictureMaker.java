package org.vestnik.images;

import java.util.Optional;
import java.util.function.Supplier;
import org.vestnik.cache.Digest;
import org.vestnik.cache.FileStamp;
import org.vestnik.cache.Fingerprint;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.images.PictureCache.Known;
import org.vestnik.model.Asset;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.timing.Count;
import org.vestnik.timing.Stopwatch;

/**
 * Makes the files that a picture is published as, if no build has made them yet. The original is none of them. Safe for
 * several threads.
 */
public final class PictureMaker {

    private final PictureCleaner cleaner;
    private final PictureEncoder encoder;
    private final WebpSupport webp;
    private final PictureCache cache;
    private final Stopwatch stopwatch;
    private final Problems problems;

    public PictureMaker(Limits limits, PictureCache cache, Stopwatch stopwatch, Problems problems) {
        this(limits, cache, stopwatch, problems, new WebpSupport(true));
    }

    PictureMaker(Limits limits, PictureCache cache, Stopwatch stopwatch, Problems problems, WebpSupport webp) {
        this.cleaner = new PictureCleaner(limits);
        this.encoder = new PictureEncoder(webp);
        this.webp = webp;
        this.cache = cache;
        this.stopwatch = stopwatch;
        this.problems = problems;
    }

    /**
     * What is known of a file's picture, which is made now if it is new; empty if it is broken, too large or of no known kind
     * (the problem is reported).
     *
     * @param stamp that the file had before it is read
     * @param original reads it
     */
    public Optional<Known> make(Asset asset, FileStamp stamp, Supplier<byte[]> original) {
        Optional<Known> known = cache.untouched(asset.file(), stamp)
                .filter(k -> isBest(k.picture()))
                .or(() -> read(asset, stamp, original.get()));
        known.ifPresent(k -> cache.use(asset.file(), k));
        return known;
    }

    /** The bytes of its files. */
    public Optional<PictureSet> files(Asset asset, Known known, Supplier<byte[]> original) {
        return cache.find(known.content()).or(() -> encode(asset, known.content(), original.get()));
    }

    private Optional<Known> read(Asset asset, FileStamp stamp, byte[] original) {
        Fingerprint content =
                new Digest().text(asset.path().extension()).bytes(original).finish();
        return cache.find(content)
                .filter(set -> isBest(set.picture()))
                .or(() -> encode(asset, content, original))
                .map(set -> new Known(stamp, content, set.picture()));
    }

    /** What a machine without the library made is made again where there is one. */
    private boolean isBest(ShownPicture picture) {
        return !picture.sources().isEmpty() || webp.library().isEmpty();
    }

    private Optional<PictureSet> encode(Asset asset, Fingerprint content, byte[] original) {
        stopwatch.count(Count.ENCODED, 1);
        return cleaner.clean(asset, original, problems).flatMap(clean -> {
            try {
                PictureKind kind =
                        PictureKind.ofExtension(asset.path().extension()).orElseThrow();
                PictureSet set = encoder.encode(clean, kind);
                cache.save(content, set);
                return Optional.of(set);
            } catch (PictureRefusedException e) {
                problems.add(SourcePosition.startOf(asset.file()), e.code(), e.details());
                return Optional.empty();
            }
        });
    }
}
