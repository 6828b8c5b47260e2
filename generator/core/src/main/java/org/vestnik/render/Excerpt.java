package org.vestnik.render;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text for lists. */
final class Excerpt {

    private static final String END = "…";

    private Excerpt() {}

    /** The text if it has at most {@code limit} characters, else cut at a word and closed with "…", within the limit. */
    static String cut(String text, int limit) {
        String plain = text.strip();
        if (plain.codePointCount(0, plain.length()) <= limit) {
            return plain;
        }
        int hard = plain.offsetByCodePoints(0, limit - 1);
        int word = plain.lastIndexOf(' ', hard);
        int end = word > hard / 2 ? word : wholeCharacter(plain, hard);
        return withoutTail(plain.substring(0, end)) + END;
    }

    /** The last place at or before {@code at} that is not inside what a reader sees as one character. */
    private static int wholeCharacter(String text, int at) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(at) ? at : characters.preceding(at);
    }

    /** Without punctuation and dashes that would stand before the "…". */
    private static String withoutTail(String text) {
        int end = text.length();
        while (end > 0 && " \u00A0,;:.·-–—(«„“‘".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
