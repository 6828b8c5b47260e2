package org.vestnik.language;

/** One quotation mark of a text while its pairs are looked for. */
final class QuoteMark {

    final int at;
    final char sign;
    final boolean opens;

    /** Null until the mark at the other end is found. */
    QuoteMark partner;

    /** Whether the pair stands within another, and gets the marks of such. */
    boolean isInner;

    /** Whether a mark of the other kind without partner stands within the pair. */
    boolean isCrossed;

    QuoteMark(int at, char sign, boolean opens) {
        this.at = at;
        this.sign = sign;
        this.opens = opens;
    }

    boolean isSingle() {
        return Sign.isSingleQuote(sign);
    }
}
