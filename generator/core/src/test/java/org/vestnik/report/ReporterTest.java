package org.vestnik.report;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.TestSite;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.SourcePosition;

class ReporterTest {

    private static final Path ARTICLE = Path.of("content/en/x.md");
    private static final Problem ERROR =
            Problem.at(new SourcePosition(ARTICLE, 3, 7), ProblemCode.NOT_A_DATE, "date", "31/12/2026", "2026-12-31");
    private static final Problem NOTE =
            Problem.at(new SourcePosition(ARTICLE, 5, 1), ProblemCode.ADDRESS_EMPTY, "here");
    private static final Problem INFORMATION =
            Problem.at(SourcePosition.startOf(ARTICLE), ProblemCode.HELD_BACK, "2099-01-01");

    @TempDir
    private Path root;

    @Test
    void offATerminalEachProblemIsOneLineThatBeginsWithItsPlace() {
        assertThat(human(ReportStyle.PLAIN, false, ERROR, NOTE))
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("content/en/x.md:3:7 FM003 'date'")
                                .contains(" -> "),
                        line -> assertThat(line).startsWith("content/en/x.md:5:1 note: MD006 "));
    }

    @Test
    void aTerminalShowsTheSourceLineOfAnErrorWithACaretUnderItsColumn() {
        TestSite.write(root, "-- content/en/x.md --\n---\ntitle: X\ndate: 31/12/2026\n---\n[here]()\n");

        assertThat(human(ReportStyle.SCREEN, false, ERROR)).hasSize(3).endsWith("    date: 31/12/2026", "          ^");
        assertThat(human(ReportStyle.SCREEN, false, NOTE)).hasSize(1);
    }

    @Test
    void aSourceLineCannotStirTheTerminal() {
        TestSite.write(root, "-- content/en/x.md --\n---\ntitle: X\ndate: \u001B]0;owned\u0007\u202E31\n---\n");

        assertThat(String.join("\n", human(ReportStyle.SCREEN, false, ERROR)))
                .doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void coloursSetOffPlaceAndCodeAndNothingElse() {
        assertThat(human(ReportStyle.COLOURED, false, ERROR).get(0))
                .startsWith("\u001B[1mcontent/en/x.md:3:7\u001B[0m \u001B[31mFM003\u001B[0m 'date'");
        assertThat(human(ReportStyle.COLOURED, false, NOTE).get(0)).contains("\u001B[33mnote: MD006\u001B[0m ");
    }

    @Test
    void strictMakesErrorsOfNotesButNotOfInformation() {
        assertThat(human(ReportStyle.PLAIN, true, NOTE, INFORMATION))
                .satisfiesExactly(
                        line -> assertThat(line).contains(":5:1 MD006 "),
                        line -> assertThat(line).contains(":1:1 note: PL002 "));
    }

    @Test
    void aNoteOfSeveralPlacesIsToldOnce() {
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= 8; line++) {
            problems.add(Problem.at(
                    new SourcePosition(ARTICLE, line, 1), ProblemCode.PICTURE_WITHOUT_WORDS, "p" + line + ".jpg"));
            problems.add(
                    Problem.at(new SourcePosition(ARTICLE, line, 2), ProblemCode.WORD_NOT_LISTED, "x", "topics.yaml"));
            problems.add(Problem.at(new SourcePosition(ARTICLE, line, 3), ProblemCode.TITLE_MISSING));
        }
        String file = ARTICLE.toString();

        List<String> lines =
                reporter(ReportFormat.HUMAN, ReportStyle.PLAIN, false).lines(problems, root);
        assertThat(lines).hasSize(12);
        assertThat(lines.get(0)).startsWith(file + ":1:1 note: IM024 the picture p1.jpg ");
        assertThat(lines.get(1))
                .isEqualTo("    the same at "
                        + String.join(", ", file + ":2:1", file + ":3:1", file + ":4:1", file + ":5:1") + ", " + file
                        + ":6:1, … and 2 more");
        assertThat(lines.get(2)).startsWith(file + ":1:2 note: CF036 'x' ");
        assertThat(lines.subList(4, 12)).allMatch(line -> line.contains(" FM006 "));
    }

    @Test
    void afterAHundredProblemsTheRestIsCounted() {
        List<Problem> many = IntStream.rangeClosed(1, 250)
                .mapToObj(line -> Problem.at(new SourcePosition(ARTICLE, line, 1), ProblemCode.FILE_EMPTY))
                .toList();

        assertThat(reporter(ReportFormat.HUMAN, ReportStyle.PLAIN, false).lines(many, root))
                .hasSize(101)
                .last()
                .isEqualTo("… and 150 more; --format json lists them all");
        assertThat(reporter(ReportFormat.GITHUB, ReportStyle.PLAIN, false).lines(many, root))
                .hasSize(250);
    }

    @Test
    void noteAfterNoteHidesNoError() {
        Problem error = Problem.at(new SourcePosition(Path.of("content/ru/z.md"), 1, 1), ProblemCode.FILE_EMPTY);
        Stream<Problem> notes = IntStream.rangeClosed(1, 250)
                .mapToObj(n ->
                        Problem.at(new SourcePosition(ARTICLE, n, 1), ProblemCode.HTML_UNCLOSED, Integer.toString(n)));

        assertThat(reporter(ReportFormat.HUMAN, ReportStyle.PLAIN, false)
                        .lines(Stream.concat(notes, Stream.of(error)).toList(), root))
                .hasSize(101)
                .first(as(STRING))
                .startsWith("content/ru/z.md:1:1 FM");
    }

    @Test
    void anAnnotationNamesItsPlaceAndLevel() {
        assertThat(github(ERROR)).startsWith("::error file=content/en/x.md,line=3,col=7,title=FM003::");
        assertThat(github(NOTE)).startsWith("::notice file=content/en/x.md,line=5,col=1,title=MD006::");
        assertThat(github(Problem.general(ProblemCode.NO_ADDRESS))).startsWith("::notice title=PL003::");
    }

    /** Rules of the workflow commands: % and line ends in the text; a colon and a comma too in what precedes it. */
    @Test
    void anAnnotationCannotBeBrokenByWhatItTells() {
        Path file = Path.of("content/en/a,b:c%.md");
        Problem problem = Problem.at(SourcePosition.startOf(file), ProblemCode.USAGE_OTHER, "100%\n::error::x");

        assertThat(github(problem))
                .startsWith("::error file=content/en/a%2Cb%3Ac%25.md,line=1,")
                .contains("100%25\uFFFD::error::x")
                .doesNotContain("\n");
    }

    private List<String> human(ReportStyle style, boolean strict, Problem... problems) {
        return reporter(ReportFormat.HUMAN, style, strict).lines(List.of(problems), root);
    }

    private String github(Problem problem) {
        return reporter(ReportFormat.GITHUB, ReportStyle.COLOURED, false)
                .lines(Collections.singletonList(problem), root)
                .get(0);
    }

    private static Reporter reporter(ReportFormat format, ReportStyle style, boolean strict) {
        return new Reporter(format, style, new MessageCatalog("en"), strict);
    }
}
