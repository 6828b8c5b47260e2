package org.vestnik.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlMap.Shape;

class YamlMapTest {

    private static final Path FILE = Path.of("x.yaml");

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "Off",
                "y",
                "true",
                "0123",
                "1_000",
                "0x1F",
                "0b11",
                "1.10",
                ".inf",
                ".NaN",
                "1e3",
                "+7",
                "2026-02-30",
                "2018-08-04 12:00:00 +03:00",
                "12:30:45",
                "=",
                "http://x.example/a:1?b#c",
                "«Слово» и дело",
                "“Слово”",
                "C#",
                "100%",
                "-1",
                "a - b",
                "don't",
                "it's \"so\"",
                "[",
                "0o17",
                "123456789012345678901234567890"
            })
    void plainScalarStaysAsWritten(String written) {
        String yaml = written.equals("[") ? "a: '['" : "a: " + written;
        assertThat(read(yaml).text("a")).contains(new YamlText(written, at(1, 4)));
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: ~", "a: null", "a: Null", "a: NULL", "a: ''", "a: \"  \"", "b: c"})
    void nullAndBlankAreAbsent(String yaml) {
        YamlMap map = read(yaml);
        assertThat(map.text("a")).isEmpty();
        assertThat(map.flag("a")).isEmpty();
        assertThat(map.number("a")).isEmpty();
        assertThat(map.texts("a")).isEmpty();
        assertThat(map.map("a")).isEmpty();
        assertThat(map.maps("a")).isEmpty();
        assertThat(map.shape("a")).isEqualTo(Shape.ABSENT);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void quotedNullIsText() {
        assertThat(read("a: 'null'").text("a").map(YamlText::value)).contains("null");
    }

    @Test
    void quotesEscapesAndFoldingAreUndone() {
        YamlMap map = read("a: 'it''s'\nb: \"x\\ty\\u00e9\"\nc: one\n  two\nd: |\n  one\n  two\ne: >-\n  one\n  two\n");
        assertThat(map.plain("a")).isEqualTo("it's");
        assertThat(map.plain("b")).isEqualTo("x\tyé");
        assertThat(map.plain("c")).isEqualTo("one two");
        assertThat(map.plain("d")).isEqualTo("one\ntwo\n");
        assertThat(map.plain("e")).isEqualTo("one two");
    }

    @Test
    void singleValueIsAListOfOne() {
        YamlMap map = read("a: one\nb: [two, three]\nc:\n  - four\n  -\nd: {e: f}");
        assertThat(map.texts("a")).containsExactly(new YamlText("one", at(1, 4)));
        assertThat(map.texts("b")).containsExactly(new YamlText("two", at(2, 5)), new YamlText("three", at(2, 10)));
        assertThat(map.texts("c")).containsExactly(new YamlText("four", at(4, 5)));
        assertThat(map.maps("d").get(0).text("e")).contains(new YamlText("f", at(6, 8)));
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void wrongShapeIsReportedInPlainWords() {
        String yaml = "text: word\nlist: [a, {b: c}]\nmap: {d: e}\n";
        assertThat(complaints(yaml, map -> map.text("list")))
                .containsExactly("2:7 'list': expected one text, found a list");
        assertThat(complaints(yaml, map -> map.text("map")))
                .containsExactly("3:6 'map': expected a text, found a map of keys and values");
        assertThat(complaints(yaml, map -> map.texts("map")))
                .containsExactly("3:6 'map': expected a list of words, found a map of keys and values");
        assertThat(complaints(yaml, map -> map.texts("list")))
                .containsExactly("2:11 'list': expected a text, found a map of keys and values");
        assertThat(complaints(yaml, map -> map.map("text")))
                .containsExactly("1:7 'text' takes keys with values, but one value stands here");
        assertThat(complaints(yaml, map -> map.map("list")))
                .containsExactly("2:7 'list': expected keys and values, found a list");
        assertThat(complaints(yaml, map -> map.maps("list")))
                .containsExactly("2:8 'list' takes keys with values, but one value stands here");
        assertThat(complaints(yaml, map -> map.flag("text")))
                .containsExactly("1:7 'text': expected yes or no, found 'word'");
        assertThat(complaints(yaml, map -> map.number("text")))
                .containsExactly("1:7 'text': expected a whole number, found 'word'");
    }

    @Test
    void flagsAndNumbers() {
        YamlMap map = read("a: true\nb: No\nc: ON\nd: off\ne: 6\nf: -12\ng: 1234567890\nh: 1.0");
        assertThat(List.of(
                        map.flag("a").get(),
                        map.flag("b").get(),
                        map.flag("c").get(),
                        map.flag("d").get()))
                .containsExactly(true, false, true, false);
        assertThat(map.number("e")).contains(6);
        assertThat(map.number("f")).contains(-12);
        assertThat(map.number("g")).isEmpty();
        assertThat(map.number("h")).isEmpty();
        assertThat(problems.list()).hasSize(2);
    }

    @Test
    void positionsOfKeysValuesAndMaps() {
        YamlMap map = read("\n# comment\na: b\nouter:\n  inner: [x]\n");
        assertThat(map.position()).isEqualTo(at(3, 1));
        assertThat(map.keyPosition("outer")).isEqualTo(at(4, 1));
        assertThat(map.position("outer")).isEqualTo(at(5, 3));
        assertThat(map.position("missing")).isEqualTo(at(3, 1));
        assertThat(map.map("outer").get().position("inner")).isEqualTo(at(5, 10));
    }

    @Test
    void plainIsTextListsAndMapsAlone() {
        Object plain = read("p: {a: 1, b: [yes, ~, {c: 2018-08-04}]}").plain("p");
        assertThat(plain).isEqualTo(Map.of("a", "1", "b", List.of("yes", "", Map.of("c", "2018-08-04"))));
    }

    @Test
    void keysKeepTheOrderOfTheDocument() {
        assertThat(read("b: 1\na: 2\nключ: 3\nc:\n").keys()).containsExactly("b", "a", "ключ", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment", "---\n", "~", "{}"})
    void emptyTextIsAnEmptyMap(String yaml) {
        assertThat(read(yaml).keys()).isEmpty();
        assertThat(problems.list()).isEmpty();
    }

    private List<String> complaints(String yaml, Consumer<YamlMap> getter) {
        Problems found = new Problems();
        getter.accept(new YamlReader(10_000, found).read(yaml, FILE, 1).orElseThrow());
        MessageCatalog russian = new MessageCatalog("ru");
        assertThat(found.list()).allSatisfy(p -> assertThat(russian.line(p)).matches("(?s).*[а-я].*"));
        MessageCatalog english = new MessageCatalog("en");
        return found.list().stream()
                .map(p -> p.at().get().line() + ":" + p.at().get().column() + " " + english.what(p))
                .toList();
    }

    private YamlMap read(String yaml) {
        return new YamlReader(10_000, problems).read(yaml, FILE, 1).orElseThrow();
    }

    private static SourcePosition at(int line, int column) {
        return new SourcePosition(FILE, line, column);
    }
}
