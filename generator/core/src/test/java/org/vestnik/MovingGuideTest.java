package org.vestnik;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Problem;

/** What the guide promises to those who come from Hugo, Jekyll or WordPress is so. */
class MovingGuideTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final String SETTINGS = "content/bulletin.yaml";

    /** A row of the table of what is refused: an example, and the code of its problem. */
    private static final Pattern REFUSED = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([A-Z]{2}\\d{3}) \\|");

    /** The line that lists by which keys a draft is known. */
    private static final Pattern DRAFTS = Pattern.compile("(?m)^[^|`]+`draft: true`, .*$");

    private static final Pattern KEY = Pattern.compile("`([a-z]+: [a-z]+)`");

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void whatWasMovedStandsAtItsNewAddressAndAtItsOldOne(String language) throws IOException {
        page(language).shownFiles().forEach(TestSite.write(root, "")::with);
        SiteBuild.of(root, NOW).run();
        Path site = root.resolve("target/site");

        assertThat(site.resolve("2018/08/06/appeal/index.html")).isRegularFile();
        assertThat(Files.readAllLines(site.resolve("_redirects")))
                .contains(
                        "/old/fines.html /" + language + "/2018/08/04/fines/ 301",
                        "/courts/acquitted/ /" + language + "/2018/08/05/acquitted/ 301");
        assertThat(site.resolve("old/fines.html")).isRegularFile();
        assertThat(site.resolve("courts/acquitted/index.html")).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void whatIsSaidToBeRefusedIsRefusedWithThatCode(String language) {
        TestSite site = TestSite.write(root, "")
                .with(SETTINGS, page(language).shownFiles().get(SETTINGS));
        Map<String, List<String>> expected = new TreeMap<>();
        for (MatchResult row : REFUSED.matcher(page(language).text()).results().toList()) {
            String name = "example-%02d.md".formatted(expected.size());
            site.with("content/en/" + name, article(row.group(1)));
            expected.put(name, List.of(row.group(2)));
        }

        assertThat(expected).hasSizeGreaterThan(7);
        assertThat(SiteBuild.of(root, NOW).run().problems().stream()
                        .filter(Problem::isError)
                        .collect(groupingBy(
                                problem -> problem.at()
                                        .orElseThrow()
                                        .file()
                                        .getFileName()
                                        .toString(),
                                mapping(problem -> problem.code().id(), toList()))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void whatIsSaidToBeADraftIsNotPublished(String language) {
        TestSite site = TestSite.write(root, "")
                .with(SETTINGS, page(language).shownFiles().get(SETTINGS));
        String drafts = DRAFTS.matcher(page(language).text())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        List<String> keys =
                KEY.matcher(drafts).results().map(key -> key.group(1)).toList();
        keys.forEach(key -> site.with("content/en/" + key.replace(": ", "-") + ".md", article(key)));
        site.with("content/en/_drafts/x.md", article("mood: sad"));
        site.with("content/en/out.md", article("mood: glad"));

        assertThat(keys).hasSizeGreaterThan(3);
        assertThat(SiteBuild.of(root, NOW).run().problems()).noneMatch(Problem::isError);
        assertThat(root.resolve("target/site/en/2026/02/03").toFile().list()).containsExactly("out");
    }

    /** An article with a line in its front matter, if it looks like one, else in its text. */
    private static String article(String example) {
        boolean key = example.matches("[a-z]+: .*");
        return "---\ntitle: Two fined\ndate: 2026-02-03\n%s---\nThe court met.\n\n%s\n"
                .formatted(key ? example + "\n" : "", key ? "" : example);
    }

    private static GuidePage page(String language) {
        return GuidePage.all(language).stream()
                .filter(page -> page.file().endsWith("moving.md"))
                .findFirst()
                .orElseThrow();
    }
}
