package org.vestnik.images;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/**
 * JPEG pictures made for print, in cyan, magenta, yellow and black, whose colours the JDK does not know. Photoshop and all others
 * write such samples inverted, and mostly turned into brightness and colour (Adobe TN 5116, section 18).
 */
final class CmykRows {

    private static final int FULL = 255;
    private static final int ADOBE = 0xEE;

    private CmykRows() {}

    static boolean isNeeded(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        return !types.hasNext() || types.next().getNumBands() == 4;
    }

    static BufferedImage read(ImageReader reader, ImageReadParam how, byte[] jpeg) throws IOException {
        Raster raster = reader.readRaster(0, how);
        if (raster.getNumBands() != 4) {
            throw new IOException("bands: " + raster.getNumBands());
        }
        boolean brightness = transform(jpeg) == 2;
        int width = raster.getWidth();
        BufferedImage image = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        int[] inks = new int[4 * width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, inks);
            int[] rgb = new int[3 * width];
            for (int x = 0; x < width; x++) {
                pixel(inks, 4 * x, brightness, rgb, 3 * x);
            }
            image.getRaster().setPixels(0, y, width, 1, rgb);
        }
        return image;
    }

    private static void pixel(int[] inks, int from, boolean brightness, int[] rgb, int to) {
        int first = inks[from];
        int second = inks[from + 1];
        int third = inks[from + 2];
        int light = inks[from + 3];
        if (brightness) {
            int blueness = second - 128;
            int redness = third - 128;
            second = bounded(first - (22_554 * blueness + 46_802 * redness) / 65_536);
            third = bounded(first + 116_130 * blueness / 65_536);
            first = bounded(first + 91_881 * redness / 65_536);
        }
        rgb[to] = first * light / FULL;
        rgb[to + 1] = second * light / FULL;
        rgb[to + 2] = third * light / FULL;
    }

    private static int bounded(int sample) {
        return Math.max(0, Math.min(FULL, sample));
    }

    /** The last byte of the Adobe segment, which the cleaner writes before the picture; 0 if there is none. */
    private static int transform(byte[] jpeg) {
        ByteCursor in = new ByteCursor(PictureKind.JPEG, jpeg);
        try {
            in.skip(2);
            while (in.u8() == 0xFF) {
                boolean application = in.u8() == ADOBE;
                ByteCursor body = in.take(in.u16() - 2L);
                if (application && body.startsWith("Adobe")) {
                    return body.from(11).u8();
                }
            }
            return 0;
        } catch (PictureRefusedException e) {
            return 0;
        }
    }
}
