package org.vestnik.check;

/**
 * What another site said.
 *
 * @param detail the status, the new address or the reason
 */
record WebAnswer(Kind kind, String detail) {

    /** What it means for the link. */
    enum Kind {
        THERE,
        /** 404 or 410. */
        GONE,
        /** There, under another address for good (301 or 308). */
        MOVED,
        /** It failed, or did not answer: perhaps it will tomorrow. */
        SILENT,
        /** It leads to this machine or into a private network, and was not asked. */
        PRIVATE
    }
}
