package org.vestnik.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which articles each stem stands in, as the scripts that readers load: a stem's hash says in which of them it is. Made of
 * articles in order; those that were not asked for when it was made are not in it.
 */
final class Shards {

    /** Signs of a script's text that need no escape; the first half ends a number, the second says that it goes on. */
    private static final int BASE = 45;

    private final List<String> stems;
    private final int[] starts;
    private final int[] articles;
    private final List<List<Integer>> byShard = new ArrayList<>();

    /**
     * @param words of each article
     * @param count of all shards, a power of two
     * @param wanted those to make
     */
    Shards(List<String> stems, List<ArticleWords> words, int count, BitSet wanted) {
        this.stems = stems;
        this.starts = new int[stems.size() + 1];
        int[] shards = new int[stems.size()];
        for (int i = 0; i < shards.length; i++) {
            shards[i] = shardOf(stems.get(i), count);
        }
        words.forEach(w -> w.each(word -> {
            int stem = (int) (word / ArticleWords.WEIGHTS);
            starts[stem + 1] += wanted.get(shards[stem]) ? 1 : 0;
        }));
        for (int i = 0; i < shards.length; i++) {
            starts[i + 1] += starts[i];
        }
        this.articles = new int[starts[shards.length]];
        fill(words, wanted, shards);
        for (int i = 0; i < count; i++) {
            byShard.add(new ArrayList<>());
        }
        for (int i = 0; i < shards.length; i++) {
            if (starts[i] < starts[i + 1]) {
                byShard.get(shards[i]).add(i);
            }
        }
    }

    private void fill(List<ArticleWords> words, BitSet wanted, int[] shards) {
        int[] next = starts.clone();
        for (int i = 0; i < words.size(); i++) {
            int article = i;
            words.get(i).each(word -> {
                int stem = (int) (word / ArticleWords.WEIGHTS);
                if (wanted.get(shards[stem])) {
                    articles[next[stem]++] = article * ArticleWords.WEIGHTS + (int) (word % ArticleWords.WEIGHTS);
                }
            });
        }
    }

    /** FNV-1a of 32 bits over UTF-16 units, both halves of it. */
    static int shardOf(String stem, int count) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < stem.length(); i++) {
            hash = (hash ^ stem.charAt(i)) * 0x01000193;
        }
        return (hash ^ hash >>> 16) & count - 1;
    }

    /** The script of one shard. */
    String text(int shard) {
        List<Integer> sorted = byShard.get(shard);
        sorted.sort(Comparator.comparing(stems::get));
        StringBuilder script = new StringBuilder("w(").append(shard).append(",{");
        for (int stem : sorted) {
            script.append('"').append(stems.get(stem)).append("\":\"");
            int before = -1;
            for (int i = starts[stem]; i < starts[stem + 1]; i++) {
                int article = articles[i] / ArticleWords.WEIGHTS;
                number(script, (article - before - 1) * ArticleWords.WEIGHTS + articles[i] % ArticleWords.WEIGHTS);
                before = article;
            }
            script.append("\",");
        }
        return script.append("})\n").toString();
    }

    private static void number(StringBuilder script, int number) {
        int rest = number;
        for (; rest >= BASE; rest /= BASE) {
            script.append(sign(BASE + rest % BASE));
        }
        script.append(sign(rest));
    }

    /** From {@code #} on, without the backslash. */
    private static char sign(int value) {
        int code = '#' + value;
        return (char) (code < '\\' ? code : code + 1);
    }

    /** Every shard of this many. */
    static BitSet all(int count) {
        BitSet all = new BitSet(count);
        all.set(0, count);
        return all;
    }
}
