package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.timing.Stopwatch;

/** Texts that are too large, too deep or too tangled are problems of their file, and nothing worse. */
class GuardsTest {

    private static final int LIMIT = Limits.DEFAULT.nesting();

    static Stream<String> nested() {
        return Stream.of("> ", "- ", "1. ", "> - ");
    }

    @ParameterizedTest
    @MethodSource("nested")
    void markersNestAsDeepAsTheLimit(String marker) {
        int each = marker.length() == 4 ? 2 : 1;
        String deepest = marker.repeat(LIMIT / each) + "a";
        assertThat(Rendered.of(deepest).found()).isEmpty();
        assertThat(Rendered.of(deepest).html()).contains("a");
        assertThat(Rendered.of(marker.repeat(LIMIT / each - 1) + "a").found()).isEmpty();
        int column = marker.length() * LIMIT / each + 1;
        assertThat(Rendered.of("a\n\n" + marker.repeat(LIMIT / each) + "> a").found())
                .containsExactly("3:" + column + " MD002 " + LIMIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void listsNestByIndentAsDeepAsTheLimit(int beyond) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LIMIT + beyond; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        List<String> found = Rendered.of(text.toString()).found();
        if (beyond <= 0) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly("101:201 MD002 " + LIMIT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void emphasisNestsAsDeepAsTheLimit(int beyond) {
        int depth = LIMIT + beyond;
        List<String> found =
                Rendered.of("*a ".repeat(depth) + "b*".repeat(depth)).found();
        assertThat(found.isEmpty()).isEqualTo(beyond <= 0);
        assertThat(found).allMatch(problem -> problem.endsWith("MD002 " + LIMIT));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void htmlNestsAsDeepAsTheLimit(int beyond) {
        int depth = LIMIT + beyond;
        List<String> found = Rendered.of("<div>".repeat(depth) + "a" + "</div>".repeat(depth))
                .found();
        assertThat(found.isEmpty()).isEqualTo(beyond <= 0);
        assertThat(found).allMatch(problem -> problem.endsWith("MD002 " + LIMIT));
    }

    @Test
    void aLongLineOfDashesOrStarsIsNoNesting() {
        assertThat(Rendered.of("- ".repeat(200) + "\n\n" + "*".repeat(400)).html())
                .isEqualTo("<hr>\n<hr>\n");
    }

    @Test
    void manySiblingsAreNoNesting() {
        String text = "- a\n".repeat(300) + "\n" + "> b\n\n".repeat(300) + "1) c\n   - d\n".repeat(150);
        assertThat(Rendered.of(text).found()).isEmpty();
    }

    @Test
    void aTextOverTheLimitIsRefused() {
        String text = "слово ".repeat(Limits.DEFAULT.articleBytes() / 11 + 1);
        Rendered rendered = Rendered.of(text);
        assertThat(rendered.found()).containsExactly("1:1 MD001 256");
        assertThat(rendered.html()).isEmpty();
        assertThat(Rendered.of(text.substring(0, text.length() - 12)).found()).isEmpty();
    }

    static Stream<String> tangles() {
        return Stream.of(
                "[a](".repeat(60_000),
                "`a".repeat(120_000),
                "a <![CDATA[".repeat(20_000),
                "[1]: b\n".repeat(36_000),
                "[a]".repeat(80_000) + "[/b]",
                "[a b='{:c=\" ".repeat(20_000),
                "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n" + "|\n".repeat(80_000));
    }

    /** How long a text takes depends on machine and JDK: some that are slow on Java 17 are not on Java 25. */
    @ParameterizedTest
    @MethodSource("tangles")
    void aTangledTextIsReadInTimeOrGivenUpAndTheNextOneIsRead(String text) {
        assertThat(givenUp(text))
                .hasSizeLessThan(2)
                .extracting(Problem::toString)
                .allSatisfy(problem -> assertThat(problem).contains("MARKDOWN_TOO_SLOW", ":7:1", "[1]"));
    }

    /** The longest texts that are not handed on to another thread: the one that reads them must come back. */
    @ParameterizedTest
    @MethodSource("tangles")
    @Timeout(60)
    void aThreadForMarkdownComesBackFromAShortTangledText(String text) throws Exception {
        String half = text.substring(0, 8 * 1024 - 1);
        assertThat(onThreadForMarkdown(() -> givenUp(half + "\n" + half)))
                .hasSizeLessThan(2)
                .extracting(Problem::toString)
                .allSatisfy(problem -> assertThat(problem).contains("MARKDOWN_TOO_SLOW", ":7:1", "[1]"));
    }

    /** It is blank from there on, to which a pattern may come back for each of its letters. */
    @Test
    @Timeout(60)
    void aBracketWithAnEmptyHalfOfATextBehindItTakesNoTime() throws Exception {
        assertThat(onThreadForMarkdown(() -> givenUp("[a] (" + " ".repeat(16 * 1024 - 6) + "x")))
                .isEmpty();
    }

    /** The reading goes on after the time is used up, and is stopped where it needs the text again. */
    @Test
    @Timeout(60)
    void fromAThreadForMarkdownATextIsTakenAwayToo() throws Exception {
        UpdateClock slow = clock(() -> {
            CpuDeadlineTest.useTime(2);
            return Optional.empty();
        });
        assertThat(onThreadForMarkdown(() ->
                        givenUp(Rendered.text("### 11:40 a\n\n[b] (https://vestnik.example/)", 7, Optional.of(slow)))))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("MARKDOWN_TOO_SLOW", ":7:1", "[1]");
    }

    private static List<Problem> onThreadForMarkdown(Callable<List<Problem>> work) throws Exception {
        FutureTask<List<Problem>> reading = new FutureTask<>(work);
        MarkdownParser.thread(reading, "test").start();
        return reading.get();
    }

    private static List<Problem> givenUp(String text) {
        return givenUp(Rendered.text(text, 7, Optional.empty()));
    }

    /** What is said of a text that has a second, after which a next one is read. */
    private static List<Problem> givenUp(MarkdownText text) {
        Limits defaults = Limits.DEFAULT;
        Limits oneSecond = new Limits(
                defaults.frontMatterBytes(),
                defaults.articleBytes(),
                defaults.nesting(),
                1,
                defaults.pageBytes(),
                defaults.pictureMegapixels(),
                defaults.pictureBytes());
        Problems problems = new Problems();
        try (MarkdownParser parser = new MarkdownParser(oneSecond, Stopwatch.OFF)) {
            Body tangled = parser.parse(text, problems);
            Body next = parser.parse(Rendered.text("*b*", 1, Optional.empty()), problems);
            assertThat(Rendered.html(tangled.intro()).isEmpty())
                    .isEqualTo(!problems.list().isEmpty());
            assertThat(Rendered.html(next.intro())).isEqualTo("<p><em>b</em></p>\n");
        }
        return problems.list();
    }

    /** Whatever fails while a text is read fails for that text alone. */
    @Test
    void aFaultOfTheProgramIsAProblemOfTheTextThatShowsIt() {
        UpdateClock broken = clock(() -> {
            throw new IllegalStateException("a fault");
        });
        Problems problems = new Problems();
        try (MarkdownParser parser = new MarkdownParser(Limits.DEFAULT, Stopwatch.OFF)) {
            Body failed = parser.parse(Rendered.text("### 11:40 a", 7, Optional.of(broken)), problems);
            assertThat(failed.updates()).isEmpty();
        }
        assertThat(problems.list())
                .containsExactly(Problem.at(
                        new SourcePosition(Rendered.FILE, 7, 1),
                        ProblemCode.MARKDOWN_UNREADABLE,
                        "IllegalStateException"));
    }

    /** Where there is no more memory, say: nobody can mend that, but it is told at which file. */
    @Test
    void anErrorOfTheMachineNamesTheFile() {
        UpdateClock failing = clock(() -> {
            throw new OutOfMemoryError("not really");
        });
        MarkdownText text = Rendered.text("### 11:40 a", 7, Optional.of(failing));
        assertThatThrownBy(() -> givenUp(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Rendered.FILE.toString());
        assertThatThrownBy(() -> onThreadForMarkdown(() -> givenUp(text)))
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Rendered.FILE.toString());
    }

    @Test
    void ordinaryTextsThatNeedALargeStackAreRead() {
        String text = "a <!-- " + "x".repeat(20_000) + " --> b\n\n[c]: <" + "u".repeat(5_000) + ">\n\n[c]";
        assertThat(Rendered.of(text).found()).isEmpty();
    }

    /** Of a live article, asked for the time of each of its updates. */
    private static UpdateClock clock(Supplier<Optional<OffsetDateTime>> asked) {
        return new UpdateClock() {
            @Override
            public OffsetDateTime began() {
                return OffsetDateTime.MIN;
            }

            @Override
            public Optional<OffsetDateTime> at(String day, LocalTime time) {
                return asked.get();
            }

            @Override
            public Optional<LocalDate> day(String text) {
                return Optional.empty();
            }

            @Override
            public void turnTo(LocalDate day) {}

            @Override
            public boolean isAhead(OffsetDateTime update) {
                return false;
            }

            @Override
            public String shown(OffsetDateTime update) {
                return update.toString();
            }
        };
    }
}
