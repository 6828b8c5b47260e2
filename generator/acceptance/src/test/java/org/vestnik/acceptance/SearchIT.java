package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.acceptance.browser.AxeAudit;
import org.vestnik.acceptance.browser.Browser;
import org.vestnik.acceptance.browser.BrowserSession;
import org.vestnik.acceptance.browser.Mount;
import org.vestnik.acceptance.browser.Visit;

/** Readers find articles by any form of a word, at a host and from the disk; without scripts they find topics and archive. */
@ExtendWith(BrowserSession.class)
class SearchIT {

    private static final String HOSTILE =
            "<img src=x onerror=\"document.title='pwned'\"> о </script><mark>мостах</mark>";

    /** Types a query, sends it by the Enter key's event, waits for what is said; gives it with what was found. */
    private static final String ASK = """
            const done = arguments[arguments.length - 1];
            const status = document.getElementById('status_');
            status.textContent = '';
            new MutationObserver((changes, observer) => {
                if (status.textContent) {
                    observer.disconnect();
                    done({said: status.textContent, found: [...document.querySelectorAll('#found_ li')].map(li => li.textContent)});
                }
            }).observe(status, {childList: true});
            document.getElementById('query_').value = arguments[0];
            document.getElementById('search_').requestSubmit();
            """;

    @TempDir
    private static Path work;

    private static Path site;

