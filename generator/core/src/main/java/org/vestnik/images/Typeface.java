package org.vestnik.images;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The outlines of a TrueType font (OpenType 1.9: head, hhea, hmtx, cmap format 4, loca, glyf). Read here and not by the JDK,
 * which needs fonts and libraries of the system for that, and draws differently from one version to the next.
 */
final class Typeface {

    private final ByteBuffer file;
    private final int segments;
    private final int glyphs;
    private final int offsets;
    private final int widths;
    private final int lastWidth;
    private final boolean longOffsets;

    /** Units of a glyph's coordinates that make one em. */
    private final int em;

    private Typeface(ByteBuffer file) {
        this.file = file;
        int head = table("head");
        this.em = file.getShort(head + 18);
        this.longOffsets = file.getShort(head + 50) == 1;
        this.glyphs = table("glyf");
        this.offsets = table("loca");
        this.widths = table("hmtx");
        this.lastWidth = u16(table("hhea") + 34) - 1;
        this.segments = table("cmap") + file.getInt(table("cmap") + 8);
    }

    /** The one that is shipped: Noto Serif Bold with Latin and Cyrillic letters alone. */
    static Typeface ofCards() {
        try (InputStream in = Typeface.class.getResourceAsStream("card.ttf")) {
            return new Typeface(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has each of the letters: what it lacks is never drawn as a square. */
    boolean hasAll(String text) {
        return text.codePoints().allMatch(letter -> glyph(letter) != 0);
    }

    /** In ems. */
    double width(String text) {
        return text.codePoints()
                        .map(letter -> u16(widths + 4 * Math.min(glyph(letter), lastWidth)))
                        .sum()
                / (double) em;
    }

    /** Draws a line of text. @param size of one em in pixels, {@code x} and {@code y} where its base line begins */
    void draw(String text, double size, double x, double y, Ink ink) {
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            int glyph = glyph(letter);
            new GlyphOutline(this, size / em, at, y, ink).draw(glyph);
            at += u16(widths + 4 * Math.min(glyph, lastWidth)) * size / em;
        }
    }

    /** Where a glyph's outline stands in the file; empty outlines are of no length. */
    ByteBuffer outline(int glyph) {
        int from = offset(glyph);
        int end = offset(glyph + 1);
        return file.duplicate().position(glyphs + from).limit(glyphs + end).slice();
    }

    private int offset(int glyph) {
        return longOffsets ? file.getInt(offsets + 4 * glyph) : 2 * u16(offsets + 2 * glyph);
    }

    /** 0 if there is none for the letter. */
    private int glyph(int letter) {
        int count = u16(segments + 6) / 2;
        for (int i = 0; i < count; i++) {
            int end = u16(segments + 14 + 2 * i);
            if (letter <= end) {
                int start = u16(segments + 16 + 2 * (count + i));
                int delta = u16(segments + 16 + 2 * (2 * count + i));
                int place = segments + 16 + 2 * (3 * count + i);
                int range = u16(place);
                if (letter < start) {
                    return 0;
                }
                int glyph = range == 0 ? letter : u16(place + range + 2 * (letter - start));
                return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
            }
        }
        return 0;
    }

    private int table(String name) {
        byte[] tag = name.getBytes(StandardCharsets.US_ASCII);
        for (int at = 12; at < 12 + 16 * u16(4); at += 16) {
            if (file.getInt(at) == ByteBuffer.wrap(tag).getInt()) {
                return file.getInt(at + 8);
            }
        }
        throw new IllegalStateException("the font lacks " + name);
    }

    private int u16(int at) {
        return file.getShort(at) & 0xFFFF;
    }
}
