package org.vestnik.images;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * The rows of a decoded image as {@code 0xRRGGBB}, taken from its samples as they are: the JDK's own conversion makes greys
 * lighter. What lets the page through is laid on white, since a page may be dark and ink is black.
 */
final class PixelRows {

    private static final int WHITE = 255;

    private final BufferedImage image;
    private final Raster raster;
    private final int bands;
    private final int[] samples;
    private final int[] row;

    PixelRows(BufferedImage image) {
        this.image = image;
        this.raster = image.getRaster();
        this.bands = raster.getNumBands();
        this.samples = new int[image.getWidth() * bands];
        this.row = new int[image.getWidth()];
    }

    /** The row of this number, in an array that the next one is written over. */
    int[] row(int y) {
        if (image.getColorModel() instanceof IndexColorModel) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] = onWhite(row[x] >> 16 & 0xFF, row[x] >> 8 & 0xFF, row[x] & 0xFF, row[x] >>> 24);
            }
            return row;
        }
        raster.getPixels(0, y, row.length, 1, samples);
        int shift = raster.getTransferType() == DataBuffer.TYPE_USHORT ? 8 : 0;
        for (int x = 0; x < row.length; x++) {
            int at = x * bands;
            int red = samples[at] >> shift;
            int green = bands < 3 ? red : samples[at + 1] >> shift;
            int blue = bands < 3 ? red : samples[at + 2] >> shift;
            int opacity = bands % 2 == 0 ? samples[at + bands - 1] >> shift : WHITE;
            row[x] = onWhite(red, green, blue, opacity);
        }
        return row;
    }

    private static int onWhite(int red, int green, int blue, int opacity) {
        return opacity == WHITE
                ? red << 16 | green << 8 | blue
                : laid(red, opacity) << 16 | laid(green, opacity) << 8 | laid(blue, opacity);
    }

    private static int laid(int sample, int opacity) {
        return (sample * opacity + WHITE * (WHITE - opacity) + WHITE / 2) / WHITE;
    }
}
