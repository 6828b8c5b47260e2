package org.vestnik.search;

import java.util.function.Consumer;

/** Takes the words out of a text: runs of letters, digits and marks, and of signs that may stand within a word. */
final class WordReader {

    private final String joiners;

    /** @param joiners signs that may stand within a word, besides the soft hyphen */
    WordReader(String joiners) {
        this.joiners = joiners + '\u00AD';
    }

    /** @param words is told each word as it is written */
    void read(String text, Consumer<String> words) {
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            boolean inside = isOfWord(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.accept(text.substring(from, i));
                from = -1;
            }
        }
        if (from >= 0) {
            words.accept(text.substring(from));
        }
    }

    private boolean isOfWord(char c) {
        if (c >= 'a' && c <= 'z' || c >= 'А' && c <= 'я') {
            return true;
        }
        return c > '&' && (Character.isLetterOrDigit(c) || isMark(c) || joiners.indexOf(c) >= 0);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
