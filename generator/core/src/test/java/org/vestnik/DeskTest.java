package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.status.EditionStatus;
import org.vestnik.status.Standing;
import org.vestnik.status.Status;
import org.vestnik.status.StatusItem;

/** New articles and translations, and what becomes of them until they are out. */
class DeskTest {

    private static final Instant NOW = Instant.parse("2026-12-31T22:30:00Z");
    private static final Optional<String> NONE = Optional.empty();

    private static final String FILES = """
            -- content/bulletin.yaml --
            title: Bulletin
            languages: [ru, en, ar]
            zone: Europe/Moscow
            url: https://bulletin.example
            -- content/ru/2026/sud.md --
            ---
            title: Суд
            summary: "Коротко: суд"
            date: 2026-02-02
            topics: [суды]
            ---

            Текст.
            """;

    /** One white pixel. */
    private static final String GIF = "GIF89a\1\0\1\0\u0080\0\0\u00ff\u00ff\u00ff\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;";

    @TempDir
    private Path root;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.write(root, FILES);
    }

    @Test
    void aNewArticleIsADraftOfThisMinuteInTheBulletinsZone() {
        Desk desk = desk();
        List<Path> made = desk.newArticle("Митинг: 12 задержаны", NONE, NONE);

        assertThat(made).containsExactly(root.resolve("content/ru/2027/miting-12-zaderzhany.md"));
        assertThat(made.get(0)).content().isEqualTo("""
                ---
                title: "Митинг: 12 задержаны"
                date: 2027-01-01 01:30
                draft: true
                topics: []
                ---

                """);
        assertThat(desk.problems().list()).isEmpty();
        assertThat(places(SiteBuild.of(root, NOW).run())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en,The Court's day,the-courts-day", "ar,حكم جديد,hkm-jdyd", "ru,Ёлка и щи,elka-i-shchi"})
    void itsNameIsMadeByTheRulesOfItsLanguage(String language, String title, String name) {
        assertThat(desk().newArticle(title, Optional.of(language), NONE))
                .containsExactly(root.resolve("content/" + language + "/2027/" + name + ".md"));
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        desk().newArticle("Один", NONE, NONE);
        Path file = root.resolve("content/ru/2027/odin.md");
        Files.writeString(file, "mine");
        Desk desk = desk();

        assertThat(desk.newArticle("Один", NONE, NONE)).isEmpty();
        assertThat(told(desk))
                .isEqualTo("NW001 content/ru/2027/odin.md is there already, and nothing is ever overwritten");
        assertThat(file).content().isEqualTo("mine");
    }

    @Test
    void nothingIsMadeBehindALink() throws IOException {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve("content/en"), elsewhere);
        Desk desk = desk();

        assertThat(desk.newArticle("One", Optional.of("en"), NONE)).isEmpty();
        assertThat(told(desk)).startsWith("NW007 content/en is a symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void theOriginalCannotBeAccepted() throws UsageException {
        Desk desk = desk();

        assertThat(desk.accept("content/ru/2026/sud.md")).isEmpty();
        assertThat(told(desk)).startsWith("NW013 content/ru/2026/sud.md is the original");
    }

    @Test
    void anArticleOfTheSameNameIsNotMadeATranslationByChance() {
        desk().newArticle("One", Optional.of("en"), NONE);
        Desk desk = desk();

        assertThat(desk.newArticle("one", Optional.of("ru"), NONE)).isEmpty();
        assertThat(told(desk)).startsWith("NW010 content/en/2027/one.md has the same name");
        assertThat(desk().newArticle("one", Optional.of("ru"), Optional.of("odin")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "!!!,,,NW008",
        "x,de,,NW009",
        "x,,Bad Slug,NW014",
        "x,,../x,NW014",
        "\uFFFD\uFFFD,,x,DK022",
        "x,,\uFFFD\uFFFD,DK022",
    })
    void whatCannotBeMadeIsSaid(String title, String language, String slug, String code) {
        Desk desk = desk();

        assertThat(desk.newArticle(title, Optional.ofNullable(language), Optional.ofNullable(slug)))
                .isEmpty();
        assertThat(told(desk)).startsWith(code);
    }

    @Test
    void aTranslationLeavesOutWhatItInheritsAndNotesItsOriginal() throws UsageException {
        Desk desk = desk();
        List<Path> made =
                desk.newTranslation(root.resolve("content/ru/2026/sud.md").toString(), "en", Optional.of("The court"));

        assertThat(desk.problems().list()).isEmpty();
        assertThat(made).containsExactly(root.resolve("content/en/2026/sud.md"));
        assertThat(made.get(0)).content().matches("""
                ---
                title: The court
                slug: the-court
                summary: "Коротко: суд"
                translatedFrom: ru@[0-9a-f]{12}
                draft: true
                ---

                Текст\\.
                """);
        assertThat(status()).containsExactly("ar missing content/ru/2026/sud.md", "en draft content/en/2026/sud.md");
    }

    @ParameterizedTest
    @CsvSource({
        "content/2026/camp/index.ru.md, content/2026/camp/index.ar.md",
        "content/2026/camp.ru.md, content/2026/camp.ar.md",
        "content/ru/x.ru.md, content/ar/x.ar.md",
        "content/ru/pages/about.md, content/ar/pages/about.md",
        "content/ru/2026-02-02-dated.md, content/ar/2026-02-02-dated.md",
    })
    void itLiesWhereItIsFoundToBeOne(String original, String translation) throws UsageException, IOException {
        site.with(original, "---\ntitle: X\ndate: 2026-02-02\n---\nX\n");
        assertThat(desk().newTranslation(original, "ar", NONE)).containsExactly(root.resolve(translation));

        Path made = root.resolve(translation);
        Files.writeString(made, Files.readString(made).replace("draft: true\n", ""));
        assertThat(places(SiteBuild.of(root, NOW).run())).isEmpty();
        assertThat(status())
                .noneMatch(line -> line.endsWith(original) && line.startsWith("ar"))
                .contains("en missing " + original);
    }

    @Test
    void itKeepsAKeyThatLinksIt() throws UsageException {
        site.with("content/ru/2026/k.md", "---\ntitle: X\ndate: 2026-02-02\ntranslationKey: the key\n---\nX\n");
        List<Path> made = desk().newTranslation("content/ru/2026/k.md", "en", NONE);

        assertThat(made.get(0)).content().contains("\ntranslationKey: the key\n");
    }

    @Test
    void aTranslationFindsWhatItsOriginalNames() throws UsageException, IOException {
        site.with("content/ru/2026/p.md", """
                        ---
                        title: P
                        date: 2026-02-02
                        ---
                        [Суд](sud.md), [решение](files/r.pdf) ![a](a.gif)
                        """)
                .with("content/ru/2026/files/r.pdf", "%PDF-1.4")
                .with("content/ru/2026/a.gif", GIF.getBytes(StandardCharsets.ISO_8859_1));
        Path made = desk().newTranslation("content/ru/2026/p.md", "en", NONE).get(0);
        Files.writeString(made, Files.readString(made).replace("draft: true\n", ""));

        SiteBuild build = SiteBuild.of(root, NOW);
        assertThat(places(build.run())).isEmpty();
        assertThat(build.site().text("en/2026/02/p.html"))
                .contains("href=\"../../../ru/2026/02/sud.html\"", "media/ru/2026/files/r.pdf", "media/ru/2026/a-gif/");

        site.with("content/en/2026/sud.md", "---\ntitle: The court\n---\nText.\n");
        assertThat(places(build.run())).isEmpty();
        assertThat(build.site().text("en/2026/02/p.html")).contains("href=\"sud.html\"");
    }

    @Test
    void onlyWhatLacksATranslationIsTranslated() throws UsageException {
        desk().newTranslation("content/ru/2026/sud.md", "en", NONE);
        Desk again = desk();
        again.newTranslation("content/ru/2026/sud.md", "en", NONE);
        Desk same = desk();
        same.newTranslation("content/ru/2026/sud.md", "ru", NONE);
        Desk none = desk();
        none.newTranslation("content/ru/2026/none.md", "en", NONE);

        assertThat(told(again)).isEqualTo("NW012 this is in 'en' already: content/en/2026/sud.md");
        assertThat(told(same)).isEqualTo("NW012 this is in 'ru' already: content/ru/2026/sud.md");
        assertThat(told(none)).startsWith("NW011 content/ru/2026/none.md is no article");
    }

    @Test
    void aTitleWhoseLettersTheSystemLostIsNotWritten() throws UsageException {
        Desk desk = desk();

        assertThat(desk.newTranslation("content/ru/2026/sud.md", "en", Optional.of("\uFFFD\uFFFD")))
                .isEmpty();
        assertThat(told(desk)).startsWith("DK022 under this system's settings");
    }

    @Test
    void aTranslationIsStaleWhenItsOriginalSaysSomethingElse() throws UsageException, IOException {
        Path en = desk().newTranslation("content/ru/2026/sud.md", "en", NONE).get(0);
        Path ru = root.resolve("content/ru/2026/sud.md");
        Files.writeString(en, Files.readString(en).replace("draft: true\n", "").replace("\n", "\r\n"));
        assertThat(status()).containsExactly("ar missing content/ru/2026/sud.md");

        Files.writeString(
                ru,
                Files.readString(ru)
                        .replace("topics: [суды]", "topics: [права]")
                        .replace("\n", "\r\n"));
        assertThat(status())
                .as("topics and line ends are not translated")
                .containsExactly("ar missing content/ru/2026/sud.md");

        Files.writeString(ru, Files.readString(ru).replace("Текст.", "Другой текст."));
        assertThat(status()).contains("en stale content/en/2026/sud.md");

        Desk desk = desk();
        assertThat(desk.accept("content/en/2026/sud.md")).get().asString().startsWith("ru@");
        assertThat(desk.problems().list()).isEmpty();
        assertThat(status()).containsExactly("ar missing content/ru/2026/sud.md");
        assertThat(en).content().containsPattern("\\r\\ntranslatedFrom: ru@[0-9a-f]{12}\\r\\n---\\r\\n");
    }

    @Test
    void aTranslationIsAcceptedInOneStep() throws UsageException, IOException {
        Path en = site.with("content/en/2026/sud.md", "---\ntitle: Court\n---\nText.\n")
                .path("content/en/2026/sud.md");
        Path before = Files.createLink(root.resolve("before.md"), en);
        desk().accept("content/en/2026/sud.md");

        assertThat(before)
                .as("no byte of the old file is written over")
                .content()
                .doesNotContain("translatedFrom");
        assertThat(en).content().contains("\ntranslatedFrom: ru@");
        assertThat(en.getParent()).isDirectoryNotContaining(file -> !file.equals(en));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/ru/2026/sud.md", "content/bulletin.yaml", "nothing.md"})
    void onlyATranslationCanBeAccepted(String file) throws UsageException {
        Desk desk = desk();

        assertThat(desk.accept(file)).isEmpty();
        assertThat(desk.problems().hasErrors()).isTrue();
    }

    @Test
    void aTranslationThatNotesNothingIsNotCompared() throws UsageException {
        site.with("content/en/2026/sud.md", "---\ntitle: Court\n---\nText.\n");
        assertThat(status()).contains("en unmarked content/en/2026/sud.md");

        desk().accept("content/en/2026/sud.md");
        assertThat(status()).containsExactly("ar missing content/ru/2026/sud.md");
    }

    @Test
    void timeAndZoneAreToldOfWhatWaits() {
        site.with("content/ru/2027/later.md", "---\ntitle: X\ndate: 2027-02-01 10:00\n---\nX\n")
                .with("content/ru/2026/over.md", "---\ntitle: X\ndate: 2026-02-01\nexpiryDate: 2026-03-01\n---\nX\n")
                .with(
                        "content/ru/2026/soon.md",
                        "---\ntitle: X\ndate: 2026-02-01\nexpiryDate: 2027-03-01T00:00Z\n---\nX\n");

        List<String> lines = desk().status().orElseThrow().lines(new MessageCatalog("en"));
        assertThat(lines)
                .contains(
                        "  content/ru/2027/later.md until 2027-02-01 10:00 Europe/Moscow",
                        "  content/ru/2026/over.md since 2026-03-01 00:00 Europe/Moscow",
                        "  content/ru/2026/soon.md until 2027-03-01 03:00 Europe/Moscow")
                .as("nobody need translate what is over")
                .noneMatch(line -> line.startsWith("en: missing over"));
        assertThat(status()).doesNotContain("en missing content/ru/2026/over.md");
    }

    @Test
    void whatATranslationCorrectsAndItsOriginalDoesNotIsAhead() {
        site.with(
                "content/en/2026/sud.md",
                "---\ntitle: Court\ncorrections:\n  - {date: 2026-03-01, text: The name was wrong.}\n---\nText.\n");

        assertThat(status()).contains("en ahead content/en/2026/sud.md");
    }

    @Test
    void whatHasErrorsIsNotCountedAsPublished() {
        site.with("content/ru/2026/bad.md", "---\ntitle: B\ndate: 2026-02-30\n---\nText.\n");
        EditionStatus ru = desk().status().orElseThrow().editions().get(0);

        assertThat(ru.articles()).isEqualTo(2);
        assertThat(ru.published()).isOne();
        assertThat(ru.items(Standing.BROKEN)).extracting(StatusItem::file).containsExactly("content/ru/2026/bad.md");
    }

    @Test
    void whatHasLostItsOriginalIsAnOrphan() {
        site.with(
                "content/en/2026/alone.md",
                "---\ntitle: X\ndate: 2026-02-02\ntranslatedFrom: ru@0123456789ab\n---\nX\n");

        assertThat(status()).contains("en orphaned content/en/2026/alone.md");
    }

    @Test
    void thePageHoldsAllOfItAndNoCode() {
        site.with(
                "content/ar/2026/x.md",
                "---\ntitle: \"<script>alert(1)</script>\"\ndate: 2026-02-02\ndraft: true\n---\nX\n");
        String page = desk().status().orElseThrow().page(new MessageCatalog("ru"));

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"ru\">")
                .contains("<bdi lang=\"ar\">&lt;script>".replace("t>", "t&gt;"), "<code>content/ru/2026/sud.md</code>")
                .doesNotContain("<script", "http");
    }

    private Desk desk() {
        return new Desk(BuildRequest.in(root, NOW));
    }

    /** {@code LANGUAGE STANDING FILE}, as programs are told it. */
    private List<String> status() {
        Status status = desk().status().orElseThrow();
        return status.editions().stream()
                .flatMap(edition -> edition.items().stream()
                        .map((StatusItem item) -> "%s %s %s"
                                .formatted(edition.language(), item.standing().word(), item.file())))
                .sorted()
                .toList();
    }

    private static String told(Desk desk) {
        MessageCatalog catalog = new MessageCatalog("en");
        return desk.problems().list().stream()
                .map(p -> p.code().id() + " " + catalog.what(p))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> places(BuildReport report) {
        return report.problems().stream()
                .map(p -> p.code().id() + " " + p.details().get(0))
                .toList();
    }
}
