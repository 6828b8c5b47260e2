package org.vestnik.images;

import java.util.List;
import java.util.Optional;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;
import org.vestnik.images.Variant.Use;

/**
 * What a page has to know of a picture to show it.
 *
 * @param width at which it stands in a page, in pixels
 * @param height likewise
 * @param variants its files
 */
public record ShownPicture(int width, int height, List<Variant> variants) {

    private static final String WEBP = PictureKind.WEBP.extension();

    public ShownPicture {
        variants = List.copyOf(variants);
    }

    /** WebP files for the page, the narrowest first; empty if it has none. */
    public List<Variant> sources() {
        return variants.stream()
                .filter(v -> v.is(Use.SMALL, WEBP) || v.is(Use.SHOWN, WEBP))
                .toList();
    }

    /** What every browser draws; if the picture could not be drawn here, the file as it is. */
    public Variant fallback() {
        return variants.stream()
                .filter(v -> v.use() == Use.SHOWN)
                .filter(v -> !v.extension().equals(WEBP))
                .findFirst()
                .orElseGet(() -> sources().get(0));
    }

    /** The large one, or the moving one, if the one in the page is not all there is to see. */
    public Optional<Variant> full() {
        return variants.stream()
                .filter(v -> v.use() == Use.FULL)
                .findFirst()
                .filter(v -> !v.extension().equals(fallback().extension())
                        || v.bytes() > fallback().bytes());
    }

    /** What a link to the picture leads to. */
    public Variant largest() {
        return full().orElseGet(() ->
                sources().isEmpty() ? fallback() : sources().get(sources().size() - 1));
    }

    /** For other sites that show the picture beside a link: not all of them know WebP. */
    public Variant card() {
        return variants.stream()
                .filter(v -> v.is(Use.FULL, PictureKind.JPEG.extension()))
                .findFirst()
                .orElseGet(this::fallback);
    }

    void write(CacheOutput out) {
        out.count(width);
        out.count(height);
        out.list(variants, v -> v.write(out));
    }

    static ShownPicture read(CacheInput in) {
        return new ShownPicture(in.count(), in.count(), in.list(() -> Variant.read(in)));
    }
}
