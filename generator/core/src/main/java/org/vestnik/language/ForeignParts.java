package org.vestnik.language;

/**
 * Keeps what is written in another script, if it is more than a name: three words or more, with all that stands between
 * them. The quotation marks around such a part belong to the sentence that quotes it; those inside are its own.
 */
final class ForeignParts {

    private static final int WORDS = 3;

    private final Script script;

    ForeignParts(Script script) {
        this.script = script;
    }

    void keep(TextRuns text) {
        int first = -1;
        int end = 0;
        int words = 0;
        int quotes = 0;
        boolean own = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (script.isForeign(c) && !text.isKept(i)) {
                if (words > 0 && quotes > 1) {
                    keep(text, first, end, words);
                    words = 0;
                }
                first = words == 0 ? i : first;
                end = wordEnd(text, i);
                words++;
                quotes = 0;
                i = end - 1;
            } else if (script.isOwn(c)) {
                own = true;
                keep(text, first, end, words);
                words = 0;
            } else if (Sign.isQuote(c)) {
                quotes++;
            }
        }
        if (!own && words >= WORDS) {
            text.keep(0, text.length());
        } else {
            keep(text, first, end, words);
        }
    }

    private static void keep(TextRuns text, int first, int end, int words) {
        if (words >= WORDS) {
            text.keep(first, end);
        }
    }

    private int wordEnd(TextRuns text, int from) {
        int end = from;
        while (script.isForeign(text.at(end)) || isInner(text, end)) {
            end++;
        }
        return end;
    }

    /** An apostrophe or hyphen within a word. */
    private boolean isInner(TextRuns text, int at) {
        char c = text.at(at);
        return (c == '\'' || c == '’' || c == '-') && script.isForeign(text.at(at + 1));
    }
}
