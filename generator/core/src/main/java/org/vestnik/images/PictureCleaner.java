package org.vestnik.images;

import java.util.Optional;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.model.Asset;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/**
 * Takes all metadata out of JPEG, PNG, WebP and GIF files and turns them the right way up. What stays is what a browser
 * needs to draw the picture: an allow list of each format's parts, not a block list. Safe for several threads.
 */
public final class PictureCleaner {

    private static final double MEGABYTE = 1024 * 1024;

    private final Limits limits;

    public PictureCleaner(Limits limits) {
        this.limits = limits;
    }

    /** Whether a file is to go through {@link #clean}: by the end of its name, pictures that it refuses included. */
    public static boolean isPicture(Asset asset) {
        return PictureKind.ofExtension(asset.path().extension()).isPresent();
    }

    /** The clean picture; empty if it is broken, too large or no picture of its name's kind (the problem is reported). */
    public Optional<CleanPicture> clean(Asset asset, byte[] original, Problems problems) {
        try {
            return Optional.of(kind(asset, original).clean(original, new PixelLimit(limits.pictureMegapixels())));
        } catch (PictureRefusedException e) {
            problems.add(SourcePosition.startOf(asset.file()), e.code(), e.details());
            return Optional.empty();
        }
    }

    private PictureKind kind(Asset asset, byte[] original) throws PictureRefusedException {
        String extension = asset.path().extension();
        Optional<PictureKind> named = PictureKind.ofExtension(extension);
        if (named.isEmpty()) {
            throw new PictureRefusedException(ProblemCode.PICTURE_UNSUPPORTED, "." + extension);
        }
        if (original.length > limits.pictureBytes()) {
            throw new PictureRefusedException(
                    ProblemCode.PICTURE_FILE_TOO_LARGE, megabytes(original.length), megabytes(limits.pictureBytes()));
        }
        if (named.get() == PictureKind.SVG) {
            return PictureKind.SVG;
        }
        PictureKind found = PictureKind.ofBytes(original)
                .orElseThrow(() -> new PictureRefusedException(
                        ProblemCode.PICTURE_NO_PICTURE, named.get().shown()));
        if (found != named.get() && found.isPublished()) {
            throw new PictureRefusedException(
                    ProblemCode.PICTURE_OTHER_KIND, named.get().shown(), found.shown(), found.extension());
        }
        return found;
    }

    /** Rounded up to a tenth, so that a file just over the limit does not seem to be at it. */
    private static String megabytes(int bytes) {
        return Double.toString(Math.ceil(bytes / MEGABYTE * 10) / 10);
    }
}
