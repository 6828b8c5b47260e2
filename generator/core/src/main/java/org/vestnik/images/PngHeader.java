package org.vestnik.images;

/**
 * What a PNG's {@code IHDR} says.
 *
 * @param pixelBits bits of one pixel, all its samples together
 * @param interlaced whether its rows come in the seven passes of Adam7
 */
record PngHeader(int width, int height, int pixelBits, boolean interlaced) {

    /** Length of the chunk's body. */
    static final int BYTES = 13;

    /** Of each Adam7 pass: first column, first row, column step, row step. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    static PngHeader read(ByteCursor in, PixelLimit limit) throws PictureRefusedException {
        long width = in.u32();
        long height = in.u32();
        limit.check(in, width, height);
        int depth = in.u8();
        int samples = samples(in, in.u8(), depth);
        int methods = in.u16();
        int interlace = in.u8();
        if (methods != 0 || interlace > 1) {
            throw in.broken();
        }
        return new PngHeader((int) width, (int) height, samples * depth, interlace == 1);
    }

    /** How many bytes the pixels have before compression, with the filter byte of each row. */
    long rawBytes() {
        if (!interlaced) {
            return bytes(width, height);
        }
        long sum = 0;
        for (int[] pass : PASSES) {
            sum += bytes(ceil(width - pass[0], pass[2]), ceil(height - pass[1], pass[3]));
        }
        return sum;
    }

    private long bytes(int columns, int rows) {
        return columns <= 0 || rows <= 0 ? 0 : rows * (1 + ((long) columns * pixelBits + 7) / 8);
    }

    private static int ceil(int length, int step) {
        return length <= 0 ? 0 : (length + step - 1) / step;
    }

    /** How many samples a pixel has, by colour type; only the depths that the specification allows for it. */
    private static int samples(ByteCursor in, int colourType, int depth) throws PictureRefusedException {
        boolean whole = depth == 8 || depth == 16;
        boolean part = depth == 1 || depth == 2 || depth == 4;
        if ((colourType == 0 && (whole || part)) || (colourType == 3 && (part || depth == 8))) {
            return 1;
        }
        if (!whole) {
            throw in.broken();
        }
        return switch (colourType) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw in.broken();
        };
    }
}
