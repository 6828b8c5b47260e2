package org.vestnik.images;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Draws the card that other sites show beside a link to an article: its headline, its edition and its date. The same bytes on
 * every machine. Safe for several threads.
 */
public final class CardPainter {

    /** In pixels: the shape that sites expect. */
    public static final int WIDTH = 1200;

    /** In pixels. */
    public static final int HEIGHT = 630;

    private static final int MARGIN = 72;
    private static final int BAR = 14;
    private static final int[] SIZES = {84, 72, 62, 54, 46};
    private static final int SMALL = 34;
    private static final int TOP = 145;
    private static final int BOTTOM = 520;
    private static final double LEADING = 1.22;
    private static final int LEVELS = 4;
    private static final int PAPER = 0xFFFFFF;
    private static final int BLACK = 0x1A1A1A;

    private final Typeface face = Typeface.ofCards();
    private final int accent;

    /** @param accent the bulletin's colour, {@code 0xRRGGBB} */
    public CardPainter(int accent) {
        this.accent = accent;
    }

    /**
     * What stands on a card.
     *
     * @param headline left out if it has a letter that cannot be drawn
     * @param edition likewise
     * @param date likewise
     */
    public record Text(String headline, String edition, String date) {}

    /** A PNG file. */
    public byte[] paint(Text text) {
        PixelSize size = new PixelSize(WIDTH, HEIGHT);
        Ink black = new Ink(size);
        Ink coloured = new Ink(size);
        bar(coloured);
        draw(text.edition(), SMALL, MARGIN + BAR + SMALL, coloured);
        draw(text.date(), SMALL, HEIGHT - MARGIN, coloured);
        if (face.hasAll(text.headline())) {
            headline(text.headline(), black);
        }
        return png(black.levels(LEVELS), coloured.levels(LEVELS));
    }

    private static void bar(Ink ink) {
        ink.line(0, 0, 0, BAR);
        ink.line(WIDTH, BAR, WIDTH, 0);
    }

    private void draw(String line, int size, double y, Ink ink) {
        if (face.hasAll(line)) {
            face.draw(line, size, MARGIN, y, ink);
        }
    }

    /** As large as it fits; the rest of one that never fits is cut off. */
    private void headline(String headline, Ink ink) {
        for (int size : SIZES) {
            List<String> lines = lines(headline, size);
            int room = (int) ((BOTTOM - TOP - size) / (size * LEADING)) + 1;
            if (lines.size() <= room || size == SIZES[SIZES.length - 1]) {
                for (int i = 0; i < Math.min(lines.size(), room); i++) {
                    boolean cut = i == room - 1 && lines.size() > room;
                    double y = TOP + size + i * size * LEADING;
                    face.draw(cut ? lines.get(i) + "…" : lines.get(i), size, MARGIN, y, ink);
                }
                return;
            }
        }
    }

    private List<String> lines(String text, int size) {
        double room = (WIDTH - 2.0 * MARGIN - size) / size;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("[ \\n\\t]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Two pixels a byte, each the number of a colour: paper, then shades of black, then shades of the accent. */
    private byte[] png(byte[] black, byte[] coloured) {
        int row = 1 + WIDTH / 2;
        byte[] pixels = new byte[row * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int at = y * WIDTH + x;
                int colour = black[at] > 0 ? black[at] : coloured[at] > 0 ? LEVELS + coloured[at] : 0;
                pixels[y * row + 1 + x / 2] |= (byte) (x % 2 == 0 ? colour << 4 : colour);
            }
        }
        ByteBuffer header = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT).put(new byte[] {4, 3, 0, 0, 0});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
        chunk(out, "IHDR", header.array());
        chunk(out, "PLTE", palette());
        chunk(out, "IDAT", compressed(pixels, row));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private byte[] palette() {
        ByteArrayOutputStream colours = new ByteArrayOutputStream();
        for (int level = 0; level <= LEVELS; level++) {
            shade(colours, BLACK, level);
        }
        for (int level = 1; level <= LEVELS; level++) {
            shade(colours, accent, level);
        }
        return colours.toByteArray();
    }

    private static void shade(ByteArrayOutputStream out, int colour, int level) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            int paper = PAPER >> shift & 0xFF;
            out.write(paper + ((colour >> shift & 0xFF) - paper) * level / LEVELS);
        }
    }

    /** As RFC 1950 wraps it. */
    private static byte[] compressed(byte[] pixels, int row) {
        Adler32 sum = new Adler32();
        sum.update(pixels);
        byte[] raw = Deflate.compress(pixels, row);
        return ByteBuffer.allocate(raw.length + 6)
                .put((byte) 0x78)
                .put((byte) 0x01)
                .put(raw)
                .putInt((int) sum.getValue())
                .array();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] body) {
        byte[] named = ByteBuffer.allocate(4 + body.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
