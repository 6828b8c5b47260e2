package org.vestnik.search;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * The stems of one article, each with its weight, ascending, in as few bytes as may be: of each the step from the one before,
 * times the number of weights, plus its weight, seven bits a byte.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by same() alone
record ArticleWords(byte[] bytes) {

    static final ArticleWords NONE = new ArticleWords(new byte[0]);

    /** It stands in the body, there often or in the standfirst, in the headline: how much an article is about a word. */
    static final int WEIGHTS = 3;

    private static final int OFTEN = 3;

    static ArticleWords of(ArticleText text, Vocabulary vocabulary) {
        Marks marks = new Marks();
        vocabulary.reader().read(text.body(), word -> marks.add(vocabulary.number(word), 0));
        vocabulary.reader().read(text.standfirst(), word -> marks.add(vocabulary.number(word), 1));
        vocabulary.reader().read(text.headline(), word -> marks.add(vocabulary.number(word), 2));
        return marks.words();
    }

    boolean same(ArticleWords other) {
        return Arrays.equals(bytes, other.bytes);
    }

    /** @param words is told of each stem its number times {@link #WEIGHTS} plus its weight */
    void each(LongConsumer words) {
        long number = -1;
        int at = 0;
        while (at < bytes.length) {
            int value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (next & 0x7f) << shift;
                shift += 7;
            } while (next < 0);
            number += value / WEIGHTS + 1;
            words.accept(number * WEIGHTS + value % WEIGHTS);
        }
    }

    /** Every word of an article with the place that it stands in. */
    private static final class Marks {

        private int[] marks = new int[1024];
        private int size;

        void add(int number, int weight) {
            if (number == Vocabulary.NONE) {
                return;
            }
            if (size == marks.length) {
                marks = Arrays.copyOf(marks, size * 2);
            }
            marks[size++] = number * WEIGHTS + weight;
        }

        ArticleWords words() {
            Arrays.sort(marks, 0, size);
            byte[] bytes = new byte[size * 5];
            int length = 0;
            int before = -1;
            for (int from = 0, to; from < size; from = to) {
                int number = marks[from] / WEIGHTS;
                to = from + 1;
                while (to < size && marks[to] / WEIGHTS == number) {
                    to++;
                }
                int weight = Math.max(marks[to - 1] % WEIGHTS, to - from >= OFTEN ? 1 : 0);
                int rest = (number - before - 1) * WEIGHTS + weight;
                for (; rest > 0x7f; rest >>>= 7) {
                    bytes[length++] = (byte) (rest | 0x80);
                }
                bytes[length++] = (byte) rest;
                before = number;
            }
            return new ArticleWords(Arrays.copyOf(bytes, length));
        }
    }
}
