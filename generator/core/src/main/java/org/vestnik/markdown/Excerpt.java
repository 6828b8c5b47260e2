package org.vestnik.markdown;

import org.vestnik.language.Typography;

/** Where in the prose an excerpt lies: before {@code <!--more-->}, else the first paragraph of the body itself. */
final class Excerpt {

    private final PlainText plain;
    private final Typography typography;
    private int from = -1;
    private int to = -1;
    private int more = -1;

    Excerpt(PlainText plain, Typography typography) {
        this.plain = plain;
        this.typography = typography;
    }

    /** The mark {@code <!--more-->} stands here; only the first counts. */
    void more() {
        if (more < 0) {
            more = plain.proseLength();
        }
    }

    /** A paragraph that is neither in a quote nor in a list has ended; it began at this length of the prose. */
    void paragraph(int start) {
        if (from < 0 && plain.hasText(start, plain.proseLength())) {
            from = start;
            to = plain.proseLength();
        }
    }

    /** Plain text as it is set; maybe empty. */
    String text() {
        if (more >= 0) {
            return plain.shown(0, more, typography);
        }
        return from >= 0 ? plain.shown(from, to, typography) : plain.firstBlock(typography);
    }
}
