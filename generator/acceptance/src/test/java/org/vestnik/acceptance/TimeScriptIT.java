package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.acceptance.browser.Browser;
import org.vestnik.acceptance.browser.BrowserSession;
import org.vestnik.acceptance.browser.Mount;
import org.vestnik.acceptance.site.WrittenSite;

/** The script that a written page really carries tells the time as Java does: the same table of cases holds for both. */
@ExtendWith({DemoSite.class, BrowserSession.class})
class TimeScriptIT {

    /** Runs the page's own script once a row, with another present, and returns what its first time in a list then says. */
    private static final String RUN_ROWS = """
            const rows = arguments[0];
            const script = document.querySelector('script[data-time-zone]');
            const time = document.querySelector('.recent time, .list time');
            document.querySelectorAll('time').forEach(other => other === time || other.remove());
            const RealDate = Date;
            const said = rows.map(([lang, then, now, zone]) => {
                time.lang = lang;
                time.dateTime = then;
                time.title = time.textContent = 'as built';
                script.dataset.timeZone = zone;
                const present = RealDate.parse(now);
                Date = class extends RealDate { constructor(...a) { super(...a.length ? a : [present]); } };
                Date.now = () => present;
                (() => { %s })();
                return time.textContent;
            });
            Date = RealDate;
            return said;
            """;

    @ParameterizedTest(name = "reader in {0}")
    @ValueSource(strings = {"UTC", "Asia/Kamchatka", "America/New_York"})
    void saysWhatJavaSays(String readersZone, WrittenSite site, Browser browser) throws IOException {
        List<List<String>> rows = rows();
        try (Mount mount = Mount.atRoot(site.root())) {
            browser.setZone(readersZone);
            browser.open(mount.of("en/index.html"));
            String script =
                    (String) browser.run("return document.querySelector('script[data-time-zone]')?.textContent");
            assertThat(script)
                    .as("the text of <script data-time-zone> on a front page")
                    .isNotBlank();

            List<?> said = (List<?>) browser.run(RUN_ROWS.formatted(script), rows);

            assertThat(rows).hasSizeGreaterThan(100);
            var expected = new ArrayList<String>();
            var actual = new ArrayList<String>();
            for (int i = 0; i < rows.size(); i++) {
                String question = String.join(" ", rows.get(i).subList(0, 4)) + ": ";
                expected.add(question + rows.get(i).get(4));
                actual.add(question + said.get(i));
            }
            assertThat(actual).isEqualTo(expected);
        }
    }

    /** The columns are language, then, now, zone, phrase. */
    private static List<List<String>> rows() throws IOException {
        Path table = Builds.demoRoot().resolve("generator/core/src/test/resources/time/cases.tsv");
        try (var lines = Files.lines(table, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("lang\t"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        }
    }
}
