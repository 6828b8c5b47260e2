package org.vestnik.images;

/**
 * How much of each pixel lies inside of the outlines that are drawn: each line adds what it shades to its right, down as
 * much as up takes away. For one thread.
 */
final class Ink {

    private final int width;
    private final int height;
    private final double[] shades;

    Ink(PixelSize size) {
        this.width = size.width();
        this.height = size.height();
        this.shades = new double[(width + 2) * height];
    }

    void line(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) {
            return;
        }
        double direction = fromY < toY ? 1 : -1;
        double topX = fromY < toY ? fromX : toX;
        double topY = Math.min(fromY, toY);
        double bottomY = Math.max(fromY, toY);
        double slope = (toX - fromX) / (toY - fromY);
        double x = topY < 0 ? topX - topY * slope : topX;
        for (int row = (int) Math.max(0, topY); row < Math.min(height, Math.ceil(bottomY)); row++) {
            double high = Math.min(row + 1, bottomY) - Math.max(row, topY);
            double nextX = x + slope * high;
            shade(row, Math.min(x, nextX), Math.max(x, nextX), direction * high);
            x = nextX;
        }
    }

    /** A line through one row of pixels, from a place in it to another. */
    private void shade(int row, double left, double right, double amount) {
        double from = Math.max(0, Math.min(width, left));
        double to = Math.max(0, Math.min(width, right));
        int first = (int) from;
        int last = (int) Math.ceil(to);
        int at = row * (width + 2) + first;
        if (last <= first + 1) {
            double middle = (from + to) / 2 - first;
            shades[at] += amount * (1 - middle);
            shades[at + 1] += amount * middle;
            return;
        }
        double before = 0;
        for (int column = first; column < last; column++) {
            double covered = area(column + 1, from, to) * amount;
            shades[at + column - first] += covered - before;
            before = covered;
        }
        shades[at + last - first] += amount - before;
    }

    /** How much of the pixel that ends there lies right of a line that runs evenly from one place to another. */
    private static double area(int end, double from, double to) {
        double wide = to - from;
        double inside = Math.min(end, to) - Math.max(end - 1, from);
        double passed = (Math.max(end - 1, from) - from) / wide;
        double share = inside / wide;
        double middle = (Math.max(end - 1, from) + Math.min(end, to)) / 2;
        return passed + share * (end - middle);
    }

    /** Of each pixel, row by row, how much is inside: from 0 to this many levels. */
    byte[] levels(int most) {
        byte[] levels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            double sum = 0;
            for (int x = 0; x < width; x++) {
                sum += shades[y * (width + 2) + x];
                levels[y * width + x] = (byte) (Math.min(1, Math.abs(sum)) * most + 0.5);
            }
        }
        return levels;
    }
}
