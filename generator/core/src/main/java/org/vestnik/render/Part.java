package org.vestnik.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.vestnik.render.view.Inline;

/**
 * What many pages show alike, byte for byte. Is found in a page by Horspool's search (Software: Practice and Experience 10, 1980): it looks
 * at the last byte that the part could have there, and goes on by as much as that byte allows.
 */
final class Part {

    private final Inline text;
    private final byte[] bytes;

    /** How far the search may go on from a place where the last byte is this one. */
    private final int[] steps = new int[256];

    Part(Inline text) {
        this.text = text;
        this.bytes = text.text().getBytes(StandardCharsets.UTF_8);
        Arrays.fill(steps, bytes.length);
        for (int i = 0; i < bytes.length - 1; i++) {
            steps[bytes[i] & 0xFF] = bytes.length - 1 - i;
        }
    }

    /** For a template. */
    Inline text() {
        return text;
    }

    /** In bytes. */
    int length() {
        return bytes.length;
    }

    /** Puts it into a page. */
    void copyTo(byte[] page, int at) {
        System.arraycopy(bytes, 0, page, at, bytes.length);
    }

    /** Where it stands in a page, in bytes; empty if it does not, or not once alone. */
    OptionalInt placeIn(byte[] page) {
        int first = bytes.length == 0 ? -1 : find(page, 0);
        return first < 0 || find(page, first + 1) >= 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** The first place from there on; -1 if there is none. */
    private int find(byte[] page, int from) {
        int last = bytes.length - 1;
        for (int at = from; at + last < page.length; at += steps[page[at + last] & 0xFF]) {
            if (page[at + last] == bytes[last] && Arrays.equals(page, at, at + last, bytes, 0, last)) {
                return at;
            }
        }
        return -1;
    }
}
