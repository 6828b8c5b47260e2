package org.vestnik.images;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;

/**
 * What a picture becomes.
 *
 * @param files one for each variant, in their order
 */
public record PictureSet(ShownPicture picture, List<byte[]> files) {

    public PictureSet {
        files = List.copyOf(files);
    }

    /** The bytes of one of its files. */
    public byte[] file(Variant variant) {
        return files.get(picture.variants().indexOf(variant));
    }

    void write(CacheOutput out) {
        picture.write(out);
        out.list(files, out::bytes);
    }

    static PictureSet read(CacheInput in) {
        return new PictureSet(ShownPicture.read(in), in.list(in::bytes));
    }

    /** Grows a set. */
    static final class Builder {

        private final List<Variant> variants = new ArrayList<>();
        private final List<byte[]> files = new ArrayList<>();

        Builder add(Variant.Use use, String extension, PixelSize size, byte[] file) {
            variants.add(new Variant(use, extension, size.width(), size.height(), file.length));
            files.add(file);
            return this;
        }

        PictureSet finish(PixelSize shown) {
            return new PictureSet(new ShownPicture(shown.width(), shown.height(), variants), files);
        }
    }
}
