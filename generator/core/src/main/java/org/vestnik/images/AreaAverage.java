package org.vestnik.images;

import java.util.Arrays;

/**
 * Shrinks a picture while its rows come in: each new pixel is the average of the area that it covers. In whole numbers,
 * so that every machine gets the same picture. For one picture and one thread.
 */
final class AreaAverage {

    private final PixelSize from;
    private final PixelSize to;
    private final int[] rgb;

    /** Red, green and blue of the new row that is being filled, each times the area that it has got so far. */
    private final long[] sums;

    private final long[] line;
    private int row;
    private int newRow;

    /** @param to at most as large as {@code from}, in both directions */
    AreaAverage(PixelSize from, PixelSize to) {
        this.from = from;
        this.to = to;
        this.rgb = new int[to.width() * to.height()];
        this.sums = new long[3 * to.width()];
        this.line = new long[3 * to.width()];
    }

    /** Takes the next row. */
    void add(int[] pixels) {
        narrow(pixels);
        long top = (long) row * to.height();
        long bottom = top + to.height();
        row++;
        for (long at = top; at < bottom; ) {
            long end = Math.min(bottom, (newRow + 1L) * from.height());
            for (int i = 0; i < sums.length; i++) {
                sums[i] += line[i] * (end - at);
            }
            if (end == (newRow + 1L) * from.height()) {
                finishRow();
            }
            at = end;
        }
    }

    /** The new picture, once all rows are in. */
    PixelGrid grid() {
        return new PixelGrid(to.width(), to.height(), rgb);
    }

    /** Fills the line with sums over the width of each new pixel. */
    private void narrow(int[] pixels) {
        Arrays.fill(line, 0);
        int cell = 0;
        long end = from.width();
        for (int x = 0; x < from.width(); x++) {
            long left = (long) x * to.width();
            long right = left + to.width();
            while (right > end) {
                put(cell, pixels[x], end - left);
                left = end;
                cell++;
                end += from.width();
            }
            put(cell, pixels[x], right - left);
            if (right == end) {
                cell++;
                end += from.width();
            }
        }
    }

    private void put(int cell, int pixel, long part) {
        line[3 * cell] += (pixel >> 16 & 0xFF) * part;
        line[3 * cell + 1] += (pixel >> 8 & 0xFF) * part;
        line[3 * cell + 2] += (pixel & 0xFF) * part;
    }

    private void finishRow() {
        long area = (long) from.width() * from.height();
        for (int x = 0; x < to.width(); x++) {
            int colour = 0;
            for (int i = 3 * x; i < 3 * x + 3; i++) {
                colour = colour << 8 | (int) ((sums[i] + area / 2) / area);
                sums[i] = 0;
            }
            rgb[newRow * to.width() + x] = colour;
        }
        newRow++;
    }
}
