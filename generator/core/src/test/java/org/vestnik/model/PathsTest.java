package org.vestnik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hostile names can't become. */
class PathsTest {

    private static final Path ROOT = Path.of("/site");
    private static final String[] PIECES = {
        "/", "/", "..", ".", "\\", "\0", "\n", "%2e%2e", "%", ":", "con", "NUL.txt", "COM1", " ", "a", "ru", "x.html",
        "й", "и\u0306", "\u202e", "\u200b", "\u2028", "\ud800", "😀", "~", "-", "_", "*", "?", "\"", "<", "|", "#",
                "index"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void outputPathStaysInTheSiteAndIsANameEverywhere(long seed) {
        Random random = new Random(seed);
        int fit = 0;
        for (int i = 0; i < 20_000; i++) {
            Optional<OutputPath> path = OutputPath.parse(text(random));
            fit += path.isPresent() ? 1 : 0;
            path.ifPresent(p -> {
                Path resolved = ROOT.resolve(p.value());
                assertThat(resolved.normalize())
                        .as("seed %d", seed)
                        .isEqualTo(resolved)
                        .startsWithRaw(ROOT);
                assertThat(resolved).isNotEqualTo(ROOT);
                assertThat(p.value())
                        .doesNotContainPattern("[\\p{Cntrl}\\\\:*?\"<>|%#\u202e\u200b\u2028]|//|[ .](/|$)|(^|/) ")
                        .doesNotContainPattern("(?i)(^|/)(con|nul|com1)(\\.[^/]*)?(/|$)");
                assertThat(p.value().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, OutputPath.MAX_BYTES);
            });
        }
        assertThat(fit).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void relativeLinkLeadsFromAnyPageToAnyOther(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            OutputPath from = path(random);
            OutputPath to = path(random);
            URI page = URI.create(Permalink.of(from).on("https://x.example"));
            URI target = page.resolve(from.linkTo(to));

            assertThat(target.getRawPath())
                    .as("seed %d: %s to %s", seed, from, to)
                    .isEqualTo(URI.create("https://x.example/" + Permalink.percentEncode(to.value()))
                            .getRawPath());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {14, 15})
    void linkOfAnyPageToItselfLeadsToIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            OutputPath page = path(random);
            URI address = URI.create("https://x.example/" + Permalink.percentEncode(page.value()));

            assertThat(address.resolve(page.linkToItself()))
                    .as("seed %d: %s", seed, page)
                    .isEqualTo(address);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ru/news/index.html, ../news/index.html",
        "день/index.html, ../%D0%B4%D0%B5%D0%BD%D1%8C/index.html",
        "index.html, index.html",
        "ru/news.html, news.html"
    })
    void folderNamesItselfInItsOwnLink(OutputPath page, String link) {
        assertThat(page.linkToItself()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void permalinkAndItsFileAreOne(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            OutputPath file = path(random);
            assertThat(Permalink.of(file).file()).as("seed %d", seed).isEqualTo(file);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {26, 27})
    void decodingUndoesEncoding(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            String path = path(random).value();
            assertThat(Permalink.percentDecode(Permalink.percentEncode(path)))
                    .as("seed %d", seed)
                    .contains(path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a%", "a%2", "%zz", "100%/x", "%\uff12\uff10"})
    void percentSignBeforeOtherThanTwoDigitsIsNotDecoded(String path) {
        assertThat(Permalink.percentDecode(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void slugIsSmallLatinAndShort(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            Slug.parse(text(random))
                    .ifPresent(slug -> assertThat(slug.value())
                            .as("seed %d", seed)
                            .matches("[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?")
                            .hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH)
                            .doesNotContain(".."));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example",
                "https://user@evil.example",
                "https://a:b@evil.example/",
                "https://",
                "https:/x",
                "http:\\\\evil.example",
                "https://a b",
                "https://a\u202eb",
                "ftp://x",
                "https://x\n",
                "mailto://x",
                "blob:https://x",
                "x",
                "",
                "https://x/\u0000",
                "https://x/<script>",
                "intent://x",
                "HTTPS://a@b"
            })
    void otherAddressIsNotSafe(String address) {
        assertThat(SafeUrl.parse(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org", "http://example.org/a?b=c&d#e", "https://пример.рф/путь", "mailto:a@b.example",
                "tel:+7-495-1234567", "https://example.org/@user", "https://[::1]:8080/", "https://example.org?x=a@b"
            })
    void ordinaryAddressIsSafe(String address) {
        assertThat(SafeUrl.parse(address)).isPresent();
    }

    @Test
    void limitsHoldToTheByte() {
        assertThat(OutputPath.parse("x".repeat(200))).isPresent();
        assertThat(OutputPath.parse("x".repeat(201))).isEmpty();
        assertThat(OutputPath.parse("й".repeat(100))).isPresent();
        assertThat(OutputPath.parse("й".repeat(101))).isEmpty();
        assertThat(Slug.parse("x".repeat(80))).isPresent();
        assertThat(Slug.parse("x".repeat(81))).isEmpty();
    }

    private static OutputPath path(Random random) {
        String[] names = {"a", "b", "index.html", "x.html", "день", "a b", "ru", "é!"};
        StringBuilder path = new StringBuilder(names[random.nextInt(names.length)]);
        for (int i = random.nextInt(4); i > 0; i--) {
            path.append('/').append(names[random.nextInt(names.length)]);
        }
        return new OutputPath(path.toString());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)].repeat(random.nextInt(20) == 0 ? 60 : 1));
        }
        return text.toString();
    }
}
