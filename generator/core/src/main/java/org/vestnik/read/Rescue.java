package org.vestnik.read;

import java.util.List;

/** What can be done for a file that should be UTF-8. */
public sealed interface Rescue {

    /** It is UTF-8 already. */
    record Fine() implements Rescue {}

    /**
     * Every letter of it is known.
     *
     * @param encoding that it was saved in
     * @param text the whole of it, without a byte order mark
     */
    record Read(String encoding, String text) implements Rescue {}

    /**
     * It may be one of these; a wrong guess would lose letters.
     *
     * @param encodings the likeliest first, at least one
     */
    record Unsure(List<String> encodings) implements Rescue {
        public Unsure {
            encodings = List.copyOf(encodings);
        }
    }

    /**
     * It is not what it was said to be.
     *
     * @param offset of the first byte that means nothing
     */
    record Other(String encoding, int offset) implements Rescue {}

    /** UTF-8 with wrong bytes in it, or no text. */
    record Damaged() implements Rescue {}
}
