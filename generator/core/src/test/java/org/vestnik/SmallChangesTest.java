package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small change of a large bulletin is a small change of its site: what mirrors must fetch, and what Git must keep. */
class SmallChangesTest {

    private static final int ARTICLES = 1_000;
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir(factory = MemoryFolder.class)
    private Path root;

    @Test
    void letterThatIsMendedChangesAtMostEightFiles() {
        bulletin("");
        SiteFiles before = build();

        for (int number : List.of(0, 3, 500, ARTICLES - 1)) {
            site().with(file("ru", number), article(number, "Исправленная буква."));
            SiteFiles mended = build();
            assertThat(mended.differences(before))
                    .as("article %d", number)
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(8);
            site().with(file("ru", number), article(number, "Неисправленная буква."));
            assertThat(build().differences(before)).isEmpty();
        }
    }

    /** In both settings; as usual beside the pages that show the recents list. */
    @ParameterizedTest
    @ValueSource(strings = {"", "recents: {of: then}"})
    void newArticleChangesAtMostTwentyFiles(String setting) throws IOException {
        bulletin(setting);
        SiteFiles before = build();

        site().with("content/ru/new.md", article(ARTICLES + 1, "Совсем новая."));
        SiteFiles after = build();

        List<String> changed = after.differences(before).stream()
                .filter(file -> !setting.isEmpty() || !after.text(file).contains("class=\"recent\""))
                .toList();
        assertThat(changed).isNotEmpty().hasSizeLessThanOrEqualTo(20);
        Files.delete(site().path("content/ru/new.md"));
        assertThat(build().differences(before)).isEmpty();
    }

    /** In each of two languages a thousand, with a topic, an author and a dossier now and then. */
    private void bulletin(String setting) {
        site().with("content/bulletin.yaml", """
                title: {ru: Вестник, en: Herald}
                languages: [ru, en]
                zone: Europe/Moscow
                url: https://herald.example
                %s
                """.formatted(setting));
        for (int number = 0; number < ARTICLES; number++) {
            site().with(file("ru", number), article(number, "Неисправленная буква."));
            site().with(file("en", number), article(number, "A letter."));
        }
    }

    private static String file(String language, int number) {
        return "content/%s/%d.md".formatted(language, number);
    }

    /** The newest has the greatest number; the letter stands behind what lists show. */
    private static String article(int number, String letter) {
        OffsetDateTime date =
                NOW.minus(Duration.ofHours(19L * (ARTICLES + 2 - number))).atOffset(ZoneOffset.UTC);
        return """
                ---
                title: Article %1$d
                date: %2$s
                topics: [topic-%3$d]
                authors: [author-%4$d]
                %5$s
                ---
                The beginning of article %1$d, which lists show.

                %6$s %7$s
                """.formatted(
                        number,
                        date,
                        number % 7,
                        number % 5,
                        number % 11 == 0 ? "dossier: case-" + number % 3 : "summary: In short.",
                        letter,
                        "Many words follow. ".repeat(new Random(number).nextInt(40)));
    }

    private SiteFiles build() {
        SiteBuild build = SiteBuild.of(root, NOW);
        assertThat(build.run().written()).isPresent();
        return build.site();
    }

    private TestSite site() {
        return new TestSite(root);
    }
}