    interface Place {
        Mount of(Path site) throws IOException;
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(Named.of("below a path", (Place) Mount::belowPath)),
                Arguments.of(Named.of("from the disk", (Place) Mount::files)));
    }

    @BeforeAll
    static void build() throws IOException {
        write("bulletin.yaml", """
                title: {en: Herald, ru: Вестник}
                languages: [en, ru]
                zone: Europe/Moscow
                url: https://herald.example
                search: true
                typography: false
                """);
        article("ru/sud", "Суд отпустил задержанного", "2018-08-01", "Полицейские не объяснили причин.");
        article("ru/mosty", HOSTILE, "2018-08-02", "Через реку.");
        article("ru/ofis", "Офис закрыт", "2018-08-03", "Ёлки и суды; задержанные вышли.");
        article("en/court", "Court frees a detained editor", "2018-08-01", "Policemen gave no reasons.");
        article("en/draft", "Detained tomorrow", "2018-08-01\ndraft: true", "Nothing of this is known.");
        for (int i = 10; i < 40; i++) {
            article("en/bridge" + i, "Bridges, part " + i, "2018-09-" + (10 + i % 20), "All about constructors.");
        }
        site = Builds.build(work, work.resolve("target"), Builds.DEMO_CLOCK);
    }

    @ParameterizedTest
    @MethodSource("places")
    void anyFormOfAWordFindsTheArticle(Place place, Browser browser) throws IOException {
        try (Mount mount = place.of(site)) {
            browser.open(mount.of("ru/search.html"));
            assertThat(ask(browser, "задержанному"))
                    .isEqualTo(answer(
                            "2\u00A0статьи", "Суд отпустил задержанного 1 августа 2018", "Офис закрыт 3 августа 2018"));
            assertThat(ask(browser, "  ЕЛКУ, судом ")).isEqualTo(answer("1\u00A0статья", "Офис закрыт 3 августа 2018"));
            assertThat(ask(browser, "трактор")).isEqualTo(answer("Ничего не найдено."));
            browser.open(mount.of("en/search.html"));
            assertThat(ask(browser, "detaining"))
                    .isEqualTo(answer("1\u00A0article", "Court frees a detained editor 1 August 2018"));
            assertThat(ask(browser, "tomorrow")).isEqualTo(answer("Nothing found."));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void onlyScriptsOfItsOwnFolderAreAskedFor(Place place, Browser browser) throws IOException {
        try (Mount mount = place.of(site)) {
            Visit empty = browser.open(mount.of("ru/search.html"));
            assertThat(empty.requests()).containsExactly(mount.address() + "ru/search.html");

            ask(browser, "мост");
            Visit asked = browser.open(mount.of("en/index.html"));
            assertThat(asked.complaints()).isEmpty();
            Visit again = browser.open(mount.of("ru/search.html").resolve("#%D0%BC%D0%BE%D1%81%D1%82"));
            waitFor(browser, "document.querySelectorAll('#found_ li').length === 1");
            assertThat(again.complaints()).isEmpty();
            assertThat(again.failures()).isEmpty();
            assertThat((List<?>) browser.run(
                            "return [...document.scripts].map(script => script.src).filter(address => address)"))
                    .extracting(String::valueOf)
                    .containsExactlyInAnyOrder(
                            mount.address() + "ru/search/w0.js", mount.address() + "ru/search/t0.js");
            assertThat(browser.storedItems()).isZero();
        }
    }

    @Test
    void hostileHeadlineIsText(Browser browser) throws IOException {
        try (Mount mount = Mount.atRoot(site)) {
            browser.open(mount.of("ru/search.html"));
            assertThat(ask(browser, "мосты")).isEqualTo(answer("1\u00A0статья", HOSTILE + " 2 августа 2018"));
            assertThat(browser.run("return document.querySelectorAll('#found_ img, #found_ b').length"))
                    .isEqualTo(0L);
            assertThat(browser.run("return document.title")).isEqualTo("Поиск — Вестник");
        }
    }

    @Test
    void moreIsShownOnDemandAndFocusGoesToIt(Browser browser) throws IOException {
        try (Mount mount = Mount.atRoot(site)) {
            browser.open(mount.of("en/search.html"));
            assertThat(((List<?>) ask(browser, "constructor bridge").get("found")))
                    .hasSize(10);
            browser.run("document.getElementById('more_').click()");
            waitFor(browser, "document.querySelectorAll('#found_ li').length === 20");
            assertThat(browser.run("return document.activeElement === document.querySelectorAll('#found_ a')[10]"))
                    .isEqualTo(true);
            browser.run("document.getElementById('more_').click()");
            waitFor(browser, "document.querySelectorAll('#found_ li').length === 30");
            assertThat(browser.run("return document.getElementById('more_').hidden"))
                    .isEqualTo(true);
            assertThat((String) browser.run("return document.querySelectorAll('#found_ a')[29].href"))
                    .startsWith(mount.of("en/2018/09/bridge").toString());
        }
    }

    @Test
    void someOfTheWordsAreBetterThanNone(Browser browser) throws IOException {
        try (Mount mount = Mount.atRoot(site)) {
            browser.open(mount.of("en/search.html"));
            assertThat(ask(browser, "policemen tractor"))
                    .isEqualTo(answer(
                            "No article has all of these words. With some of them: 1\u00A0article",
                            "Court frees a detained editor 1 August 2018"));
        }
    }

    @Test
    void lostPartOfTheIndexIsToldAndAskedForAgain(Browser browser, @TempDir Path copy) throws IOException {
        Path words = site.resolve("ru/search/w0.js");
        Path kept = Files.move(words, copy.resolve("w0.js"));
        try (Mount mount = Mount.atRoot(site)) {
            browser.open(mount.of("ru/search.html"));
            assertThat(ask(browser, "мост")).isEqualTo(answer("Часть указателя не загрузилась. Попробуйте ещё раз."));
            Files.move(kept, words);
            assertThat(((List<?>) ask(browser, "мост").get("found"))).hasSize(1);
        } finally {
            if (Files.exists(kept)) {
                Files.move(kept, words);
            }
        }
    }

    @Test
    void withoutScriptsThePageOffersTopicsAndArchive(Browser browser) throws IOException {
        browser.setScripts(false);
        try (Mount mount = Mount.files(site)) {
            browser.open(mount.of("ru/search.html"));
            browser.setScripts(true);
            assertThat(browser.run("return document.getElementById('search_').checkVisibility()"))
                    .isEqualTo(false);
            assertThat(browser.run("return document.getElementById('plain_').checkVisibility()"))
                    .isEqualTo(true);
            assertThat((List<?>) browser.run("return [...document.querySelectorAll('main a')].map(a => a.href)"))
                    .extracting(String::valueOf)
                    .containsExactly(
                            mount.address() + "ru/topic/index.html", mount.address() + "ru/archive/index.html");
        }
    }

    @Test
    void axeFindsNothingBeforeAndAfterAQuery(Browser browser) throws IOException {
        AxeAudit audit = new AxeAudit();
        try (Mount mount = Mount.atRoot(site)) {
            for (boolean dark : List.of(true, false)) {
                browser.setDark(dark);
                browser.open(mount.of("en/search.html"));
                assertThat(audit.violations(browser)).isEmpty();
                ask(browser, "bridge");
                assertThat(audit.violations(browser)).isEmpty();
            }
        }
    }

    private static Map<?, ?> ask(Browser browser, String query) {
        return (Map<?, ?>) browser.runAsync(ASK, query);
    }

    private static Map<?, ?> answer(String said, String... found) {
        return Map.of("said", said, "found", List.of(found));
    }

    private static void waitFor(Browser browser, String condition) {
        browser.runAsync("const done = arguments[arguments.length - 1];" + "(function look() { if (" + condition
                + ") done(); else setTimeout(look, 20); })()");
    }

    private static void article(String name, String title, String date, String text) throws IOException {
        write(name + ".md", "---\ntitle: '%s'\ndate: %s\n---\n%s\n".formatted(title.replace("'", "''"), date, text));
    }

    private static void write(String name, String text) throws IOException {
        Path file = work.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
