package org.vestnik.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.model.Source;

class PageFactsTest {

    @TempDir
    private Path folder;

    @Test
    void everythingThatIsFetchedIsARequestOnce() {
        PageFacts facts = facts("""
                <link rel="icon" href="data:,"><link rel=stylesheet href=a.css><link rel="alternate" href="feed.xml">
                <img alt="" src="p.png"><img src="p.png"><img loading=lazy src='q.jpg'><a href="x.html">x</a>
                <script>inline</script><script src="s.js"></script>
                """, 11_000);

        assertThat(facts.requests()).isEqualTo(5);
    }

    @Test
    void theWeightIsThatOfTheCompressedPage() {
        assertThat(facts("word ".repeat(2000), 11_000).weight()).isBetween(20, 200);
    }

    @Test
    void whatGzipFindsTooHeavyIsWeighedByBrotli() {
        Random random = new Random(1);
        String page = random.ints(9000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int light = facts(page, 100_000).weight();

        assertThat(facts(page, 1000).weight()).isLessThanOrEqualTo(light).isGreaterThan(1000);
    }

    @Test
    void anAuthorsWordsAreCountedWithoutMarkup() throws IOException {
        Files.writeString(folder.resolve("a.md"), """
                ---
                title: Not counted
                ---

                Five **words** stand in [this](https://example.org/not/counted "nor this") line.

                ## Это ещё три-четыре слова

                <b title="no">don't</b> https://example.org/nothing
                """);

        assertThat(SourceWords.count(folder, new Source(Path.of("a.md"), 4, 0, "")))
                .hasValue(6 + 4 + 1);
    }

    @Test
    void aFileThatIsGoneHasNoCount() {
        assertThat(SourceWords.count(folder, new Source(Path.of("gone.md"), 4, 0, "")))
                .isEmpty();
    }

    private PageFacts facts(String page, int budget) {
        return PageFacts.of(page.getBytes(StandardCharsets.UTF_8), budget, folder);
    }
}
