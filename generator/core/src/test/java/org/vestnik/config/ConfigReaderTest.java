package org.vestnik.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
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
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.config.BulletinConfig.Policy;
import org.vestnik.config.BulletinConfig.Recents;
import org.vestnik.config.BulletinConfig.Shelf;
import org.vestnik.config.BulletinConfig.Typesetting;
import org.vestnik.model.Language;
import org.vestnik.model.LocalText;
import org.vestnik.problem.ExitCode;
import org.vestnik.risk.Risk;

class ConfigReaderTest {

    private static final Language EN = new Language("en");
    private static final Language RU = new Language("ru");

    @TempDir
    private Path root;

    @Test
    void fourSettingsAreACompleteFile() {
        Site site = Site.in(root).with("bulletin.yaml", Site.COMPLETE);
        assertThat(site.read())
                .contains(new BulletinConfig(
                        new LocalText(Map.of(EN, "Bulletin", RU, "Bulletin")),
                        Optional.empty(),
                        List.of(EN, RU),
                        ZoneId.of("Europe/Moscow"),
                        new Whereabouts(Optional.of("https://bulletin.example"), List.of(), Optional.empty(), false),
                        "/:lang/:year/:month/:slug.html",
                        Map.of(),
                        new Recents(6, Policy.OWN),
                        new Shelf(Duration.ofDays(30), Duration.ofDays(1)),
                        false,
                        false,
                        Offline.NONE,
                        new Typesetting(true, false),
                        Limits.DEFAULT,
                        Risk.NONE));
        assertThat(site.found()).isEmpty();
    }

    @Test
    void everySettingIsRead() {
        Site site = Site.in(root).with("bulletin.yaml", """
                        title: {en: Bulletin, ru: Вестник}
                        description:
                          en: News
                          ru: Новости
                        languages: [ru, en]
                        zone: Asia/Yekaterinburg
                        url: https://Example.ORG:8443/news/
                        permalink: /:lang/:section/:year/:month/:day/:slug/
                        menu:
                          ru: [topic:sudy, archive, page:o-nas]
                          en: []
                        recents: {count: 3, policy: mixed}
                        shelf: {article: 2 weeks, front: PT12H}
                        mirrors:
                          - https://one.example/
                          - http://вестник.рф/a
                        onion: http://%s.onion
                        cards: true
                        limits: {articleBytes: 524288, pageBytes: 8000}
                        """.formatted("a".repeat(56)));
        BulletinConfig config = site.read().orElseThrow();
        assertThat(config.title().in(RU)).contains("Вестник");
        assertThat(config.description().orElseThrow().in(EN)).contains("News");
        assertThat(config.languages()).containsExactly(RU, EN);
        assertThat(config.zone()).isEqualTo(ZoneId.of("Asia/Yekaterinburg"));
        assertThat(config.url()).contains("https://example.org:8443/news");
        assertThat(config.permalink()).isEqualTo("/:lang/:section/:year/:month/:day/:slug/");
        assertThat(config.menu().get(RU))
                .extracting(MenuEntry::value)
                .containsExactly("topic:sudy", "archive", "page:o-nas");
        assertThat(config.menu().get(EN)).isEmpty();
        assertThat(config.recents()).isEqualTo(new Recents(3, Policy.MIXED));
        assertThat(config.shelf()).isEqualTo(new Shelf(Duration.ofDays(14), Duration.ofHours(12)));
        assertThat(config.mirrors()).containsExactly("https://one.example", "http://xn--b1agjinxh.xn--p1ai/a");
        assertThat(config.onion()).contains("http://" + "a".repeat(56) + ".onion");
        assertThat(config.cards()).isTrue();
        assertThat(config.limits().articleBytes()).isEqualTo(524_288);
        assertThat(config.limits().pageBytes()).isEqualTo(8000);
        assertThat(site.found()).isEqualTo("19:24 CF020");
    }

