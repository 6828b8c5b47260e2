package org.vestnik.language;

import java.util.List;
import java.util.stream.IntStream;

/** A few words of a language, in which a part of a text is looked up without being copied. */
final class WordList {

    /** By their length, from 0 on. */
    private final String[][] words;

    WordList(List<String> all) {
        int longest = all.stream().mapToInt(String::length).max().orElse(-1);
        words = IntStream.rangeClosed(0, longest)
                .mapToObj(length ->
                        all.stream().filter(word -> word.length() == length).toArray(String[]::new))
                .toArray(String[][]::new);
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    /** Whether the characters from an index (inclusive) to another (exclusive) are one of them, letter by letter. */
    boolean hold(TextRuns text, int from, int to) {
        if (to - from >= words.length) {
            return false;
        }
        for (String word : words[to - from]) {
            if (isWord(text, from, word)) {
                return true;
            }
        }
        return false;
    }

    /** The same of words in small letters, whatever letters the text has. */
    boolean holdSmall(TextRuns text, int from, int to) {
        if (to - from >= words.length) {
            return false;
        }
        for (String word : words[to - from]) {
            if (isSmallWord(text, from, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(TextRuns text, int from, String word) {
        int i = 0;
        while (i < word.length() && word.charAt(i) == text.at(from + i)) {
            i++;
        }
        return i == word.length();
    }

    private static boolean isSmallWord(TextRuns text, int from, String word) {
        int i = 0;
        while (i < word.length() && isSmall(word.charAt(i), text.at(from + i))) {
            i++;
        }
        return i == word.length();
    }

    private static boolean isSmall(char small, char c) {
        return small == c || Character.toUpperCase(small) == c;
    }
}
