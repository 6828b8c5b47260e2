package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.check.HostLimits.Limit;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** What a host does not take is told with limit and figure: CK110, CK111, CK112, CK113. */
class HostCheckTest {

    @TempDir
    private Path site;

    @Test
    void everyFigureHasASourceAndADate() throws Exception {
        Properties file = new Properties();
        try (Reader in = new InputStreamReader(
                HostLimits.class.getResourceAsStream("hosts.properties"), StandardCharsets.UTF_8)) {
            file.load(in);
        }
        List<String> limits = List.of(Limit.values()).stream().map(Limit::key).toList();

        assertThat(HostLimits.hosts())
                .containsExactly("github", "gitlab", "codeberg", "sourcehut", "cloudflare", "netlify", "server");
        file.remove("hosts");
        assertThat(file).isNotEmpty().allSatisfy((key, value) -> {
            String[] name = key.toString().split("\\.");
            assertThat(HostLimits.hosts()).contains(name[0]);
            assertThat(limits).contains(name[1]);
            assertThat(value.toString()).matches("[1-9]\\d* \\| .{10,} \\| 20\\d\\d-\\d\\d-\\d\\d");
        });
    }

    @Test
    void anUnknownHostHasNone() {
        assertThat(HostLimits.of("geocities")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FILES, CK110, 5, 4", "ENTRIES, CK110, 7, 6"})
    void filesAreCountedWithoutFoldersOrWith(Limit limit, String code, long has, long most) throws Exception {
        for (String name : List.of("index.html", "a/x.html", "a/y.html", "a/b/z.html", "robots.txt")) {
            write(name, "x");
        }

        assertThat(found(limit, most)).containsExactly(code + " test " + has + " " + most);
        assertThat(found(limit, has)).isEmpty();
    }

    @Test
    void bytesAreCountedOfAllAndOfEach() throws Exception {
        write("index.html", "12345");
        write("media/film.mp4", "1234567890");

        assertThat(found(Limit.SITE_BYTES, 14)).containsExactly("CK111 test 15 14");
        assertThat(found(Limit.SITE_BYTES, 15)).isEmpty();
        assertThat(found(Limit.FILE_BYTES, 9)).containsExactly("CK112 test 10 9 media/film.mp4");
        assertThat(found(Limit.FILE_BYTES, 10)).isEmpty();
    }

    @Test
    void rulesAreLinesThatAreNoCommentsAndPathsThatHaveHeaders() throws Exception {
        write("_redirects", "# old\n/a /b 301\n\n/c /d 301\n");
        write("_headers", "# all\n/*\n  X-A: b\n  X-C: d\n/en/feed.xml\n  X-A: b\n");

        assertThat(found(Limit.REDIRECTS, 1)).containsExactly("CK113 test 2 1 _redirects");
        assertThat(found(Limit.REDIRECTS, 2)).isEmpty();
        assertThat(found(Limit.HEADER_RULES, 1)).containsExactly("CK113 test 2 1 _headers");
        assertThat(found(Limit.HEADER_RULES, 2)).isEmpty();
    }

    /** A file with a hole takes no room on the disk of the test. */
    @ParameterizedTest
    @CsvSource({
        "github, 1000000001, CK111 github 1000000001 1000000000",
        "codeberg, 134217729, CK111 codeberg 134217729 134217728",
        "sourcehut, 1073741825, CK111 sourcehut 1073741825 1073741824",
        "cloudflare, 26214401, CK112 cloudflare 26214401 26214400 film.mp4",
        "server, 1000000001,",
        "netlify, 1000000001,"
    })
    void aFileIsJudgedByTheFiguresOfTheHost(String host, long bytes, String told) throws Exception {
        try (RandomAccessFile film =
                new RandomAccessFile(site.resolve("film.mp4").toFile(), "rw")) {
            film.setLength(bytes);
        }

        assertThat(found(HostLimits.of(host).orElseThrow())).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void gitlabTakesAThousandRedirects() throws Exception {
        write("_redirects", "/a /b 301\n".repeat(1_001));

        assertThat(found(HostLimits.of("gitlab").orElseThrow())).containsExactly("CK113 gitlab 1001 1000 _redirects");
    }

    private List<String> found(Limit limit, long most) {
        return found(new HostLimits("test", Map.of(limit, most)));
    }

    private List<String> found(HostLimits limits) {
        Problems problems = new Problems();
        new HostCheck(limits).check(site, problems);
        return problems.list().stream().map(HostCheckTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.code().id() + " " + String.join(" ", problem.details());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(site.resolve(name).getParent());
        Files.writeString(site.resolve(name), text);
    }
}
