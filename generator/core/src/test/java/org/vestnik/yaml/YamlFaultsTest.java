package org.vestnik.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/** What editors get wrong in YAML, each with the place and code that it must be reported at. */
class YamlFaultsTest {

    private static final Path FILE = Path.of("content/ru/x.md");

    /** @param found such as {@code 1:15 YM006}, several parted by a comma; empty if nothing is wrong */
    record Fault(String yaml, String found) {
        @Override
        public String toString() {
            return yaml.replace("\n", "⏎").replace("\t", "⇥") + " = " + found;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                // a value that YAML reads otherwise than its author
                new Fault("title: Новости: важное", "1:15 YM006"),
                new Fault("a: b\r\nc: d\r\ne: f: g", "3:5 YM006"),
                new Fault("a: b\rc: d: e", "2:5 YM006"),
                new Fault("title: «Свобода»: день", "1:17 YM006"),
                new Fault("title: “Свобода: день”", "1:16 YM006"),
                new Fault("title: Он сказал: \"да\"", "1:17 YM006"),
                new Fault("title: \"a\": b", "1:11 YM006"),
                new Fault("a: 😀 😀: b", "1:9 YM006"),
                new Fault("title: @user", "1:8 YM008"),
                new Fault("title: %x", "1:8 YM008"),
                new Fault("%x: y", "1:1 YM008"),
                new Fault("title: `x`", "1:8 YM008"),
                new Fault("title: *bold* text", "1:8 YM008"),
                new Fault("title: !Важно", "1:8 YM008"),
                new Fault("title: & x", "1:8 YM008"),
                new Fault("title: > 100 человек", "1:8 YM008"),
                new Fault("title: | x", "1:8 YM008"),
                new Fault("title: ? x", "1:8 YM008"),
                new Fault("title: , x", "1:8 YM008"),
                new Fault("title: - дефис", "1:8 YM013"),
                new Fault("title: C# и #тег", "1:13 YM022"),
                new Fault("title: #тег\ndate: x", "1:8 YM022"),
                new Fault("topics: [a b #c\n]", "1:14 YM022"),
                new Fault("title: a\n  b #c", "2:5 YM022"),
                new Fault("title: Дело о выборах # 5", "1:23 YM022"),
                new Fault("title: Акция # 1", "1:14 YM022"),
                new Fault("zone: Europe/Moscow # of the office", ""),
                new Fault("title: 'a' #b", ""),
                new Fault("title: |\n  a #b", ""),
                // quotes and brackets
                new Fault("title: \"abc\ndate: 2018", "1:8 YM005"),
                new Fault("title: \"abc\nsummary: \"def\"\ndate: x", "1:8 YM005"),
                new Fault("title: 'Don't stop'", "1:13 YM011"),
                new Fault("title: \"a\" b", "1:12 YM011"),
                new Fault("title: [Важно] Новости", "1:16 YM011"),
                new Fault("title: \"C:\\docs\"", "1:12 YM012"),
                new Fault("title: \"\\u12\"", "1:11 YM012"),
                new Fault("topics: [a, b\ndate: x", "1:9 YM010"),
                new Fault("topics: {a: b\n", "1:9 YM010"),
                new Fault("aliases: [/cgi/e?x=1]", "1:17 YM027"),
                new Fault("topics: [courts, who pays?]", "1:26 YM027"),
                new Fault("topics: {a: who?}", "1:16 YM027"),
                new Fault("topics: [courts, \"who pays?\"]", ""),
                // lines that don't fit their neighbours
                new Fault("\ttitle: x", "1:1 YM004"),
                new Fault("a:\n\tb: c", "2:1 YM004"),
                new Fault("a: b\n\tc: d", "2:1 YM004"),
                new Fault("title: A\n  date: 2018", "2:7 YM007"),
                new Fault("  title: A\ndate: 2018", "2:1 YM007"),
                new Fault("a:\n    b: c\n  d: e", "3:3 YM007"),
                new Fault("topics:\n  - a\n - b", "3:2 YM007"),
                new Fault("title Новости\n\ndate: x", "1:1 YM009"),
                new Fault("title:Новости\ndate: x", "1:1 YM009"),
                new Fault("a: b\ntitle\nc: d", "2:1 YM009"),
                // what YAML allows and Vestnik does not
                new Fault("a: &x 1\nb: *x", "1:4 YM014, 2:4 YM015"),
                new Fault("&a b: c\nd: [*e]", "1:1 YM014, 2:5 YM015"),
                new Fault("a: &x {b: c}\nd: &y [e]", "1:4 YM014, 2:4 YM014"),
                new Fault("a: !!int 5\nb: !!java.net.URL x", "1:4 YM016, 2:4 YM016"),
                new Fault("<<: {a: b}", "1:1 YM017"),
                new Fault("a: b\nc: d\na: e\na: f", "3:1 YM018, 4:1 YM018"),
                new Fault("m: {b: 1, b: 2}", "1:11 YM018"),
                new Fault("a: b\n---\nc: d", "2:1 YM019"),
                new Fault("a: b\n---\n", "2:1 YM019"),
                new Fault("---\na: b\n...\n", ""),
                new Fault("a: " + "[".repeat(19) + "]".repeat(19), ""),
                new Fault("a: " + "[".repeat(20) + "]".repeat(20), "1:23 YM020"),
                new Fault("a: " + "[".repeat(30_000), "1:23 YM020"),
                new Fault("- a\n- b", "1:1 YM021"),
                new Fault("just text", "1:1 YM021"),
                new Fault("[a]: b", "1:2 YM002"),
                // characters
                new Fault("a: x\u0000y\nb: \u0007", "1:5 YM003, 2:4 YM003"),
                new Fault("a: \uD800 b", "1:4 YM003"),
                new Fault("a: b\u202Ec", "1:5 YM003"),
                new Fault("a: x\uFEFFy\nb: c: d", "1:5 YM003, 2:5 YM006"),
                new Fault("a: x\u2028y\nb: z\u0085w: v", "1:5 YM023, 2:5 YM023, 2:7 YM006"),
                new Fault("ti\u00ADtle: x", "1:1 YM024"),
                new Fault("\u00A0title: x", "1:1 YM024"),
                new Fault("a: \"\\uD800\"\nb: \"x\\0\"", "1:4 YM025, 2:4 YM025"),
                new Fault("\uFEFFa: @", "1:4 YM008"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsReportedAtItsPlace(Fault fault) {
        Problems problems = new Problems();
        new YamlReader(64 * 1024, problems).read(fault.yaml(), FILE, 1);
        assertThat(places(problems, 0)).isEqualTo(fault.found());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void placeCountsFromTheLineThatTheTextBeginsOn(Fault fault) {
        Problems problems = new Problems();
        new YamlReader(64 * 1024, problems).read(fault.yaml(), FILE, 8);
        assertThat(places(problems, 7)).isEqualTo(fault.found());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultHasSentencesInBothLanguages(Fault fault) {
        Problems problems = new Problems();
        new YamlReader(64 * 1024, problems).read(fault.yaml(), FILE, 1);
        for (String language : MessageCatalog.LANGUAGES) {
            MessageCatalog catalog = new MessageCatalog(language);
            assertThat(problems.list())
                    .allSatisfy(p -> assertThat(catalog.line(p)).doesNotContainPattern("\\{[0-9]|  "));
        }
    }

    @Test
    void duplicateKeyNamesTheLineOfTheFirst() {
        Problems problems = new Problems();
        new YamlReader(1000, problems).read("a: 1\nb: 2\na: 3", FILE, 2);
        assertThat(new MessageCatalog("en").line(problems.list().get(0)))
                .isEqualTo("content/ru/x.md:4:1 YM018 the key 'a' stands here again; it is already on line 2"
                        + " -> delete one of the two");
    }

    @Test
    void manyInvisibleCharactersNeverHideOneOfAnotherKind() {
        Problems problems = new Problems();
        new YamlReader(10_000, problems).read("a: x" + "\u2028".repeat(500) + "\u0007", FILE, 1);
        assertThat(problems.list()).hasSizeLessThan(50);
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void textOverTheLimitIsRefusedUnparsed() {
        Problems problems = new Problems();
        String unparsable = "title: ".concat("ж".repeat(2 * 1024 * 1024)).concat("\n\t@");
        assertThat(new YamlReader(64 * 1024, problems).read(unparsable, FILE, 2))
                .isEmpty();
        assertThat(problems.list())
                .containsExactly(Problem.at(
                        new SourcePosition(FILE, 2, 1),
                        ProblemCode.YAML_TOO_LARGE,
                        Integer.toString(unparsable.getBytes(StandardCharsets.UTF_8).length),
                        "65536"));
    }

    @Test
    void textOfExactlyTheLimitIsRead() {
        Problems problems = new Problems();
        String text = "a: " + "x".repeat(64 * 1024 - 3);
        assertThat(new YamlReader(64 * 1024, problems).read(text, FILE, 1)).isPresent();
        assertThat(new YamlReader(64 * 1024, problems).read(text + "x", FILE, 1))
                .isEmpty();
    }

    private static String places(Problems problems, int linesAbove) {
        List<Problem> found = problems.list();
        return found.stream()
                .map(p -> (p.at().orElseThrow().line() - linesAbove)
                        + ":"
                        + p.at().orElseThrow().column()
                        + " "
                        + p.code().id())
                .collect(Collectors.joining(", "));
    }
}
