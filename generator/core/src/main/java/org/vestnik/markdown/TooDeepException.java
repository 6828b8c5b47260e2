package org.vestnik.markdown;

/** Unwinds the writing of a document that nests too deeply. */
final class TooDeepException extends RuntimeException {

    private final int offset;

    /** @param offset in the text, of what is one level too deep */
    TooDeepException(int offset) {
        super("nested too deeply", null, false, false);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
