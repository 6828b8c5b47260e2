package org.vestnik.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a text as they look ({@link Letters}), each with the place where it begins and ends. */
record FoldedWords(List<String> words, int[] starts, int[] ends) {

    static FoldedWords of(String text) {
        List<String> words = new ArrayList<>();
        int[] starts = new int[16];
        int[] ends = new int[16];
        StringBuilder word = new StringBuilder();
        int start = 0;
        int end = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            int next = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                start = word.isEmpty() ? i : start;
                Letters.fold(c, word);
                end = next;
            } else if (!word.isEmpty() && !Letters.isUnseen(c) && !Letters.isApostrophe(c)) {
                if (words.size() == starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                    ends = Arrays.copyOf(ends, ends.length * 2);
                }
                starts[words.size()] = start;
                ends[words.size()] = end;
                words.add(word.toString());
                word.setLength(0);
            }
            i = next;
        }
        return new FoldedWords(words, starts, ends);
    }
}
