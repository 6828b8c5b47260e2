package org.vestnik.images;

import org.vestnik.problem.ProblemCode;

/** How many pixels a picture may have, judged by its header before anything is decoded. */
record PixelLimit(int megapixels) {

    private static final long MEGA = 1_000_000;

    /** Lets a size pass, or refuses the picture; a size of nothing is a broken picture. */
    void check(ByteCursor in, long width, long height) throws PictureRefusedException {
        if (width <= 0 || height <= 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw in.broken();
        }
        if (width * height > megapixels * MEGA) {
            throw new PictureRefusedException(
                    ProblemCode.PICTURE_TOO_MANY_PIXELS,
                    Long.toString(width),
                    Long.toString(height),
                    Integer.toString(megapixels));
        }
    }
}
