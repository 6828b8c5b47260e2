package org.vestnik.images;

/** Width and height in pixels, each at least 1. */
record PixelSize(int width, int height) {

    PixelSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("must be >= 1: %d × %d".formatted(width, height));
        }
    }

    int longer() {
        return Math.max(width, height);
    }

    /** The same shape, its longer side at most so long; never larger than it is. */
    PixelSize within(int side) {
        if (longer() <= side) {
            return this;
        }
        return new PixelSize(scaled(width, side), scaled(height, side));
    }

    private int scaled(int length, int side) {
        return (int) Math.max(1, (2L * length * side + longer()) / (2L * longer()));
    }
}
