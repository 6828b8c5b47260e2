package org.vestnik.images;

import java.io.ByteArrayOutputStream;

/**
 * GIF89a: frames, their timing and the number of rounds stay; comments, texts and what applications add do not.
 */
final class GifCleaner {

    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;
    private static final int TIMING = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int TEXT = 0x01;
    private static final int MAX_CODE_SIZE = 11;

    private final ByteCursor in;
    private final PixelLimit limit;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    /** Belongs to the picture or text that comes next. */
    private final ByteArrayOutputStream timing = new ByteArrayOutputStream();

    private GifCleaner(ByteCursor in, PixelLimit limit) {
        this.in = in;
        this.limit = limit;
    }

    static CleanPicture clean(ByteCursor in, PixelLimit limit) throws PictureRefusedException {
        return new GifCleaner(in, limit).clean();
    }

    private CleanPicture clean() throws PictureRefusedException {
        in.take(6).copyTo(out);
        ByteCursor screen = in.take(7);
        screen.copyTo(out);
        int width = screen.u16Little();
        int height = screen.u16Little();
        limit.check(in, width, height);
        colours(screen.u8());
        boolean drawn = false;
        for (int block = next(); block != TRAILER; block = next()) {
            switch (block) {
                case IMAGE -> {
                    image();
                    drawn = true;
                }
                case EXTENSION -> extension();
                default -> throw in.broken();
            }
        }
        if (!drawn) {
            throw in.broken();
        }
        out.write(TRAILER);
        return new CleanPicture(out.toByteArray(), width, height);
    }

    /** Some writers forget the trailer: the end of the file will do. */
    private int next() throws PictureRefusedException {
        return in.left() == 0 ? TRAILER : in.u8();
    }

    /** The table of colours that follows if the flags say so. */
    private void colours(int flags) throws PictureRefusedException {
        if ((flags & 0x80) != 0) {
            in.take(3L << ((flags & 7) + 1)).copyTo(out);
        }
    }

    private void image() throws PictureRefusedException {
        out.writeBytes(timing.toByteArray());
        timing.reset();
        out.write(IMAGE);
        ByteCursor frame = in.take(9);
        frame.copyTo(out);
        frame.skip(4);
        limit.check(in, frame.u16Little(), frame.u16Little());
        colours(frame.u8());
        int codeSize = in.u8();
        if (codeSize == 0 || codeSize > MAX_CODE_SIZE) {
            throw in.broken();
        }
        out.write(codeSize);
        in.take(blocks()).copyTo(out);
    }

    private void extension() throws PictureRefusedException {
        int label = in.u8();
        ByteCursor body = in.take(blocks());
        if (label == TIMING && body.left() == 6 && body.peek(0) == 4) {
            timing.reset();
            timing.write(EXTENSION);
            timing.write(TIMING);
            body.copyTo(timing);
        } else if (label == TEXT) {
            timing.reset();
        } else if (label == APPLICATION && isLoop(body)) {
            out.write(EXTENSION);
            out.write(APPLICATION);
            body.copyTo(out);
        }
    }

    /** The de facto extension that says how often an animation runs: one block of three bytes, and no other. */
    private static boolean isLoop(ByteCursor body) throws PictureRefusedException {
        return (body.startsWith("\u000BNETSCAPE2.0\u0003\u0001") || body.startsWith("\u000BANIMEXTS1.0\u0003\u0001"))
                && body.left() == 17
                && body.peek(16) == 0;
    }

    /** How many bytes the chain of blocks has that begins here, with the empty one at its end. */
    private int blocks() throws PictureRefusedException {
        int length = 0;
        for (int size = in.peek(0); size != 0; size = in.peek(length)) {
            length += 1 + size;
        }
        return length + 1;
    }
}
