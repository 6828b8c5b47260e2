package org.vestnik.images;

import java.util.Locale;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;

/**
 * One of the files that a picture becomes.
 *
 * @param extension of its name, without the dot; it tells the kind
 * @param width in pixels
 * @param height in pixels
 * @param bytes how long the file is
 */
public record Variant(Use use, String extension, int width, int height, int bytes) {

    /** What it is for. */
    public enum Use {
        /** In small windows. */
        SMALL,
        /** In the text. */
        SHOWN,
        /** For those who ask for it. */
        FULL
    }

    /** The name of the file: the picture has a folder of its own. */
    public String fileName() {
        return use.name().toLowerCase(Locale.ROOT) + "." + extension;
    }

    boolean is(Use asked, String kind) {
        return use == asked && extension.equals(kind);
    }

    void write(CacheOutput out) {
        out.word(use.name());
        out.word(extension);
        out.count(width);
        out.count(height);
        out.count(bytes);
    }

    static Variant read(CacheInput in) {
        return new Variant(Use.valueOf(in.word()), in.word(), in.count(), in.count(), in.count());
    }
}
