package org.vestnik;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Map<String, String> TESTED_OTHERWISE = Stream.of(
                    tested("org.vestnik.cli.CommandLineTest", "US001 US002 US003 US004 US005 US006 US007 US008 US010"),
                    tested("org.vestnik.BadInputTest", "CF001 CF025 TP008 SF001 SF010 SF020 SF030"),
                    tested("org.vestnik.read.SystemNamesTest", "FM026 DK022"),
                    tested("org.vestnik.markdown.GuardsTest", "MD001 MD003 MD004"),
                    tested("org.vestnik.images.PictureCleanerTest", "IM014 IM016 IM017"),
                    tested("org.vestnik.images.PublishedPicturesTest", "IM025"),
                    tested("org.vestnik.images.RecordingCheckerTest", "IM029"),
                    tested("org.vestnik.render.TemplateLockTest", "TP005"),
                    tested("org.vestnik.cli.PackagedJarIT", "WT001 IM026"),
                    tested("org.vestnik.read.ContentReaderTest", "SF031 DK021"),
                    tested("org.vestnik.write.BuildLockTest", "DK001"),
                    tested("org.vestnik.write.DiskExceptionTest", "DK002 DK004"),
                    tested("org.vestnik.write.FullDiskTest", "DK003 DK008"),
                    tested("org.vestnik.write.OutputRulesTest", "DK005 DK006 DK007"),
                    tested("org.vestnik.ReceiptTest", "DK009"),
                    tested("org.vestnik.ChangedSourceTest", "DK010"),
                    tested("org.vestnik.read.UnreadableTest", "DK020"),
                    tested("org.vestnik.NewBulletinTest", "NW001 NW002 NW003 NW004 NW005 NW006"),
                    tested("org.vestnik.DeskTest", "NW007 NW008 NW009 NW010 NW011 NW012 NW013 NW014"),
                    tested("org.vestnik.NewHostTest", "NW015 NW016 NW017"),
                    tested("org.vestnik.CleanTest", "DK030"),
                    tested("org.vestnik.cli.ServeCommandTest", "SV001"),
                    tested("org.vestnik.cli.CommandLineTest", "SV002"),
                    tested("org.vestnik.serve.PreviewNotesTest", "SV003 SV004 SV005"),
                    tested(
                            "org.vestnik.PublishTest",
                            "PB001 PB002 PB003 PB007 PB008 PB009 PB010 PB011 PB014 PB015 PB016 PB017 PB018 PB019 PB030 PB031"),
                    tested("org.vestnik.PublishTest", "PB022 PB023 PB032 PB033"),
                    tested("org.vestnik.HostileRepositoryTest", "PB004 PB005 PB006 PB012 PB013"),
                    tested("org.vestnik.publish.PublisherTest", "PB020 PB021"),
                    tested("org.vestnik.PlantedFaultTest", """
                            CK001 CK002 CK003 CK004 CK005 CK006 CK007 CK008 CK009 CK010 CK011 CK020 CK021 CK022 CK023
                            CK030 CK031 CK032 CK033 CK034 CK035 CK036 CK037 CK038 CK039 CK040 CK041 CK042 CK043 CK050
                            CK051 CK052 CK053 CK054 CK060 CK061 CK070 CK080 CK081 CK082 CK083 CK084 CK085
                            """),
                    tested("org.vestnik.check.OutsideCheckTest", "CK090 CK091 CK092 CK093 CK094"),
                    tested("org.vestnik.cli.CheckCommandTest", "CK100 CK101 CK120 CK121 CK125 CK126"),
                    tested("org.vestnik.check.TellingTest", "CK102"),
                    tested("org.vestnik.check.HostCheckTest", "CK110 CK111 CK112 CK113"),
                    tested("org.vestnik.verify.VerificationTest", "VF001 VF002 VF003 VF004 VF005 VF006 VF008"),
                    tested("org.vestnik.verify.WebCopyTest", "VF007 VF014"),
                    tested("org.vestnik.verify.SignaturesTest", "VF009 VF010 VF011 VF012 VF016"),
                    tested("org.vestnik.cli.VerifyCommandTest", "VF013 VF015"),
                    tested("org.vestnik.cli.PackagedJarIT", "DK040"),
                    tested("org.vestnik.SignedSiteTest", "DK041"),
                    tested("org.vestnik.KeptForNextTest", "DK042"),
                    tested("org.vestnik.NewsroomCheckTest", "NR001 NR002 NR003 NR004 NR005 NR006 NR007 NR008"),
                    tested("org.vestnik.EncodingMendingTest", "CK122 CK123 CK124"))
            .flatMap(List::stream)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** A table that a test reads. */
    private static final Pattern TABLE = Pattern.compile("\"(src/test/resources/[^\"]+)\"");

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

    private static List<Map.Entry<String, String>> tested(String test, String ids) {
        return Stream.of(ids.strip().split("\\s+")).map(id -> entry(id, test)).toList();
    }

    private static String named(String id) {
        return Arrays.stream(ProblemCode.values())
                .filter(code -> code.id().equals(id))
                .map(ProblemCode::name)
                .findFirst()
                .orElseThrow();
    }

    /** A test, and the tables that it reads. */
    private static String source(String test) {
        Optional<Path> file = MODULES.stream()
                .map(module -> Path.of("..", module, "src/test/java", test.replace('.', '/') + ".java"))
                .filter(Files::exists)
                .findFirst();
        assertThat(file).as("the source of %s", test).isPresent();
        String source = text(file.get());
        return source
                + TABLE.matcher(source)
                        .results()
                        .map(table -> text(Path.of(table.group(1))))
                        .collect(Collectors.joining());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
