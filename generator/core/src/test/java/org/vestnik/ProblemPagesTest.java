package org.vestnik;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.ReportStyle;
import org.vestnik.report.Reporter;

/**
 * Every problem has a page in both languages, and its example tells the truth: built, it gives the very lines that the page
 * shows. {@code -Dgolden=overwrite} writes these lines anew; the diff is reviewed.
 */
class ProblemPagesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));
    private static final List<String> MODULES = List.of("core", "cli", "maven-plugin", "acceptance");

    /** Stands for a detail in a sentence; none holds it. */
    private static final String DETAIL = "§";

    /** What no text file provokes, and the test that does. */
    private static final Map<String, String> TESTED_OTHERWISE = Map.ofEntries(
            entry("US001", "org.vestnik.cli.CommandLineTest"),
            entry("US002", "org.vestnik.cli.CommandLineTest"),
            entry("US003", "org.vestnik.cli.CommandLineTest"),
            entry("US004", "org.vestnik.cli.CommandLineTest"),
            entry("US005", "org.vestnik.cli.CommandLineTest"),
            entry("US006", "org.vestnik.cli.CommandLineTest"),
            entry("US007", "org.vestnik.cli.CommandLineTest"),
            entry("US008", "org.vestnik.cli.CommandLineTest"),
            entry("CF001", "org.vestnik.BadInputTest"),
            entry("CF025", "org.vestnik.BadInputTest"),
            entry("FM026", "org.vestnik.read.SystemNamesTest"),
            entry("MD001", "org.vestnik.markdown.GuardsTest"),
            entry("MD003", "org.vestnik.markdown.GuardsTest"),
            entry("MD004", "org.vestnik.markdown.GuardsTest"),
            entry("IM014", "org.vestnik.images.PictureCleanerTest"),
            entry("IM016", "org.vestnik.images.PictureCleanerTest"),
            entry("IM017", "org.vestnik.images.PictureCleanerTest"),
            entry("TP005", "org.vestnik.render.TemplateLockTest"),
            entry("TP008", "org.vestnik.BadInputTest"),
            entry("WT001", "org.vestnik.cli.PackagedJarIT"),
            entry("SF001", "org.vestnik.BadInputTest"),
            entry("SF010", "org.vestnik.BadInputTest"),
            entry("SF020", "org.vestnik.BadInputTest"),
            entry("SF030", "org.vestnik.BadInputTest"),
            entry("SF031", "org.vestnik.read.ContentReaderTest"),
            entry("DK001", "org.vestnik.write.BuildLockTest"),
            entry("DK002", "org.vestnik.write.DiskExceptionTest"),
            entry("DK003", "org.vestnik.write.FullDiskTest"),
            entry("DK004", "org.vestnik.write.DiskExceptionTest"),
            entry("DK005", "org.vestnik.write.OutputRulesTest"),
            entry("DK006", "org.vestnik.write.OutputRulesTest"),
            entry("DK007", "org.vestnik.write.OutputRulesTest"),
            entry("DK008", "org.vestnik.write.FullDiskTest"),
            entry("DK009", "org.vestnik.ReceiptTest"),
            entry("DK010", "org.vestnik.ChangedSourceTest"),
            entry("DK020", "org.vestnik.read.UnreadableTest"),
            entry("DK021", "org.vestnik.read.ContentReaderTest"),
            entry("DK022", "org.vestnik.read.SystemNamesTest"));

    @ParameterizedTest
    @EnumSource
    void hasAPageInBothLanguagesWithThreeParts(ProblemCode code) {
        assertThat(pages(code)).allSatisfy(page -> {
            List<String> headings = page.headings();
            assertThat(headings).as(page.file().toString()).hasSize(3);
            assertThat(headings.get(0)).startsWith("# " + code.id() + ": ").doesNotEndWith(".");
            assertThat(headings.subList(1, 3)).isEqualTo(page.expectedParts());
            assertThat(page.text()).containsPattern(Pattern.compile("(?s)^# [^\\n]+\\n\\n[^#\\s].+\\S\\n$"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void noPageIsLeftOfARetiredProblem(String language) {
        assertThat(ProblemPage.ids(language))
                .containsExactlyElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::id)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesShowTheSameExample(ProblemCode code) {
        ProblemPage english = pages(code).get(0);
        ProblemPage russian = pages(code).get(1);

        assertThat(russian.shownFiles().keySet()).isEqualTo(english.shownFiles().keySet());
        assertThat(russian.commands()).isEqualTo(english.commands());
        assertThat(russian.told()).hasSameSizeAs(english.told());
    }

    @ParameterizedTest
    @EnumSource
    void theExampleGivesWhatThePageSays(ProblemCode code, @TempDir Path english, @TempDir Path russian) {
        List<ProblemPage> pages = pages(code);
        if (TESTED_OTHERWISE.containsKey(code.id())) {
            assertThat(pages).allSatisfy(page -> {
                assertThat(page.shownFiles())
                        .as("a test is listed here for %s", code.id())
                        .isEmpty();
                assertThat(page.told())
                        .isNotEmpty()
                        .allMatch(line -> sentence(code, page).matcher(line).matches());
            });
            return;
        }
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.shownFiles())
                        .as("%s shows a file, or its test is listed here", page.file())
                        .isNotEmpty());
        List<Problem> found = problems(code, pages.get(0), english);
        boolean alike = pages.get(0).shownFiles().equals(pages.get(1).shownFiles());
        check(pages.get(0), found);
        check(pages.get(1), alike ? found : problems(code, pages.get(1), russian));
    }

    @Test
    void whatIsListedAsTestedOtherwiseIs() {
        assertThat(TESTED_OTHERWISE)
                .allSatisfy((id, test) -> assertThat(source(test))
                        .as("%s of %s", test, id)
                        .containsPattern("\\b(" + id + "|" + named(id) + ")\\b"));
    }

    @ParameterizedTest
    @EnumSource
    void theIndexNamesBothPagesAsTheyNameThemselves(ProblemCode code) throws IOException {
        String index = Files.readString(ProblemPage.FOLDER.resolve("README.md"));

        assertThat(pages(code))
                .allSatisfy(page -> assertThat(index)
                        .contains("[%s](%s/%1$s.md) %s".formatted(code.id(), page.language(), page.title())));
    }

    @ParameterizedTest
    @EnumSource
    void itsLinksLeadSomewhere(ProblemCode code) {
        assertThat(pages(code))
                .allSatisfy(page -> assertThat(page.links())
                        .allSatisfy(link ->
                                assertThat(page.file().resolveSibling(link)).isRegularFile()));
    }

    private static List<ProblemPage> pages(ProblemCode code) {
        return MessageCatalog.LANGUAGES.stream()
                .map(language -> ProblemPage.read(language, code.id()))
                .toList();
    }

    /** Builds the example over a good bulletin. */
    private static List<Problem> problems(ProblemCode code, ProblemPage page, Path root) {
        page.writeFiles(BadInput.goodWithoutTheme(root));
        return SiteBuild.of(root, NOW).run().problems().stream()
                .filter(problem -> problem.code() == code)
                .toList();
    }

    private static void check(ProblemPage page, List<Problem> found) {
        List<String> lines = printed(page, found);
        if (OVERWRITE) {
            page.overwrite(lines);
            return;
        }
        assertThat(page.told()).as(page.file().toString()).isNotEmpty().isEqualTo(lines);
    }

    private static List<String> printed(ProblemPage page, List<Problem> problems) {
        MessageCatalog messages = new MessageCatalog(page.language());
        return new Reporter(ReportFormat.HUMAN, ReportStyle.PLAIN, messages, false).lines(problems, Path.of(""));
    }

    /** The line of a problem, whatever its place and details. */
    private static Pattern sentence(ProblemCode code, ProblemPage page) {
        Problem problem = Problem.general(code, DETAIL, DETAIL, DETAIL, DETAIL, DETAIL);
        String line = printed(page, List.of(problem)).get(0);
        return Pattern.compile("(\\S+:\\d+:\\d+ )?"
                + Arrays.stream(line.split(DETAIL, -1)).map(Pattern::quote).collect(Collectors.joining(".+")));
    }

    private static String named(String id) {
        return Arrays.stream(ProblemCode.values())
                .filter(code -> code.id().equals(id))
                .map(ProblemCode::name)
                .findFirst()
                .orElseThrow();
    }

    private static String source(String test) {
        Optional<Path> file = MODULES.stream()
                .map(module -> Path.of("..", module, "src/test/java", test.replace('.', '/') + ".java"))
                .filter(Files::exists)
                .findFirst();
        assertThat(file).as("the source of %s", test).isPresent();
        try {
            return Files.readString(file.get());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
