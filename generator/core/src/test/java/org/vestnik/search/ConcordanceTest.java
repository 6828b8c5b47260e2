package org.vestnik.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.cache.CacheFile;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.Language;

class ConcordanceTest {

    private static final Language RU = new Language("ru");
    private static final Fingerprint KEY = new Fingerprint(1, 2);
    private static final int SHARDS = 16;

    @TempDir
    private Path folder;

    @Test
    void weightsTellHeadlineStandfirstAndBodyApart() {
        Concordance concordance = concordance(
                Optional.empty(),
                1,
                List.of(
                        new ArticleText("Суды", "", ""),
                        new ArticleText("", "", "суда"),
                        new ArticleText("", "судом", ""),
                        new ArticleText("", "", "суд суду суде"),
                        new ArticleText("", "", "")));
        // Steps from the article before, times three, plus the weight: 0*3+2, 0*3+0, 0*3+1, 0*3+1, from # on.
        assertThat(concordance.script(0)).isEqualTo("w(0,{\"суд\":\"%#$$\",})\n");
    }

    @Test
    void farArticlesHaveNumbersOfSeveralDigits() {
        List<ArticleText> texts = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            texts.add(new ArticleText("", "", i == 1_999 ? "мост" : ""));
        }
        // 1999*3 = 5997 = 12 + 45*(43 + 45*2): 12 and 43 go on, 2 ends.
        String digits = "" + sign(45 + 12) + sign(45 + 43) + sign(2);
        assertThat(concordance(Optional.empty(), 1, texts).script(0))
                .isEqualTo("w(0,{\"мост\":\"" + digits + "\",})\n");
    }

    private static char sign(int value) {
        return (char) ('#' + value < 92 ? '#' + value : '#' + value + 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatTheLastBuildKnewChangesNothing(long seed) {
        Random random = new Random(seed);
        List<ArticleText> texts = new ArrayList<>();
        Optional<CacheFile> file = Optional.of(new CacheFile(folder.resolve("words"), KEY));
        for (int build = 0; build < 40; build++) {
            edit(texts, random);
            int shards = random.nextInt(8) == 0 ? SHARDS / 2 : SHARDS;
            Concordance warm = concordance(file, shards, texts);
            Concordance cold = concordance(Optional.empty(), shards, texts);
            for (int shard = 0; shard < shards; shard++) {
                assertThat(warm.fingerprint(shard)).as("seed %d", seed).isEqualTo(cold.fingerprint(shard));
                if (random.nextInt(4) == 0) {
                    assertThat(warm.script(shard)).as("seed %d", seed).isEqualTo(cold.script(shard));
                }
            }
            warm.save();
        }
    }

    @Test
    void articleThatHasNotChangedIsNotLookedThrough() {
        Optional<CacheFile> file = Optional.of(new CacheFile(folder.resolve("words"), KEY));
        Concordance first = concordance(file, 1, List.of(new ArticleText("Мост", "", "")));
        String script = first.script(0);
        first.fingerprint(0);
        first.save();

        Concordance next = new Concordance(RU, file);
        next.begin(1, 1);
        next.put(0, key(new ArticleText("Мост", "", "")), () -> {
            throw new AssertionError("asked for a text that is known");
        });
        next.settle();
        assertThat(next.script(0)).isEqualTo(script);
    }

    private static void edit(List<ArticleText> texts, Random random) {
        int at = texts.isEmpty() ? 0 : random.nextInt(texts.size());
        ArticleText text = new ArticleText(words(random, 3), words(random, random.nextInt(4)), words(random, 20));
        switch (texts.isEmpty() ? 0 : random.nextInt(5)) {
            case 0 -> texts.add(text);
            case 1 -> texts.add(at, text);
            case 2 -> texts.remove(at);
            case 3 -> texts.set(at, text);
            default ->
                texts.set(
                        at,
                        new ArticleText(
                                texts.get(at).headline(), "", texts.get(at).body() + " мост"));
        }
    }

    private static String words(Random random, int count) {
        return String.join(
                " ",
                Stream.generate(() -> "слово" + random.nextInt(60)).limit(count).toList());
    }

    private static Concordance concordance(Optional<CacheFile> file, int shards, List<ArticleText> texts) {
        Concordance concordance = new Concordance(RU, file);
        concordance.begin(texts.size(), shards);
        for (int i = 0; i < texts.size(); i++) {
            ArticleText text = texts.get(i);
            concordance.put(i, key(text), () -> text);
        }
        concordance.settle();
        return concordance;
    }

    private static Fingerprint key(ArticleText text) {
        return new Digest().text(text.toString()).finish();
    }
}
