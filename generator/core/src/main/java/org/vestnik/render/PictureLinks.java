package org.vestnik.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vestnik.images.ShownPicture;
import org.vestnik.images.Variant;
import org.vestnik.markdown.ReferenceResolver.Full;
import org.vestnik.markdown.ReferenceResolver.Image;
import org.vestnik.markdown.ReferenceResolver.Source;
import org.vestnik.model.Asset;
import org.vestnik.model.OutputPath;
import org.vestnik.plan.Addresses;

/**
 * How a page names the files of a picture.
 *
 * @param write how it names a file of the site
 * @param words of its edition
 */
record PictureLinks(Function<OutputPath, String> write, Words words) {

    private static final int KILOBYTE = 1_000;

    Image image(Asset asset, ShownPicture picture) {
        List<Source> sources = picture.fallback().extension().equals("webp")
                ? List.of()
                : picture.sources().stream()
                        .map(v -> new Source(link(asset, v), v.width()))
                        .toList();
        Optional<Full> full = picture.full().map(v -> new Full(link(asset, v), size(v)));
        return new Image(link(asset, picture.fallback()), picture.width(), picture.height(), sources, full);
    }

    private String link(Asset asset, Variant variant) {
        return write.apply(Addresses.of(asset, variant.fileName()));
    }

    /** Rounded up: nobody is to get more than he was told. */
    private String size(Variant variant) {
        return words.text("fullPicture", Integer.toString((variant.bytes() + KILOBYTE - 1) / KILOBYTE));
    }
}
