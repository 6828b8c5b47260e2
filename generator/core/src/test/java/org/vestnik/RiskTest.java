package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.ReportStyle;
import org.vestnik.report.Reporter;

/** What {@code risk.yaml} lists is not published, wherever it comes from, and not told either. */
class RiskTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private static final String ARTICLE = """
            ---
            title: The hearing
            date: 2026-02-20
            ---
            A text. [The ruling](doc.txt)
            """;

    @TempDir
    private Path root;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.write(root, """
                -- content/bulletin.yaml --
                title: Herald
                languages: [en]
                zone: Europe/Moscow
                url: https://herald.example
                -- content/risk.yaml --
                unlink: [risky.example]
                deny:
                  - Anna Petrova
                  - +7 916 123-45-67
                -- content/en/doc.txt --
                The ruling
                """).with("content/en/hearing.md", ARTICLE);
    }

    @ParameterizedTest
    @CsvSource({
        "content/en/hearing.md, A text., A text by Anna PETROVA., RK003",
        "content/en/hearing.md, A text., A t*ex*t by **An**na Petrova., RK004",
        "content/en/hearing.md, A text., A text by &#65;nna Petrova., RK004",
        "content/en/hearing.md, A text., Call 8 (916) 123 45 67., RK003",
        "content/en/hearing.md, title: The hearing, title: Petrova and Anna Petrova, RK003",
        "content/en/hearing.md, date:, 'author: Anna Petrova\ndate:', RK003",
        "content/en/hearing.md, date:, 'colour: Anna Petrova\ndate:', RK003",
        "content/en/hearing.md, date:, 'slug: anna-petrova\ndate:', RK003",
        "content/en/hearing.md, date:, 'aliases: [/79161234567/]\ndate:', RK003",
        "content/en/doc.txt, The ruling, Of anna petrova, RK004",
        "content/bulletin.yaml, Herald, Anna Petrova, RK004",
        "content/authors.yaml, '', 'desk: {name: Anna Petrova}', ''",
        "content/en/hearing.md, date:, 'source: https://risky.example\ndate:', ''",
        "content/en/hearing.md, title: The hearing, 'title: See https://risky.example/ now', RK005",
        "content/static/links.json, '', '{\"to\": \"https:\\/\\/a.risky.example\\/\"}', RK005"
    })
    void buildStops(String file, String before, String after, String code) {
        String text = switch (file) {
            case "content/en/hearing.md" -> ARTICLE;
            case "content/en/doc.txt" -> "The ruling";
            case "content/bulletin.yaml" ->
                "title: Herald\nlanguages: [en]\nzone: Europe/Moscow\nurl: https://herald.example\n";
            default -> "";
        };
        site.with(file, before.isEmpty() ? after : text.replace(before, after));

        BuildReport report = build().run();

        assertThat(report.problems().stream()
                        .filter(problem -> problem.isError())
                        .map(problem -> problem.code().id()))
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
        assertThat(report.exitCode()).isEqualTo(code.isEmpty() ? ExitCode.DONE : ExitCode.SAFETY);
        assertThat(report.written().isPresent()).isEqualTo(code.isEmpty());
    }

    @Test
    void nothingThatIsSaidRepeatsIt() {
        site.with("content/en/anna-petrova.md", ARTICLE.replace("A text.", "By Anna Petrova."));
        site.with("content/en/other.md", ARTICLE.replace("A text.", "By Anna Petrova."));

        List<String> lines = new Reporter(ReportFormat.HUMAN, ReportStyle.SCREEN, new MessageCatalog("en"), false)
                .lines(build().run().problems(), root);

        assertThat(lines).anyMatch(line -> line.contains("content/en/….md:5:4"));
        assertThat(String.join("\n", lines).toLowerCase(Locale.ROOT))
                .doesNotContain("petrova", "916")
                .contains("rk003", "line 3");
    }

    @Test
    void theListsThemselvesAreNotRepeatedEither() {
        site.with("content/risk.yaml", "unlink: [Anna Petrova]\ndeny: [Zy]\nAnna Petrova: \"x: \n  y\"z\n");

        List<String> lines = new Reporter(ReportFormat.HUMAN, ReportStyle.SCREEN, new MessageCatalog("en"), false)
                .lines(build().run().problems(), root);

        assertThat(lines).isNotEmpty();
        assertThat(String.join("\n", lines)).contains("risk.yaml").doesNotContain("Petrova", "Zy");
    }

    @Test
    void addressWithABackslashIsTextLikeAnyOther() {
        site.with(
                "content/en/hearing.md", ARTICLE.replace("A text.", "A \"text\" of https\\://risky.example/x there."));

        assertThat(build().run().exitCode()).isEqualTo(ExitCode.DONE);
        SiteFiles files = build().site();
        assertThat(files.bytes().keySet())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(files.text(file)).doesNotContain("risky.example/x"));
    }

    @Test
    void draftMayHoldItUntilItIsShown() {
        site.with(
                "content/en/draft.md",
                ARTICLE.replace("date:", "draft: true\ndate:").replace("A t", "Anna Petrova: t"));

        assertThat(build().run().exitCode()).isEqualTo(ExitCode.DONE);
        BuildReport preview = new SiteBuild(root, new Visibility(NOW, true, false, false), false, 2).run();
        assertThat(SiteBuild.places(preview)).contains("RK004");
    }

    @Test
    void nextBuildStopsToo() {
        assertThat(build().run().exitCode()).isEqualTo(ExitCode.DONE);
        SiteFiles before = build().site();
        site.with("content/en/hearing.md", ARTICLE.replace("A text.", "By Anna Petrova."));

        assertThat(SiteBuild.places(build().run())).contains("content/en/hearing.md:5:4 RK003");
        assertThat(SiteBuild.places(build().run())).contains("content/en/hearing.md:5:4 RK003");
        assertThat(build().site().bytes()).containsExactlyEntriesOf(before.bytes());
    }

    @Test
    void newEntryIsLookedForInAllThatStands() {
        assertThat(build().run().exitCode()).isEqualTo(ExitCode.DONE);
        site.with("content/risk.yaml", "deny: [ruling]\n");

        assertThat(SiteBuild.places(build().run())).contains("content/en/hearing.md:5:14 RK003");
    }

    @Test
    void domainThatIsAddedTakesLinksAway() {
        site.with("content/en/hearing.md", ARTICLE.replace("A text.", "[A](https://later.example/)"));
        build().run();
        assertThat(build().site().text("en/2026/02/hearing.html")).contains("https://later.example/");
        site.with("content/risk.yaml", "unlink: [later.example]\n");
        build().run();

        SiteFiles after = build().site();
        assertThat(after.bytes().keySet())
                .allSatisfy(file -> assertThat(after.text(file)).doesNotContain("later.example"));
    }

    private SiteBuild build() {
        return SiteBuild.of(root, NOW);
    }
}
