package org.vestnik.images;

/**
 * How a picture is made to fit into a number of bytes: by its quality, and where that would spoil it, by fewer pixels.
 *
 * @param bytes that the file may have
 * @param qualities from the best to the lowest that is worth to be looked at
 */
record Fitting(int bytes, int... qualities) {

    /** What a picture in the text may weigh (design section 8). */
    static final Fitting SHOWN = new Fitting(9_000, 80, 70, 60, 50, 40, 32, 25);

    /** For small windows, and for readers whose browser saves data. */
    static final Fitting SMALL = new Fitting(4_500, 70, 60, 50, 40, 32, 25);

    /** For those who asked for it: about half a minute at 64 kbit/s. */
    static final Fitting FULL = new Fitting(250_000, 75, 65, 55, 45, 35, 25);

    /** A file and its size. */
    @SuppressWarnings("ArrayRecordComponent")
    record Fitted(byte[] bytes, PixelSize size) {}

    /** The best that fits. */
    Fitted fit(PixelGrid grid, Encoder encoder) {
        PixelGrid tried = grid;
        while (true) {
            byte[] best = best(tried, encoder);
            if (best.length <= bytes || tried.size().longer() == 1) {
                return new Fitted(best, tried.size());
            }
            tried = grid.shrunk(grid.size().within(Math.max(1, tried.size().longer() * 4 / 5)));
        }
    }

    boolean fits(byte[] file) {
        return file.length <= bytes;
    }

    /** Of the first quality that fits, else of the last: found by halving, since a lower one gives fewer bytes. */
    private byte[] best(PixelGrid grid, Encoder encoder) {
        byte[] best = encoder.encode(grid, qualities[0]);
        if (fits(best)) {
            return best;
        }
        int tooLarge = 0;
        int fit = qualities.length;
        while (fit - tooLarge > 1) {
            int middle = (tooLarge + fit) / 2;
            byte[] tried = encoder.encode(grid, qualities[middle]);
            if (fits(tried)) {
                fit = middle;
                best = tried;
            } else {
                tooLarge = middle;
                best = fit == qualities.length ? tried : best;
            }
        }
        return best;
    }
}
