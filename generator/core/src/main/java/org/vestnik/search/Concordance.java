package org.vestnik.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.vestnik.cache.CacheFile;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.Language;

/**
 * Which words stand in which articles of one edition. Articles are put in, from several threads; then it is settled, and gives
 * its shards. What the last build knew is used: an article that has not changed is not looked through, and a shard whose words
 * stand where they stood has the fingerprint that it had.
 */
public final class Concordance {

    private final Optional<CacheFile> file;
    private final Language language;
    private final Last last;
    private final Map<Fingerprint, ArticleWords> known = new HashMap<>();
    private Vocabulary vocabulary;
    private AtomicReferenceArray<Entry> articles = new AtomicReferenceArray<>(0);
    private int count = 1;
    private List<ArticleWords> words = List.of();
    private BitSet changed = new BitSet();
    private Optional<Shards> shards = Optional.empty();
    private AtomicReferenceArray<Fingerprint> prints = new AtomicReferenceArray<>(0);

    /** Scripts whose fingerprint was asked for, until they are asked for themselves. */
    private final Map<Integer, String> made = new ConcurrentHashMap<>();

    /** @param key of what is known of the article, and its words */
    private record Entry(Fingerprint key, ArticleWords words) {

        static final Entry NONE = new Entry(new Digest().finish(), ArticleWords.NONE);
    }

    /** What the last build knew; its fingerprints are those of its shards. */
    private record Last(List<String> stems, List<Entry> articles, List<Fingerprint> prints) {}

    /** @param file where the next build finds what this one knows; empty if it need not */
    Concordance(Language language, Optional<CacheFile> file) {
        this.language = language;
        this.file = file;
        this.last = file.flatMap(CacheFile::read)
                .map(Concordance::read)
                .orElseGet(() -> new Last(List.of(), List.of(), List.of()));
        last.articles().forEach(entry -> known.put(entry.key(), entry.words()));
    }

    /**
     * Begins.
     *
     * @param size how many articles there will be
     * @param shardCount how many shards, a power of two
     */
    public void begin(int size, int shardCount) {
        articles = new AtomicReferenceArray<>(size);
        prints = new AtomicReferenceArray<>(shardCount);
        count = shardCount;
    }

    /**
     * Takes an article.
     *
     * @param number its place, from 0
     * @param key of all that its text is made of
     * @param text asked for only if no article with this key is known
     */
    public void put(int number, Fingerprint key, Supplier<ArticleText> text) {
        ArticleWords same = known.get(key);
        ArticleWords now = same != null ? same : ArticleWords.of(text.get(), vocabulary());
        articles.set(number, new Entry(key, now));
    }

    /** Finds out which shards have changed. Call it once, when all articles are in. */
    public void settle() {
        words = entries().stream().map(Entry::words).toList();
        boolean isLike = last.prints().size() == count;
        changed = isLike ? changes() : Shards.all(count);
        if (!changed.isEmpty()) {
            shards = Optional.of(new Shards(vocabulary().stems(), words, count, changed));
        }
    }

    /** Of a shard's script. */
    public Fingerprint fingerprint(int shard) {
        Fingerprint print = changed.get(shard)
                ? new Digest().text(made.computeIfAbsent(shard, this::make)).finish()
                : last.prints().get(shard);
        prints.set(shard, print);
        return print;
    }

    /** The script of a shard. */
    public String script(int shard) {
        String script = made.remove(shard);
        return script == null ? make(shard) : script;
    }

    private String make(int shard) {
        return shardsWith(shard).text(shard);
    }

    /** Keeps all this for the next build. Call it when the site is in place. */
    public void save() {
        List<Entry> now = entries();
        boolean isSame =
                changed.isEmpty() && last.prints().size() == count && keys(now).equals(keys(last.articles()));
        if (!isSame) {
            file.ifPresent(f -> f.save(out -> write(out, now)));
        }
    }

    private synchronized Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = new Vocabulary(language, last.stems());
        }
        return vocabulary;
    }

    /** A shard that nobody expected to be asked for is made with all others: its file was lost from the site. */
    private synchronized Shards shardsWith(int shard) {
        if (!changed.get(shard)) {
            changed = Shards.all(count);
            shards = Optional.of(new Shards(vocabulary().stems(), words, count, changed));
        }
        return shards.orElseThrow();
    }

    private BitSet changes() {
        List<String> stems = vocabulary == null ? last.stems() : vocabulary.stems();
        BitSet differing = new BitSet(stems.size() * ArticleWords.WEIGHTS);
        for (int i = 0; i < Math.max(words.size(), last.articles().size()); i++) {
            ArticleWords before =
                    i < last.articles().size() ? last.articles().get(i).words() : ArticleWords.NONE;
            ArticleWords after = i < words.size() ? words.get(i) : ArticleWords.NONE;
            if (!after.same(before)) {
                BitSet one = new BitSet();
                before.each(word -> one.flip((int) word));
                after.each(word -> one.flip((int) word));
                differing.or(one);
            }
        }
        BitSet touched = new BitSet(count);
        differing.stream().forEach(word -> touched.set(Shards.shardOf(stems.get(word / ArticleWords.WEIGHTS), count)));
        return touched;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(articles.length());
        for (int i = 0; i < articles.length(); i++) {
            Entry entry = articles.get(i);
            entries.add(entry == null ? Entry.NONE : entry);
        }
        return entries;
    }

    private static List<Fingerprint> keys(List<Entry> entries) {
        return entries.stream().map(Entry::key).toList();
    }

    private void write(CacheOutput out, List<Entry> now) {
        out.list(vocabulary == null ? last.stems() : vocabulary.stems(), out::text);
        out.list(now, entry -> {
            out.fingerprint(entry.key());
            out.bytes(entry.words().bytes());
        });
        out.count(count);
        for (int i = 0; i < count; i++) {
            out.fingerprint(Optional.ofNullable(prints.get(i)).orElseGet(Entry.NONE::key));
        }
    }

    private static Last read(CacheInput in) {
        List<String> stems = in.list(in::text);
        List<Entry> articles = in.list(() -> new Entry(in.fingerprint(), new ArticleWords(in.bytes())));
        return new Last(stems, articles, in.list(in::fingerprint));
    }
}
