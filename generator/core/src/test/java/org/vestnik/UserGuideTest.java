package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.CheckOptions.FailOn;
import org.vestnik.check.OutsideRules;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.report.BuildSummary;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.ReportStyle;
import org.vestnik.report.Reporter;
import org.vestnik.status.Standing;
import org.vestnik.status.Status;

/** The user's guide is a sound bulletin, and what it shows an editor is so. */
class UserGuideTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final Path PICTURE = Path.of("../../content/2026/picture/letter.png");

    /** What is typed or printed; any other block is a file, so that it can be tried. */
    private static final List<String> NO_FILES = List.of("sh", "text");

    /** Stands below the examples of a page, which may put a file of their own in the place of one of these. */
    private static final String BULLETIN = """
            -- content/bulletin.yaml --
            title: {en: Our Bulletin, ru: Наш вестник}
            languages: [en, ru]
            zone: Europe/Moscow
            url: https://bulletin.example
            -- content/en/pages/about.md --
            ---
            title: About us
            ---
            We are the desk.
            -- content/ru/pages/about.md --
            ---
            title: О нас
            ---
            Мы редакция.
            """;

    @TempDir
    private Path root;

    static Stream<GuidePage> pages() {
        return MessageCatalog.LANGUAGES.stream().flatMap(language -> GuidePage.all(language).stream());
    }

    static Stream<GuidePage> pagesWithExamples() {
        return pages().filter(page -> !page.shownFiles().isEmpty());
    }

    @Test
    void isBuiltStrictAndCheckedWithoutAProblem() {
        copy();

        assertSound();
    }

    @Test
    void isWholeInBothLanguages() {
        copy();

        assertThat(GuidePage.all("en")).hasSizeGreaterThan(9);
        assertThat(status().editions()).hasSize(2).allSatisfy(edition -> {
            assertThat(edition.published()).isEqualTo(GuidePage.all("en").size());
            assertThat(edition.items()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theFrontPageLeadsToEveryPage(String language) throws IOException {
        copy();
        SiteBuild.of(root, NOW).run();
        Path home = root.resolve("target/site").resolve(language).resolve("index.html");
        GuidePage first = GuidePage.all(language).get(0);

        assertThat(first.links()).hasSameElementsAs(files(language, "pages"));
        assertThat(Files.readString(home))
                .contains(files(language, "pages").stream()
                        .map(file -> "href=\"" + file.getFileName().toString().replace(".md", ".html") + "\"")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsLinksLeadSomewhereOnAForgeToo(GuidePage page) {
        assertThat(page.links())
                .allSatisfy(link -> assertThat(GuidePage.FOLDER.resolve(link)).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsNeitherTypedNorPrintedHasAName(GuidePage page) {
        assertThat(page.otherBlocks()).isSubsetOf(NO_FILES);
    }

    @ParameterizedTest
    @MethodSource("pagesWithExamples")
    void itsExamplesMakeASoundBulletin(GuidePage page) throws IOException {
        Map<String, String> files = page.shownFiles();
        TestSite site = TestSite.write(root, BULLETIN);
        files.forEach(site::with);
        for (String picture : List.of("content/en/2026/banner.png", "content/ru/2026/banner.png")) {
            site.with(picture, Files.readAllBytes(PICTURE));
        }

        assertSound();
        assertThat(status().editions())
                .allSatisfy(edition -> assertThat(edition.items(Standing.STALE)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "en,content/en/2026/rally-in-perm.md,ru,content/ru/2026/rally-in-perm.md,Митинг в Перми",
        "ru,content/ru/2026/miting-v-permi.md,en,content/en/2026/miting-v-permi.md,Rally in Perm",
    })
    void aTranslationIsBegunAsShown(String language, String original, String other, String translation, String title)
            throws IOException, UsageException {
        Map<String, String> shown = page(language, "translating.md").shownFiles();
        TestSite site = TestSite.write(root, BULLETIN).with(original, shown.get(original));
        new Desk(BuildRequest.in(root, NOW)).newTranslation(original, other, Optional.of(title));

        assertThat(head(Files.readString(site.path(translation))).replace("draft: true\n", ""))
                .isEqualTo(head(shown.get(translation)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theMessageThatItExplainsIsTold(String language) {
        TestSite.write(root, BULLETIN).with("content/ru/2026/first.md", """
                ---
                title: Первая статья
                slug: first
                date: 31/12/2026
                ---
                Текст.
                """);
        List<Problem> problems = SiteBuild.of(root, NOW).run().problems();

        assertThat(new Reporter(ReportFormat.HUMAN, ReportStyle.PLAIN, new MessageCatalog(language), false)
                        .lines(problems, Path.of("")))
                .isEqualTo(told(language, "checking.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void whenToBuildAgainIsToldAsThere(String language) {
        TestSite.write(root, BULLETIN).with("content/" + language + "/2026/rally.md", """
                ---
                title: Rally
                date: 2026-02-02
                publishDate: 2026-02-03 09:00
                ---
                Text.
                """);
        BuildReport report =
                SiteBuild.of(root, Instant.parse("2026-02-02T12:00:00Z")).run();
        Reporter reporter = new Reporter(ReportFormat.HUMAN, ReportStyle.PLAIN, new MessageCatalog(language), false);

        assertThat(BuildSummary.lines(report, reporter, "target/site")).containsAll(told(language, "publishing.md"));
    }

    private void copy() {
        SiteFiles.of(GuidePage.FOLDER.resolve("content")).copyTo(root.resolve("content"), false);
    }

    private static List<Path> files(String language, String folder) {
        return GuidePage.all(language).stream()
                .map(GuidePage::file)
                .filter(file -> file.getParent().endsWith(folder))
                .toList();
    }

    private static List<String> told(String language, String name) {
        return page(language, name).told();
    }

    private static GuidePage page(String language, String name) {
        return GuidePage.all(language).stream()
                .filter(page -> page.file().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /** The front matter of an article. */
    private static String head(String article) {
        return article.substring(0, article.indexOf("---\n", 4));
    }

    private void assertSound() {
        BuildReport report = new SiteBuild(root, Visibility.of(NOW), true, 2).run();
        CheckOptions options = new CheckOptions(true, OutsideRules.none(), FailOn.NOTE);

        assertThat(report.problems()).isEmpty();
        assertThat(report.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(new BulletinCheck(BuildRequest.in(root, NOW), options, Progress.UNWATCHED)
                        .check()
                        .problems())
                .isEmpty();
    }

    private Status status() {
        Optional<Status> status = new Desk(BuildRequest.in(root, NOW)).status();
        return status.orElseThrow();
    }
}
