package org.vestnik.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws clean pictures, and shrinks them to what is published at most. What is decoded at a time is bounded, however many
 * threads ask. Safe for several threads.
 */
final class PictureDecoder {

    /** The longer side of the full picture, in pixels: a page of a document can be read. */
    static final int FULL_SIDE = 1_600;

    private static final int MEGA = 1_000_000;

    /** One at a time, or several small ones. */
    private static final int MEGAPIXELS_AT_ONCE = 16;

    private final Semaphore megapixels = new Semaphore(MEGAPIXELS_AT_ONCE, true);

    /** Empty if this machine cannot draw it: an animated WebP, or any without the library; or it is broken after all. */
    Optional<Drawing> draw(CleanPicture clean, PictureKind kind) {
        PixelSize size = new PixelSize(clean.width(), clean.height());
        int step = step(size);
        int share = Math.max(1, (int) (pixels(size) / step / step / MEGA));
        megapixels.acquireUninterruptibly(share);
        try {
            return kind == PictureKind.WEBP
                    ? WebpLibrary.decode(clean.bytes()).map(image -> drawing(image, size, true, false))
                    : Optional.of(read(clean.bytes(), kind, size, step));
        } catch (IOException | RuntimeException e) {
            // the decoders answer broken data with whatever comes to hand
            return Optional.empty();
        } finally {
            megapixels.release(share);
        }
    }

    /** Of the largest pictures every second or third pixel is enough, and all that fits into a small machine. */
    private static int step(PixelSize size) {
        int step = 1;
        while (pixels(size) / step / step > (long) MEGAPIXELS_AT_ONCE * MEGA) {
            step++;
        }
        return step;
    }

    private static long pixels(PixelSize size) {
        return (long) size.width() * size.height();
    }

    private static Drawing read(byte[] bytes, PictureKind kind, PixelSize size, int step) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.shown()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            boolean moving = kind == PictureKind.GIF;
            reader.setInput(in, !moving, true);
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = kind == PictureKind.JPEG && CmykRows.isNeeded(reader)
                    ? CmykRows.read(reader, how, bytes)
                    : reader.read(0, how);
            return drawing(image, size, kind != PictureKind.JPEG, moving && reader.getNumImages(true) > 1);
        } finally {
            reader.dispose();
        }
    }

    private static Drawing drawing(BufferedImage image, PixelSize size, boolean exact, boolean moving) {
        PixelSize decoded = new PixelSize(image.getWidth(), image.getHeight());
        AreaAverage average = new AreaAverage(decoded, decoded.within(FULL_SIDE));
        PixelRows rows = new PixelRows(image);
        for (int y = 0; y < decoded.height(); y++) {
            average.add(rows.row(y));
        }
        return new Drawing(size, average.grid(), exact, moving);
    }
}
