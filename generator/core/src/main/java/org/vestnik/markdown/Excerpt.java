package org.vestnik.markdown;

/** Where in the prose an excerpt lies: before {@code <!--more-->}, else the first paragraph of the body itself. */
final class Excerpt {

    private final PlainText plain;
    private int from = -1;
    private int to = -1;
    private int more = -1;

    Excerpt(PlainText plain) {
        this.plain = plain;
    }

    /** The mark {@code <!--more-->} stands here; only the first counts. */
    void more() {
        if (more < 0) {
            more = plain.proseLength();
        }
    }

    /** A paragraph that is neither in a quote nor in a list has ended; it began at this length of the prose. */
    void paragraph(int start) {
        if (from < 0 && !plain.prose(start, plain.proseLength()).isEmpty()) {
            from = start;
            to = plain.proseLength();
        }
    }

    /** Plain text; maybe empty. */
    String text() {
        if (more >= 0) {
            return plain.prose(0, more);
        }
        return from >= 0 ? plain.prose(from, to) : plain.firstBlock();
    }
}
