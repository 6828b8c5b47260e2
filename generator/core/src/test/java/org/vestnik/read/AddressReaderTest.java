package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;
import org.vestnik.model.Slug;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlText;

/** Slugs and addresses: those that are proven, and none that leaves the site. */
class AddressReaderTest {

    private static final Language RU = new Language("ru");
    private static final SourcePosition AT = SourcePosition.startOf(Path.of("content/ru/x.md"));
    private static final String[] PIECES = {
        "..",
        ".",
        "/",
        "//",
        "\\",
        "%2e",
        "%2E%2e",
        "%2f",
        "%5c",
        "%25",
        "%252e",
        "%00",
        "%",
        "a",
        "б",
        "C:",
        "con",
        "http:",
        "~",
        "\u202E",
        "%E2%80%AE",
        " ",
        "?",
        "#",
        "index.html",
        "%c0%ae",
        "\uFF0E",
        "\u2024",
        "\u2215",
        "x.html"
    };

    private final Problems problems = new Problems();
    private final AddressReader addresses = new AddressReader(packs(), new VisibleText(problems), problems);

    @ParameterizedTest
    @CsvSource({
        "/ru/x.html, /ru/x.html",
        "ru/x.html, /ru/x.html",
        "/ru/x/, /ru/x/",
        "/ru/x, /ru/x/",
        "/, /",
        "/ru/%D1%89%D1%83%D0%BA%D0%B0.html, /ru/щука.html",
        "/ru/щука, /ru/щука/",
        "/a b.html, /a b.html",
        "/feed.xml, /feed.xml",
    })
    void anAddressOnTheSiteIsRead(String text, String expected) {
        assertThat(permalink(text).map(Permalink::value)).contains(expected);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void whateverIsReadLiesInsideTheSite() {
        Path root = Path.of("/site");
        int read = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            String text = hostile(new Random(seed));
            Optional<Permalink> permalink = permalink(text);
            read += permalink.isPresent() ? 1 : 0;
            permalink.ifPresent(p -> assertThat(root.resolve(p.file().value()).normalize())
                    .as("seed: %s", text)
                    .startsWithRaw(root)
                    .isEqualTo(root.resolve(p.file().value())));
        }
        assertThat(read).isGreaterThan(500);
    }

    @Test
    void everyTextThatIsNotReadIsReported() {
        for (int seed = 0; seed < 2_000; seed++) {
            Problems found = new Problems();
            String text = hostile(new Random(seed));
            Optional<Permalink> permalink =
                    new AddressReader(packs(), new VisibleText(found), found).permalink("url", new YamlText(text, AT));
            assertThat(found.list()).as("seed %d: %s", seed, text).hasSize(permalink.isPresent() ? 0 : 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "article, article",
        "2018, 2018",
        "Щи и объезд, shchi-i-obezd",
        "My Article (2), my-article-2",
        "_x, _x",
        "%d1%81%d1%83%d0%b4, sud",
        "%D1%81%D1%83%D0%B4-idet, sud-idet",
        "a%2Fb, a-b",
        "100% za, 100-za",
        "%d1%81%d1, d1-81-d1",
    })
    void aNameBecomesASlug(String name, String expected) {
        assertThat(addresses.slugOfName(name, RU, AT).map(Slug::value)).contains(expected);
    }

    @Test
    void aLongNameIsCut() {
        String slug = addresses
                .slugOfName("слово ".repeat(40).strip(), RU, AT)
                .orElseThrow()
                .value();
        assertThat(slug)
                .hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH)
                .startsWith("slovo-slovo")
                .endsWith("slovo");
    }

    private Optional<Permalink> permalink(String text) {
        return addresses.permalink("url", new YamlText(text, AT));
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "/" : "");
        for (int i = random.nextInt(7); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Map<Language, LanguagePack> packs() {
        Map<Language, LanguagePack> packs = new LinkedHashMap<>();
        packs.put(RU, LanguagePack.of(RU).orElseThrow());
        return packs;
    }
}
