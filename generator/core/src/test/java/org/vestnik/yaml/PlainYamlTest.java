package org.vestnik.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Problems;

/** Plain YAML is what the library makes of it, to the place of every text; all else is left to the library. */
class PlainYamlTest {

    private static final Path FILE = Path.of("x.md");

    private static final String[] LINES = {
        "title: One",
        "date: 2016-05-13T06:37:10+10:00",
        "summary: \"Two: three\"",
        "tags: [cinema, two words]",
        "tags:",
        "  - one",
        "  - «two»: three",
        "- four",
        "- 'it, is'",
        "# a comment",
        "",
        "  ",
        "draft: true",
        "lang: en ",
        "number: 0x1F",
        "n_1: 1_000",
        "words: {one: \"{0} a\", other: b}",
        "a: b #c",
        "a: b#c",
        "  deeper: x",
        "title: 'again'",
        "url: http://x",
        "permalink: /:lang/:slug/",
        "null: null",
        "Null: ~",
        "- - x",
        "empty: ''",
        "list: []",
        "true: -1"
    };

    private static final String[] PIECES = {
        "title",
        "a",
        "date",
        ":",
        ": ",
        " ",
        ", ",
        ",",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "#",
        " #",
        "- ",
        "-",
        "\n",
        "\n",
        "\n  ",
        "x",
        "ж",
        "😀",
        "\u00a0",
        "«",
        "»",
        "null",
        "~",
        "0",
        "1.5",
        "/",
        "+",
        "(",
        "yes",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "?",
        "\\",
        "=",
        "<<",
        "2018-08-04",
        "...",
        "---"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void treeIsTheLibrarysAndNothingIsPassedOver(long seed) {
        Random random = new Random(seed);
        int plain = 0;
        for (int i = 0; i < 3_000; i++) {
            String yaml = i % 2 == 0 ? lines(random) : pieces(random);
            SourceText source = new SourceText(yaml, FILE, 2);
            Optional<YamlNode> tree = new PlainYaml(source).read();
            if (tree.isPresent()) {
                plain++;
                Problems problems = new Problems();
                assertThat(new LibraryYaml(1 << 20, problems).read(source))
                        .as("seed %d: %s", seed, yaml)
                        .isEqualTo(tree);
                assertThat(problems.list()).as("seed %d: %s", seed, yaml).isEmpty();
            }
        }
        assertThat(plain).isGreaterThan(100);
    }

    @Test
    void frontMatterAsMostWriteItIsPlain() {
        assertThat(isPlain("""
                        title: "Quiet observatory: note 127"
                        date: 2016-05-13T06:37:10+10:00
                        author: Alice Marlowe
                        # of the dictionary

                        tags: [cinema, 'cycling, too']
                        topics:
                          - one
                          - "two"
                        articles: {one: "{0} article", other: "{0} articles"}
                        """)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a: ",
                "a:\nb: c",
                "a: b: c",
                "a: b\n  c",
                "a: b\na: c",
                "a: &b c",
                "a: *b",
                "a: !b c",
                "a: |\n  b",
                "a: \"b\\n\"",
                "a: 'b''c'",
                "a: b # c",
                "a: [b, [c]]",
                "a: [b,\n  c]",
                "a: {b: {c: d}}",
                "a:\n  b: c",
                "a: b\tc",
                "a: b\r\n",
                "- a",
                "<<: a",
                "a: ~",
                "a: Null",
                "? a\n: b",
                "a: b\n---\nc: d"
            })
    void anythingElseIsLeftToTheLibrary(String yaml) {
        assertThat(isPlain(yaml)).isFalse();
    }

    private static boolean isPlain(String yaml) {
        return new PlainYaml(new SourceText(yaml, FILE, 1)).read().isPresent();
    }

    private static String lines(Random random) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            yaml.append(LINES[random.nextInt(LINES.length)]).append('\n');
        }
        return yaml.toString();
    }

    private static String pieces(Random random) {
        StringBuilder yaml = new StringBuilder(random.nextInt(4) > 0 ? "a: " : "");
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            yaml.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return yaml.toString();
    }
}
