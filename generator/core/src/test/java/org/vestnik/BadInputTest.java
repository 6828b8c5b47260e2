package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;

/**
 * Whatever is wrong with a bulletin: the whole program says so at its place, in both languages, with the right exit code,
 * and leaves the last good site as it was, times of its files included.
 */
class BadInputTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    static Path good;

    @TempDir
    Path root;

    @BeforeAll
    static void buildTheGoodBulletin() {
        BadInput.good(good);
        assertThat(SiteBuild.of(good, NOW).run().problems()).isEmpty();
    }

    /** A mistake that a text can't show. */
    private interface Mischief {
        void doTo(TestSite site) throws IOException;
    }

    static Stream<BadInput> mistakes() {
        return BadInput.all();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldAndHarmsNothing(BadInput mistake) {
        assertThat(toldOf(mistake::into)).containsExactlyElementsOf(mistake.told());
    }

    static List<Arguments> mischief() {
        return List.of(
                mischief(
                        "an article in windows-1251",
                        "exit 1; content/ru/x.md:2:8 EN001",
                        s -> encoded(s, "windows-1251")),
                mischief("an article in KOI8-R", "exit 1; content/ru/x.md:2:8 EN001", s -> encoded(s, "KOI8-R")),
                mischief("an article in CP866", "exit 1; content/ru/x.md:2:8 EN001", s -> encoded(s, "IBM866")),
                mischief("an article in UTF-16", "exit 1; content/ru/x.md:1:1 EN001", s -> encoded(s, "UTF-16")),
                mischief(
                        "an article that is an archive",
                        "exit 1; content/ru/x.md:1:5 EN001",
                        s -> s.with("content/ru/x.md", new byte[] {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe, 0, 0})),
                mischief(
                        "settings in windows-1251",
                        "exit 2; content/bulletin.yaml:1:8 CF024",
                        s -> s.with(
                                "content/bulletin.yaml", "title: Вестник".getBytes(Charset.forName("windows-1251")))),
                mischief(
                        "an article of 300 KB",
                        "exit 1; content/ru/x.md:1:1 FM027",
                        s -> s.with("content/ru/x.md", article("слово ".repeat(30_000)))),
                mischief(
                        "front matter of 70 KB",
                        "exit 1; content/ru/x.md:2:1 YM001",
                        s -> s.with(
                                "content/ru/x.md",
                                article("x").replace("date:", "x: " + "y".repeat(70_000) + "\ndate:"))),
                mischief(
                        "quotes that are nested 10,000 deep",
                        "exit 1; content/ru/x.md:5:101 MD002",
                        s -> s.with("content/ru/x.md", article(">".repeat(10_000) + " x"))),
                mischief("an article that is a symbolic link", "exit 4; content/ru/x.md:1:1 SF030", s -> {
                    s.with("outside.md", article("x"));
                    Files.createSymbolicLink(s.path("content/ru/x.md"), s.path("outside.md"));
                }),
                mischief("a folder of content that is a symbolic link", "exit 4; content/fr:1:1 SF030", s -> {
                    s.with("outside/x.md", article("x"));
                    Files.createSymbolicLink(s.path("content/fr"), s.path("outside"));
                }),
                mischief(
                        "a link that leads to itself",
                        "exit 4; content/loop:1:1 SF030",
                        s -> Files.createSymbolicLink(s.path("content/loop"), s.path("content/loop"))),
                mischief("settings that are a symbolic link", "exit 4; content/bulletin.yaml:1:1 SF020", s -> {
                    Files.move(s.path("content/bulletin.yaml"), s.path("real.yaml"));
                    Files.createSymbolicLink(s.path("content/bulletin.yaml"), s.path("real.yaml"));
                }),
                mischief("settings that are a folder", "exit 2; content/bulletin.yaml:1:1 CF025", s -> {
                    Files.delete(s.path("content/bulletin.yaml"));
                    Files.createDirectory(s.path("content/bulletin.yaml"));
                }),
                mischief("no settings", "exit 2; CF001", s -> Files.delete(s.path("content/bulletin.yaml"))),
                mischief(
                        "a part of the theme that is a symbolic link",
                        "exit 4; templates/asset/time.js:1:1 SF001",
                        s -> {
                            Files.move(s.path("templates/asset/time.js"), s.path("outside.js"));
                            Files.createSymbolicLink(s.path("templates/asset/time.js"), s.path("outside.js"));
                        }),
                mischief(
                        "a template in windows-1251",
                        "exit 3; templates/article.ftlh:1:1 TP007",
                        s -> s.with("templates/article.ftlh", "Статья".getBytes(Charset.forName("windows-1251")))),
                mischief(
                        "a template of 2 MB",
                        "exit 3; templates/article.ftlh:1:1 TP008",
                        s -> s.with("templates/article.ftlh", "x".repeat(2_000_000))),
                mischief("an output folder that became a symbolic link", "exit 4; SF010", s -> {
                    Files.move(s.path("target/site"), s.path("elsewhere"));
                    Files.createSymbolicLink(s.path("target/site"), s.path("elsewhere"));
                }),
                mischief(
                        "a foreign output folder",
                        "exit 2; DK005",
                        s -> Files.delete(s.path("target/site/manifest.sha256"))),
                mischief("a picture that is a text", "exit 1; content/en/x.png:1:1 IM012", s -> {
                    s.with("content/en/x.png", "no picture");
                    s.with("content/en/x.md", article("![x](x.png)"));
                }));
    }

    private static Arguments mischief(String name, String told, Mischief mischief) {
        return argumentSet(name, told, mischief);
    }

    @ParameterizedTest
    @MethodSource
    void mischief(String told, Mischief mischief) {
        assertThat(String.join("; ", toldOf(mischief))).isEqualTo(told);
    }

    @Test
    void filesThatNothingUsesStopNoBuild() {
        SiteFiles.of(good).copyTo(root, false);
        new TestSite(root)
                .with("content/en/map.svg", "<svg/>")
                .with("content/en/notes.docx", "x")
                .with("content/en/broken.jpg", "no picture");

        BuildReport report = new SiteBuild(root, Visibility.of(NOW), true, 2).run();

        assertThat(report.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(SiteBuild.places(report))
                .containsExactly("content/en/map.svg:1:1 IM028", "content/en/notes.docx:1:1 IM031");
        assertThat(SiteFiles.of(root.resolve("target/site")).bytes().keySet())
                .noneMatch(name -> name.matches(".*/(map|notes|broken)\\b.*"));
    }

    /** Takes the good bulletin and its site, does what is wrong and builds again: the exit code and what is told. */
    private List<String> toldOf(Mischief mischief) {
        SiteFiles.of(good).copyTo(root, false);
        SiteBuild build = SiteBuild.of(root, NOW);
        Path folder = root.resolve("target/site");
        setTimes(folder);
        try {
            mischief.doTo(new TestSite(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SiteFiles before = build.site();

        BuildReport report = build.run();

        assertThat(report.written()).isEmpty();
        assertThat(build.site().differences(before)).isEmpty();
        assertThat(times(folder))
                .allSatisfy((name, time) -> assertThat(time).as(name).isEqualTo(LONG_AGO));
        assertThat(report.problems()).isSorted().allSatisfy(this::isToldInBothLanguages);
        return Stream.concat(Stream.of("exit " + report.exitCode().number()), SiteBuild.places(report).stream())
                .toList();
    }

    private void isToldInBothLanguages(Problem problem) {
        for (String language : MessageCatalog.LANGUAGES) {
            MessageCatalog catalog = new MessageCatalog(language);
            assertThat(List.of(catalog.what(problem), catalog.fix(problem)))
                    .allSatisfy(sentence -> assertThat(sentence)
                            .isNotBlank()
                            .doesNotContain(
                                    root.toString(), "Exception", "\tat ", "null", "freemarker", "org.vestnik"));
        }
    }

    private static String article(String body) {
        return "---\ntitle: Заголовок\ndate: 2025-05-04\n---\n" + body + "\n";
    }

    private static void encoded(TestSite site, String charset) {
        String body =
                "Суд признал полицейских виновными в пытках. Адвокат заявил, что приговор будет обжалован. ".repeat(3);
        site.with("content/ru/x.md", article(body).getBytes(Charset.forName(charset)));
    }

    private static void setTimes(Path folder) {
        for (String name : SiteFiles.of(folder).bytes().keySet()) {
            try {
                Files.setLastModifiedTime(folder.resolve(name), LONG_AGO);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Map<String, FileTime> times(Path folder) {
        Map<String, FileTime> times = new TreeMap<>();
        for (String name : SiteFiles.of(folder).bytes().keySet()) {
            try {
                times.put(name, Files.getLastModifiedTime(folder.resolve(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return times;
    }
}
