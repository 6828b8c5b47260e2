package org.vestnik.acceptance.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books that every reader opens, and that are small enough to be sent. */
class BooksTest {

    private static final int ARTICLES = 30;
    private static final int MOST_BYTES = 120_000;
    private static final int MOST_BYTES_OF_DIGEST = 30_000;

    @TempDir
    private static Path work;

    private static Path demonstration;
    private static Path large;

    @BeforeAll
    static void build() throws IOException {
        demonstration = Builds.build(Builds.repository(), work.resolve("demonstration"));
        Path root = work.resolve("bulletin");
        ManyWords.bulletin(root, ARTICLES, 600);
        large = Builds.build(root, work.resolve("large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void demonstrationsBookIsSound(String language) {
        assertThat(EpubFindings.of(book(demonstration, language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void thirtyArticlesOfSixHundredWordsAreASmallBook(String language) throws IOException {
        assertThat(EpubFindings.of(book(large, language))).isEmpty();
        assertThat(Files.size(book(large, language))).isBetween(40_000L, (long) MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void digestFetchesNothingAndIsSmall(String language) throws IOException {
        Path html = large.resolve(language + "/offline/digest.html");

        assertThat(Files.size(html)).isBetween(2_000L, (long) MOST_BYTES_OF_DIGEST);
        assertThat(Files.size(large.resolve(language + "/offline/digest.txt")))
                .isBetween(2_000L, (long) MOST_BYTES_OF_DIGEST);
        assertThat(Files.readString(html))
                .doesNotContainPattern("(?i)src=|<link rel=\"?stylesheet|url\\(|@import|<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "ar"})
    void everythingThatABodyMayHoldIsSound(String language) throws IOException {
        Path root = work.resolve("everything-" + language);
        Everything.bulletin(root, language);

        assertThat(EpubFindings.of(book(Builds.build(root, work.resolve("of-" + language)), language)))
                .isEmpty();
    }

    /** Else a checker that does not run would find no fault either. */
    @Test
    void checkerFindsAFault() throws IOException {
        Path broken = work.resolve("broken.epub");
        byte[] bytes = Files.readAllBytes(book(demonstration, "en"));
        bytes[38] = 'x'; // in the media type, which is not compressed
        Files.write(broken, bytes);

        assertThat(EpubFindings.of(broken)).isNotEmpty();
    }

    private static Path book(Path site, String language) {
        return site.resolve(language + "/offline/bulletin-" + language + ".epub");
    }
}
