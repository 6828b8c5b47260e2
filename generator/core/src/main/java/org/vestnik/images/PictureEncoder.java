package org.vestnik.images;

import java.util.Optional;
import org.vestnik.images.Fitting.Fitted;
import org.vestnik.images.Variant.Use;
import org.vestnik.problem.ProblemCode;

/**
 * Makes of a clean picture what is published: one for the page, one for small windows and a large one, in WebP where its
 * library runs, and in JPEG for browsers and other sites that do not know WebP. Safe for several threads.
 */
final class PictureEncoder {

    /** Counts up whenever pictures are made another way, so that those of earlier versions are made again. */
    static final int RECIPE = 1;

    /** The longer side in a page, in pixels. */
    private static final int SHOWN_SIDE = 480;

    private static final int SMALL_SIDE = 320;
    private static final String WEBP = PictureKind.WEBP.extension();

    private final PictureDecoder decoder = new PictureDecoder();
    private final Encoder jpeg = new JpegEncoder();
    private final WebpSupport webp;

    PictureEncoder(WebpSupport webp) {
        this.webp = webp;
    }

    PictureSet encode(CleanPicture clean, PictureKind kind) throws PictureRefusedException {
        Optional<WebpLibrary> library = webp.library();
        PixelSize size = new PixelSize(clean.width(), clean.height());
        if (kind == PictureKind.WEBP && (library.isEmpty() || WebpCleaner.isAnimated(clean.bytes()))) {
            return asItIs(clean, size);
        }
        Drawing drawing = decoder.draw(clean, kind)
                .orElseThrow(() -> new PictureRefusedException(ProblemCode.PICTURE_NOT_DRAWN, kind.shown()));
        PictureSet.Builder set = new PictureSet.Builder();
        library.ifPresent(l -> webp(set, drawing, l));
        jpeg(set, drawing);
        if (drawing.moving()) {
            set.add(Use.FULL, kind.extension(), size, clean.bytes());
        }
        return set.finish(size.within(SHOWN_SIDE));
    }

    /** What cannot be drawn here. */
    private static PictureSet asItIs(CleanPicture clean, PixelSize size) {
        return new PictureSet.Builder()
                .add(Use.SHOWN, WEBP, size, clean.bytes())
                .finish(size.within(SHOWN_SIDE));
    }

    /** If the full one is as light as the shown one has to be, it is shown. */
    private static void webp(PictureSet.Builder set, Drawing drawing, WebpLibrary library) {
        PixelGrid shown = drawing.shown(SHOWN_SIDE);
        Encoder encoder = drawing.exact() && isPlain(drawing.grid(), library) ? new ExactOrLossy(library) : library;
        Fitted full = Fitting.FULL.fit(drawing.grid(), encoder);
        if (Fitting.SHOWN.fits(full.bytes())) {
            set.add(Use.SHOWN, WEBP, full.size(), full.bytes());
            return;
        }
        Fitted middle = Fitting.SHOWN.fit(shown, encoder);
        if (shown.size().longer() > SMALL_SIDE) {
            Fitted small = Fitting.SMALL.fit(drawing.shown(SMALL_SIDE), encoder);
            set.add(Use.SMALL, WEBP, small.size(), small.bytes());
        }
        set.add(Use.SHOWN, WEBP, middle.size(), middle.bytes());
        if (!drawing.moving()) {
            set.add(Use.FULL, WEBP, full.size(), full.bytes());
        }
    }

    /** Whether it has plain areas and sharp edges: then it is likely to be smaller with every pixel as it is. */
    private static boolean isPlain(PixelGrid grid, WebpLibrary library) {
        return library.encodeExactly(grid).length <= library.encode(grid, 75).length;
    }

    private void jpeg(PictureSet.Builder set, Drawing drawing) {
        String extension = jpeg.extension();
        Fitted full = Fitting.FULL.fit(drawing.grid(), jpeg);
        boolean light = Fitting.SHOWN.fits(full.bytes());
        Fitted shown = light ? full : Fitting.SHOWN.fit(drawing.shown(SHOWN_SIDE), jpeg);
        set.add(Use.SHOWN, extension, shown.size(), shown.bytes());
        if (!light) {
            set.add(Use.FULL, extension, full.size(), full.bytes());
        }
    }

    /** Drawings lose sharp edges in photographs' compression, and are often smaller without. */
    private record ExactOrLossy(WebpLibrary library) implements Encoder {
        @Override
        public String extension() {
            return library.extension();
        }

        @Override
        public byte[] encode(PixelGrid grid, int quality) {
            byte[] lossy = library.encode(grid, quality);
            byte[] exact = library.encodeExactly(grid);
            return exact.length <= lossy.length ? exact : lossy;
        }
    }
}
