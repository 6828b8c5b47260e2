package org.vestnik.images;

import java.util.Arrays;
import java.util.Optional;
import org.vestnik.problem.ProblemCode;

/** What a picture's file is: by the end of its name, and by its first bytes. The two must agree. */
enum PictureKind {
    JPEG("JPEG", "jpg", "jpeg"),
    PNG("PNG", "png", "png"),
    GIF("GIF", "gif", "gif"),
    WEBP("WebP", "webp", "webp"),
    HEIC("HEIC", "heic", "heif"),
    AVIF("AVIF", "avif", "avif"),
    TIFF("TIFF", "tif", "tiff"),
    BMP("BMP", "bmp", "bmp"),
    SVG("SVG", "svg", "svgz");

    private final String shown;
    private final String extension;
    private final String otherExtension;

    PictureKind(String shown, String extension, String otherExtension) {
        this.shown = shown;
        this.extension = extension;
        this.otherExtension = otherExtension;
    }

    /** As people write it. */
    String shown() {
        return shown;
    }

    /** The usual end of a name, without the dot. */
    String extension() {
        return extension;
    }

    static Optional<PictureKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extension.equals(extension) || kind.otherExtension.equals(extension))
                .findFirst();
    }

    /** By the signature that each format's specification asks for; SVG has none. */
    static Optional<PictureKind> ofBytes(byte[] bytes) {
        ByteCursor in = new ByteCursor(JPEG, bytes);
        if (in.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (in.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (in.startsWith("GIF87a") || in.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (in.startsWith("RIFF") && letters(in, 8).equals("WEBP")) {
            return Optional.of(WEBP);
        }
        if (in.startsWith("II*\0") || in.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        }
        if (in.startsWith("BM")) {
            return Optional.of(BMP);
        }
        return letters(in, 4).equals("ftyp") ? ofBrand(letters(in, 8)) : Optional.empty();
    }

    /** Whether every browser draws it and it can be cleaned. */
    boolean isPublished() {
        return this == JPEG || this == PNG || this == GIF || this == WEBP;
    }

    /** Cleans a picture of this kind, or says what to do with one that is not published. */
    CleanPicture clean(byte[] original, PixelLimit limit) throws PictureRefusedException {
        ByteCursor in = new ByteCursor(this, original);
        return switch (this) {
            case JPEG -> JpegCleaner.clean(in, limit);
            case PNG -> PngCleaner.clean(in, limit);
            case GIF -> GifCleaner.clean(in, limit);
            case WEBP -> WebpCleaner.clean(in, limit);
            case SVG -> throw new PictureRefusedException(ProblemCode.PICTURE_SVG);
            case HEIC, AVIF, TIFF, BMP -> throw new PictureRefusedException(ProblemCode.PICTURE_UNSUPPORTED, shown);
        };
    }

    /** The first brand of an ISO base media file; films have others. */
    private static Optional<PictureKind> ofBrand(String brand) {
        return switch (brand) {
            case "avif", "avis" -> Optional.of(AVIF);
            case "heic", "heix", "hevc", "mif1", "msf1" -> Optional.of(HEIC);
            default -> Optional.empty();
        };
    }

    /** Four Latin-1 letters; none if the file ends before. */
    private static String letters(ByteCursor in, int offset) {
        try {
            return in.from(offset).letters(4);
        } catch (PictureRefusedException e) {
            return "";
        }
    }
}