    /** @param found the problems of this text behind a complete file, whose four lines are not counted */
    record Fault(String yaml, String found) {}

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("permalnk: /x/", "1:1 CF007"),
                new Fault("Title: x", "1:1 CF007"),
                new Fault("theme: dark", "1:1 CF008"),
                new Fault("description: {en: a, de: b}", "1:1 CF023, 1:22 CF022"),
                new Fault("description: {en: a}", "1:1 CF023"),
                new Fault("description: [a]", "1:14 YM030"),
                new Fault("permalink: /:lang/:slg.html", "1:12 CF013, 1:12 CF014"),
                new Fault("permalink: /:lang/:foo/:slug.html", "1:12 CF013"),
                new Fault("permalink: /:lang/:year/", "1:12 CF014"),
                new Fault("permalink: /:year/:slug/", "1:12 CF015"),
                new Fault("permalink: :lang/:slug.html", "1:12 CF016"),
                new Fault("permalink: /:lang/:slug.php", "1:12 CF016"),
                new Fault("permalink: /:lang/../:slug.html", "1:12 CF016"),
                new Fault("permalink: /:lang//:slug.html", "1:12 CF016"),
                new Fault("permalink: /:lang/:slug/?x/", "1:12 CF016"),
                new Fault("menu: {en: [topics, home], fr: [archive]}", "1:21 CF021, 1:28 CF022"),
                new Fault("menu: {en: ['topic:']}", "1:13 CF021"),
                new Fault("menu: [archive]", "1:7 YM034"),
                new Fault("recents: 6", "1:10 YM033"),
                new Fault("recents: {count: six}", "1:18 YM036"),
                new Fault("recents: {count: -1}", "1:18 CF017"),
                new Fault("recents: {count: 51}", "1:18 CF017"),
                new Fault("recents: {policy: all}", "1:19 CF018"),
                new Fault("recents: {cuont: 6}", "1:11 CF007"),
                new Fault("shelf: {article: 30}", "1:18 CF019"),
                new Fault("shelf: {article: 0 days}", "1:18 CF019"),
                new Fault("shelf: {front: P1M}", "1:16 CF019"),
                new Fault("shelf: {front: -PT1H}", "1:16 CF019"),
                new Fault("shelf: {front: 99999 weeks}", "1:16 CF019"),
                new Fault("mirrors: ['https://Bulletin.example/', 'https://b.example']", "1:11 CF041"),
                new Fault("mirrors: [one.example, 'https://a.example', 'ftp://b.example']", "1:11 CF010, 1:45 CF010"),
                new Fault("onion: https://bulletin.example", "1:8 CF012"),
                new Fault("onion: http://short.onion", "1:8 CF012"),
                new Fault("limits: {articleBytes: 0}", "1:24 CF017"),
                new Fault("limits: {articleBytes: 999999999}", "1:24 CF017"),
                new Fault("limits: {nesting: 101}", "1:19 CF020"),
                new Fault("limits: {nesting: 100}", ""),
                new Fault("limits: {nestin: 100}", "1:10 CF007"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void wrongSettingIsReportedAtItsPlaceAndTheOthersStand(Fault fault) {
        Site site = Site.in(root).with("bulletin.yaml", "\n".repeat(4) + fault.yaml() + "\n" + Site.COMPLETE);
        BulletinConfig config = site.read().orElseThrow();
        assertThat(config.zone()).isEqualTo(ZoneId.of("Europe/Moscow"));
        assertThat(site.problems().list().stream()
                        .filter(p -> p.at().orElseThrow().line() == 5)
                        .map(p -> "1:" + p.at().orElseThrow().column() + " "
                                + p.code().id()))
                .containsExactlyElementsOf(expected(fault));
        assertThat(site.lines("en") + site.lines("ru")).doesNotContainPattern("\\{[0-9]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bulletin.example",
                "//bulletin.example",
                "ftp://bulletin.example",
                "https://",
                "https://bulletin.example/?a=b",
                "https://bulletin.example/#a",
                "https://bulletin.example/a/../b",
                "https://bulletin.example:99999",
                "https://bul letin.example",
                "https://-a-.example",
                "https://bulletin.example\\a",
                "javascript:alert(1)"
            })
    void addressThatIsNoSiteIsReported(String address) {
        Site site = Site.in(root).with("bulletin.yaml", Site.COMPLETE.replace("https://bulletin.example", address));
        assertThat(site.read().orElseThrow().url()).isEmpty();
        assertThat(site.found()).isEqualTo("4:6 CF010");
    }

    @Test
    void passwordInAnAddressIsReportedAndNeverPrinted() {
        Site site = Site.in(root).with("bulletin.yaml", Site.COMPLETE.replace("//bulletin", "//me:secret@bulletin"));
        assertThat(site.read().orElseThrow().url()).isEmpty();
        assertThat(site.found()).isEqualTo("4:6 CF011");
        assertThat(site.lines("en")).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Moskow, Europe/Moscow",
        "europe/moscow, Europe/Moscow",
        "Moscow, Europe/Moscow",
        "Yekaterinburg, Asia/Yekaterinburg",
        "UTC+3, Europe/Moscow",
        "+03:00, Europe/Moscow",
        "MSK, Europe/Moscow",
        "EST, Europe/Moscow"
    })
    void zoneMustBeANameOfTheZoneDatabase(String zone, String offered) {
        Site site = Site.in(root).with("bulletin.yaml", Site.COMPLETE.replace("Europe/Moscow", zone));
        assertThat(site.read()).isPresent();
        assertThat(site.lines("en"))
                .isEqualTo("content/bulletin.yaml:3:7 CF009 '%s' is not the name of a time zone".formatted(zone)
                        + " -> write a region and a city, such as " + offered);
    }

    @Test
    void everyMissingSettingIsReportedTogether() {
        Site site = Site.in(root).with("bulletin.yaml", "languages: [en]\n");
        assertThat(site.read()).isPresent();
        assertThat(site.lines("en")).isEqualTo("""
                        content/bulletin.yaml:1:1 CF006 'title' is missing -> add a line such as title: My bulletin
                        content/bulletin.yaml:1:1 CF006 'zone' is missing -> add a line such as zone: Europe/Moscow""");
        assertThat(site.problems().exitCode(false)).isEqualTo(ExitCode.CONFIGURATION);
    }

