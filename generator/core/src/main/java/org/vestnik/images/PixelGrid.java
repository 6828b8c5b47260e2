package org.vestnik.images;

/**
 * The pixels of a picture, row by row from the top left.
 *
 * @param rgb {@code 0xRRGGBB} in sRGB, {@code width} times {@code height}
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never changed, never compared
record PixelGrid(int width, int height, int[] rgb) {

    PixelGrid {
        if (width < 1 || height < 1 || rgb.length != width * height) {
            throw new IllegalArgumentException("%d × %d is not %d".formatted(width, height, rgb.length));
        }
    }

    /** The same picture with fewer pixels. */
    PixelGrid shrunk(PixelSize size) {
        if (size.width() == width && size.height() == height) {
            return this;
        }
        AreaAverage average = new AreaAverage(new PixelSize(width, height), size);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(rgb, y * width, row, 0, width);
            average.add(row);
        }
        return average.grid();
    }

    PixelSize size() {
        return new PixelSize(width, height);
    }
}
