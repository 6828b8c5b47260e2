package org.vestnik.images;

import java.nio.ByteBuffer;

/** Draws one glyph: lines and quadratic curves, or other glyphs moved about (OpenType 1.9, glyf). */
final class GlyphOutline {

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEATED = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;
    private static final int PARTS_ARE_WORDS = 1;
    private static final int HAS_SCALE = 8 | 64 | 128;
    private static final int MORE_PARTS = 32;
    private static final int STEPS = 8;

    private final Typeface face;
    private final double scale;
    private final double originX;
    private final double originY;
    private final Ink ink;

    GlyphOutline(Typeface face, double scale, double originX, double originY, Ink ink) {
        this.face = face;
        this.scale = scale;
        this.originX = originX;
        this.originY = originY;
        this.ink = ink;
    }

    void draw(int glyph) {
        ByteBuffer in = face.outline(glyph);
        if (!in.hasRemaining()) {
            return;
        }
        int contours = in.getShort();
        in.position(10);
        if (contours < 0) {
            parts(in);
        } else {
            contours(in, contours);
        }
    }

    private void parts(ByteBuffer in) {
        int flags;
        do {
            flags = in.getShort();
            int part = in.getShort() & 0xFFFF;
            boolean words = (flags & PARTS_ARE_WORDS) != 0;
            int x = words ? in.getShort() : in.get();
            int y = words ? in.getShort() : in.get();
            if ((flags & HAS_SCALE) != 0) {
                throw new IllegalStateException("the font has a scaled part");
            }
            new GlyphOutline(face, scale, originX + x * scale, originY - y * scale, ink).draw(part);
        } while ((flags & MORE_PARTS) != 0);
    }

    private void contours(ByteBuffer in, int count) {
        int[] ends = new int[count];
        for (int i = 0; i < count; i++) {
            ends[i] = in.getShort() & 0xFFFF;
        }
        in.position(in.position() + 2 + (in.getShort(in.position()) & 0xFFFF));
        int points = count == 0 ? 0 : ends[count - 1] + 1;
        int[] flags = flags(in, points);
        double[] x = coordinates(in, flags, SHORT_X, SAME_X);
        double[] y = coordinates(in, flags, SHORT_Y, SAME_Y);
        for (int i = 0; i < points; i++) {
            x[i] = originX + x[i] * scale;
            y[i] = originY - y[i] * scale;
        }
        int start = 0;
        for (int end : ends) {
            contour(flags, x, y, start, end + 1 - start);
            start = end + 1;
        }
    }

    private static int[] flags(ByteBuffer in, int points) {
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = in.get();
            if ((flags[i] & REPEATED) != 0) {
                for (int left = in.get() & 0xFF; left > 0; left--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        return flags;
    }

    private static double[] coordinates(ByteBuffer in, int[] flags, int shortFlag, int sameFlag) {
        double[] values = new double[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameFlag) != 0;
            if ((flags[i] & shortFlag) != 0) {
                int step = in.get() & 0xFF;
                value += same ? step : -step;
            } else if (!same) {
                value += in.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /** Between two points off the curve lies one on it, in their middle. The first one here is on the curve. */
    private void contour(int[] flags, double[] x, double[] y, int start, int count) {
        double penX = x[start];
        double penY = y[start];
        double bendX = 0;
        double bendY = 0;
        boolean bent = false;
        for (int i = 1; i <= count; i++) {
            int at = start + i % count;
            boolean on = (flags[at] & ON_CURVE) != 0;
            if (on || bent) {
                double toX = on ? x[at] : (bendX + x[at]) / 2;
                double toY = on ? y[at] : (bendY + y[at]) / 2;
                if (bent) {
                    curve(penX, penY, bendX, bendY, toX, toY);
                } else {
                    ink.line(penX, penY, toX, toY);
                }
                penX = toX;
                penY = toY;
            }
            bent = !on;
            bendX = x[at];
            bendY = y[at];
        }
    }

    private void curve(double fromX, double fromY, double bendX, double bendY, double toX, double toY) {
        double lastX = fromX;
        double lastY = fromY;
        for (int i = 1; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double nextX = (1 - t) * ((1 - t) * fromX + t * bendX) + t * ((1 - t) * bendX + t * toX);
            double nextY = (1 - t) * ((1 - t) * fromY + t * bendY) + t * ((1 - t) * bendY + t * toY);
            ink.line(lastX, lastY, nextX, nextY);
            lastX = nextX;
            lastY = nextY;
        }
    }
}