    @Test
    void missingAddressIsNoProblemHere() {
        Site site = Site.in(root).with("bulletin.yaml", Site.COMPLETE.replaceAll("url:.*", ""));
        assertThat(site.read().orElseThrow().url()).isEmpty();
        assertThat(site.found()).isEmpty();
    }

    @Test
    void missingFileIsAMatterOfConfiguration() {
        Site site = Site.in(root);
        assertThat(site.read()).isEmpty();
        assertThat(site.lines("ru"))
                .isEqualTo("CF001 нет файла content/bulletin.yaml -> укажите папку, в которой лежит content/,"
                        + " или создайте этот файл: title, languages, zone и url");
        assertThat(site.problems().exitCode(false).number()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: x | 1:1 CF003",
                "languages: [] | 1:1 CF003",
                "languages: | 1:1 CF003",
                "languages: [xx] | 1:13 CF004",
                "languages: en, ru | 1:12 CF004",
                "languages: {en: English} | 1:1 CF002, 1:12 YM032",
                "languages: [en | 1:1 CF002, 1:12 YM010",
                "title: a: b | 1:1 CF002, 1:9 YM006",
                "just text | 1:1 CF002, 1:1 YM021"
            })
    void fileWithoutUsableLanguagesIsAMatterOfConfiguration(String yaml, String found) {
        Site site = Site.in(root).with("bulletin.yaml", yaml + "\n");
        assertThat(site.read()).isEmpty();
        assertThat(site.found()).isEqualTo(found);
        assertThat(site.problems().exitCode(false)).isEqualTo(ExitCode.CONFIGURATION);
    }

    @Test
    void unknownAndRepeatedLanguagesAreLeftOut() {
        Site site = Site.in(root).with("bulletin.yaml", Site.COMPLETE.replace("[en, ru]", "[en, xx, RU, en]"));
        assertThat(site.read().orElseThrow().languages()).containsExactly(EN, RU);
        assertThat(site.found()).isEqualTo("2:17 CF004, 2:25 CF005");
        assertThat(site.lines("en")).contains("known are ar, de, en");
    }

    @Test
    void byteOrderMarkAndForeignLineEndsAreFine() {
        Site site = Site.in(root).with("bulletin.yaml", "\uFEFF" + Site.COMPLETE.replace("\n", "\r\n"));
        assertThat(site.read().orElseThrow().url()).contains("https://bulletin.example");
        assertThat(site.found()).isEmpty();
    }

    @Test
    void otherEncodingIsRefusedAtTheFirstWrongByte() throws IOException {
        Site site = Site.in(root).with("bulletin.yaml", "");
        byte[] bytes = "zone: UTC\ntitle: Вестник\n".getBytes(Charset.forName("windows-1251"));
        Files.write(root.resolve("content/bulletin.yaml"), bytes);
        assertThat(site.read()).isEmpty();
        assertThat(site.found()).isEqualTo("2:8 CF024");
    }

    @Test
    void textThatEndsInsideACharacterIsRefused() throws IOException {
        Site site = Site.in(root).with("bulletin.yaml", "");
        byte[] whole = "title: Я".getBytes(StandardCharsets.UTF_8);
        Files.write(root.resolve("content/bulletin.yaml"), Arrays.copyOf(whole, whole.length - 1));
        assertThat(site.read()).isEmpty();
        assertThat(site.found()).isEqualTo("1:8 CF024");
    }

    @Test
    void linkIsNeverFollowed() throws IOException {
        Site site = Site.in(root).with("real.yaml", Site.COMPLETE);
        Files.createSymbolicLink(root.resolve("content/bulletin.yaml"), Path.of("real.yaml"));
        assertThat(site.read()).isEmpty();
        assertThat(site.found()).isEqualTo("1:1 SF020");
        assertThat(site.problems().exitCode(false)).isEqualTo(ExitCode.SAFETY);
    }

    @Test
    void folderInPlaceOfTheFileIsReported() throws IOException {
        Files.createDirectories(root.resolve("content/bulletin.yaml"));
        Site site = Site.in(root);
        assertThat(site.read()).isEmpty();
        assertThat(site.found()).isEqualTo("1:1 CF025");
    }

    @Test
    void hugeFileIsRefused() {
        Site site = Site.in(root).with("bulletin.yaml", Site.COMPLETE + "#".repeat(64 * 1024));
        assertThat(site.read()).isEmpty();
        assertThat(site.found()).isEqualTo("1:1 CF002, 1:1 YM001");
    }

    @Test
    void contentOutsideTheRootIsNamedByItsFolder(@TempDir Path elsewhere) {
        Site site = Site.in(elsewhere).with("bulletin.yaml", "languages: [xx]");
        assertThat(new ConfigReader(root, elsewhere.resolve("content"), site.problems()).read())
                .isEmpty();
        assertThat(site.lines("en")).startsWith("content/bulletin.yaml:1:13 ");
    }

    private static List<String> expected(Fault fault) {
        return fault.found().isEmpty() ? List.of() : List.of(fault.found().split(", "));
    }
}
