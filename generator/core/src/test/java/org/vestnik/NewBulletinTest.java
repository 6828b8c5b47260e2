package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.create.NewBulletin;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.status.EditionStatus;
import org.vestnik.status.Status;

/** What a new bulletin is, and when there is none. */
class NewBulletinTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final List<String> SHIPPED = List.of("ar", "de", "en", "es", "fr", "ru", "uk");

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    static List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (String first : SHIPPED) {
            for (String second : SHIPPED) {
                if (!first.equals(second)) {
                    pairs.add(first + "," + second);
                }
            }
        }
        pairs.add(String.join(",", SHIPPED));
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void itBuildsInAnyLanguagesWithoutAProblem(String languages) throws UsageException {
        Path root = make("bulletin", List.of(languages.split(",")));
        BuildReport report = new SiteBuild(root, Visibility.of(NOW), true, 2).run();

        assertThat(problems.list()).isEmpty();
        assertThat(report.problems()).isEmpty();
        assertThat(report.articles()).isEqualTo(languages.split(",").length);
    }

    @Test
    void nothingIsMissingOrStaleInIt() throws UsageException {
        Path root = make("bulletin", SHIPPED);
        Status status = new Desk(BuildRequest.in(root, NOW)).status().orElseThrow();

        assertThat(status.editions())
                .hasSize(SHIPPED.size())
                .allSatisfy(edition -> assertThat(edition.items()).isEmpty())
                .allSatisfy(edition -> assertThat(edition.published()).isEqualTo(2))
                .extracting(EditionStatus::articles)
                .containsOnly(1);
    }

    /** A new language of the theme is to have samples too. */
    @Test
    void thereAreSamplesInEveryLanguageOfTheTheme() throws IOException {
        try (Stream<Path> words = Files.list(Path.of("../../templates/words"))) {
            assertThat(words.map(file -> file.getFileName().toString().replace(".yaml", ""))
                            .sorted())
                    .isEqualTo(SHIPPED);
        }
    }

    @Test
    void arabicIsReadFromRightToLeft() throws UsageException {
        Path root = make("bulletin", List.of("en", "ar"));
        new SiteBuild(root, Visibility.of(NOW), true, 2).run();

        assertThat(root.resolve("target/site/ar/2026/03/welcome.html"))
                .content()
                .contains("<html lang=\"ar\" dir=\"rtl\">", "المقال الأول");
        assertThat(root.resolve("target/site/en/2026/03/welcome.html"))
                .content()
                .doesNotContain("<html lang=\"en\" dir");
    }

    @Test
    void theTitleIsThatOfTheFolderUnlessItIsGiven() throws UsageException {
        Path root = make("наш-вестник: 1", List.of());

        assertThat(root.resolve("content/bulletin.yaml"))
                .content()
                .contains("title: {en: \"Наш вестник: 1\", ru: \"Наш вестник: 1\"}");
    }

    @Test
    void aRepositoryThatIsStillEmptyWillDo() throws IOException, UsageException {
        Files.createDirectories(folder.resolve("b/.git"));
        make("b", List.of());

        assertThat(problems.list()).isEmpty();
        assertThat(folder.resolve("b/content/bulletin.yaml")).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|NW003 en",
                "en,en|NW003 en,en",
                "en,tlh|NW002 tlh",
                "en,RU|",
            })
    void twoShippedLanguagesOrMore(String languages, String told) throws UsageException {
        make("b", List.of(languages.split(",")));

        assertThat(told()).isEqualTo(told == null ? "" : told);
        assertThat(Files.exists(folder.resolve("b"))).isEqualTo(told == null);
    }

    @Test
    void aFolderThatHoldsAnythingIsLeftAlone() throws IOException, UsageException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/note.txt"), "mine");
        make("b", List.of());

        assertThat(told()).isEqualTo("NW001 " + folder.resolve("b"));
        assertThat(folder.resolve("b")).isDirectoryNotContaining("glob:**/*.xml");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whyTheDiskFailedIsSaid() throws UsageException {
        make("/proc/nope", List.of());

        assertThat(told()).isEqualTo("DK002 /proc/nope: NoSuchFileException");
    }

    @Test
    void aNameWithoutALetterAndAZoneThatIsNoneAreRefused() throws UsageException {
        make("…", List.of());
        assertThat(told()).isEqualTo("NW004 " + folder.resolve("…"));

        Problems found = new Problems();
        NewBulletinOptions options = new NewBulletinOptions(
                folder.resolve("b").toString(),
                List.of(),
                Optional.empty(),
                Optional.of("MSK"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en");
        new NewBulletin(options.order(), NOW, found).make();
        assertThat(found.list()).extracting(p -> p.code().id()).containsExactly("NW005");
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @Test
    void theWorkflowFetchesAProgramOnlyIfItIsTold() throws UsageException {
        String digest = "0123456789abcdef".repeat(4);
        Path told = options("a", List.of(), Optional.of("https://host.example/vestnik.jar"), Optional.of(digest));
        Path untold = make("b", List.of());

        assertThat(told.resolve(".vestnik/program.env"))
                .content()
                .contains("VESTNIK_URL=https://host.example/vestnik.jar}", "VESTNIK_SHA256=" + digest + "}")
                .doesNotContain("NOTE");
        assertThat(untold.resolve(".vestnik/program.env"))
                .content()
                .contains("NOTE: no release of Vestnik has an address yet", "VESTNIK_URL=}");
    }

    /** What an editor's settings and first lines point to is there. */
    @Test
    void editorsFindTheSchemas() throws IOException, UsageException {
        Path root = make("b", List.of());
        for (String name : List.of("bulletin", "topics", "authors")) {
            Path file = root.resolve("content/" + name + ".yaml");
            String first = Files.readAllLines(file).get(0);

            assertThat(first).startsWith("# yaml-language-server: $schema=");
            assertThat(file.getParent().resolve(first.substring(first.indexOf('=') + 1)))
                    .exists();
        }
        assertThat(root.resolve(".vscode/settings.json"))
                .content()
                .contains("./.vestnik/schemas/bulletin.schema.json", "./.vestnik/schemas/dictionary.schema.json");
    }

    @Test
    void itsPomIsShort() throws IOException, UsageException {
        assertThat(Files.readAllLines(make("b", List.of()).resolve("pom.xml"))).hasSizeLessThan(20);
    }

    @Test
    void aProgramFromTheNetNeedsItsDigest() throws UsageException {
        options("b", List.of(), Optional.of("https://host.example/vestnik.jar"), Optional.empty());
        assertThat(told()).startsWith("NW006");
    }

    private Path make(String name, List<String> languages) throws UsageException {
        return options(name, languages, Optional.empty(), Optional.empty());
    }

    private Path options(String name, List<String> languages, Optional<String> generator, Optional<String> sha256)
            throws UsageException {
        Path root = folder.resolve(name);
        NewBulletinOptions options = new NewBulletinOptions(
                root.toString(),
                languages,
                Optional.empty(),
                Optional.of("Europe/Moscow"),
                Optional.of("https://bulletin.example/"),
                generator,
                sha256,
                "en");
        new NewBulletin(options.order(), NOW, problems).make();
        return root;
    }

    private String told() {
        return problems.list().stream()
                .map((Problem p) -> p.code().id() + " " + p.details().get(0))
                .collect(Collectors.joining("\n"));
    }
}
