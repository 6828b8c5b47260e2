package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;
import org.vestnik.BuildRequest;
import org.vestnik.acceptance.browser.Browser;
import org.vestnik.acceptance.browser.BrowserSession;
import org.vestnik.acceptance.browser.Visit;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.serve.Preview;
import org.vestnik.serve.PreviewListener;
import org.vestnik.serve.PreviewRequest;
import org.vestnik.serve.Rebuild;

/** What an editor sees in a browser while he saves: the page is opened once, and all that follows comes by itself. */
@ExtendWith(BrowserSession.class)
class PreviewIT {

    private static final Clock CLOCK = Clock.fixed(Builds.DEMO_CLOCK, ZoneOffset.UTC);
    private static final Path ARTICLE = Path.of("content/en/2018/lawyer-fine.md");
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private static final String TEXT = "return document.body ? document.body.innerText : ''";
    private static final String BOX =
            "return document.querySelector('vestnik-preview')?.shadowRoot?.querySelector('section').innerText ?? ''";
    private static final String BAR =
            "return document.querySelector('vestnik-preview')?.shadowRoot?.querySelector('footer').innerText ?? ''";

    @TempDir
    private Path root;

    private Preview preview;

    @BeforeEach
    void serve() throws Exception {
        for (String folder : List.of("content", "templates")) {
            copy(Builds.demoRoot().resolve(folder), root.resolve(folder));
        }
        CompletableFuture<URI> opened = new CompletableFuture<>();
        BuildRequest build = new BuildRequest(
                root,
                root.resolve("content"),
                root.resolve("templates"),
                root.resolve("target/preview"),
                root.resolve("target/vestnik"),
                Optional.empty(),
                new Visibility(Builds.DEMO_CLOCK, true, true, true),
                false,
                2);
        preview = Preview.open(
                PreviewRequest.of(build, CLOCK, Optional.of("0"), false, new MessageCatalog("ru")), new Opened(opened));
        new Thread(preview::run).start();
        opened.get(60, TimeUnit.SECONDS);
    }

    @AfterEach
    void end(Browser browser) {
        browser.open(URI.create("about:blank"));
        preview.close();
    }

    @Test
    void anEditReloadsThePage(Browser browser) throws IOException {
        Visit visit = browser.open(page());
        edit(ARTICLE, text -> text + "\nSomething that was added.\n");

        until(browser, TEXT, "Something that was added.");
        assertThat(visit.complaints()).isEmpty();
        assertThat(visit.failures()).isEmpty();
    }

    @Test
    void aMistakeShowsABoxOnTheLastGoodPageUntilItIsMended(Browser browser) throws IOException {
        browser.open(page());
        String before = text(browser, TEXT);
        browser.run("window.notReloaded = true");
        String whole = Files.readString(root.resolve(ARTICLE));
        edit(ARTICLE, text -> text.replaceFirst("\nslug:", "\ndate: 31/12/2018\nslug:"));

        until(browser, BOX, "FM003");
        assertThat(text(browser, BOX))
                .contains("Не собрано", "content/en/2018/lawyer-fine.md:3:7", "date: 31/12/2018\n      ^", "напишите");
        assertThat(text(browser, TEXT)).isEqualTo(before);
        assertThat(browser.run("return window.notReloaded")).isEqualTo(true);

        Files.writeString(root.resolve(ARTICLE), whole + "\nMended.\n");
        until(browser, TEXT, "Mended.");
        assertThat(text(browser, BOX)).isEmpty();
    }

    @Test
    void theBoxIsOnEveryPageThatIsOpenedMeanwhile(Browser browser) throws IOException {
        edit(ARTICLE, text -> text.replaceFirst("\nslug:", "\ndate: 31/12/2018\nslug:"));
        browser.open(preview.address().resolve("/ru/index.html"));

        until(browser, BOX, "FM003");
        assertThat(text(browser, TEXT)).contains("Правозащитный вестник");
    }

    @Test
    void templatesWordsAndSettingsReloadToo(Browser browser) throws IOException {
        browser.open(preview.address().resolve("/en/index.html"));
        edit(Path.of("templates/home.ftlh"), text -> text.replace("</@p.layout>", "<p>MY THEME</p></@p.layout>"));
        until(browser, TEXT, "MY THEME");
        edit(Path.of("templates/words/en.yaml"), text -> text.replaceFirst("\nfeed: .*", "\nfeed: MY WORD"));
        until(browser, TEXT, "MY WORD");
        edit(Path.of("content/bulletin.yaml"), text -> text.replace("Human Rights Bulletin", "MY TITLE"));
        until(browser, TEXT, "MY TITLE");
        edit(Path.of("templates/home.ftlh"), text -> text.replace("MY THEME", "${nobody.knows}"));
        until(browser, BOX, "templates/home.ftlh:");
    }

    @Test
    void aDraftIsMarkedAndTheBarSaysWhatThereIsToKnow(Browser browser) {
        browser.open(preview.address().resolve("/en/index.html"));
        assertThat(texts(browser, "vestnik-mark")).contains("черновик", "выйдет 2099-01-01 00:00");
        browser.run("[...document.querySelectorAll('main a')].find(a => a.href.includes('a-draft')).click()");
        until(browser, BAR, "черновик, читатели не видят");

        assertThat(text(browser, BAR))
                .contains("content/en/2026/a-draft.md", "байт", "запросов: 1", "слов: ", "читать 1 мин")
                .contains("ru: перевода нет");
        assertThat(browser.run("return getComputedStyle(document.querySelector('vestnik-preview')).position"))
                .isEqualTo("fixed");
    }

    @Test
    void anArticleThatIsDeletedLeavesItsReaderOnAPageThatWaitsForIt(Browser browser) throws IOException {
        browser.open(page());
        String whole = Files.readString(root.resolve(ARTICLE));
        Files.delete(root.resolve(ARTICLE));
        Files.deleteIfExists(root.resolve("content/ru/2018/lawyer-fine.md"));
        until(browser, TEXT, "There is no such page");
        Files.writeString(root.resolve(ARTICLE), whole.replaceFirst("\nslug:", "\ndate: 2018-08-01\nslug:"));

        until(browser, BAR, "content/en/2018/lawyer-fine.md");
    }

    /** Where the article's page is, whatever its slug. */
    private URI page() throws IOException {
        try (var files = Files.walk(root.resolve("target/preview/en/2018"))) {
            Path page = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> file.getFileName().toString().contains("lawyer"))
                    .findFirst()
                    .orElseThrow();
            return preview.address()
                    .resolve("/" + root.resolve("target/preview").relativize(page));
        }
    }

    private void edit(Path file, UnaryOperator<String> change) throws IOException {
        Files.writeString(root.resolve(file), change.apply(Files.readString(root.resolve(file))));
    }

    /** While a page is on its way there is none to ask. */
    private static void until(Browser browser, String script, String text) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        String said = "";
        while (System.nanoTime() < end) {
            said = text(browser, script);
            if (said.contains(text)) {
                return;
            }
        }
        assertThat(said).contains(text);
    }

    private static String text(Browser browser, String script) {
        try {
            return (String) browser.run(script);
        } catch (WebDriverException e) {
            return "no page";
        }
    }

    private static List<String> texts(Browser browser, String selector) {
        List<?> found = (List<?>)
                browser.run("return [...document.querySelectorAll(arguments[0])].map(e => e.innerText)", selector);
        return found.stream().map(String::valueOf).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private record Opened(CompletableFuture<URI> address) implements PreviewListener {
        @Override
        public void opened(URI opened) {
            address.complete(opened);
        }

        @Override
        public void built(Rebuild rebuild) {
            // the browser says what came of it
        }

        @Override
        public void noted(Problem problem) {
            // no matter here
        }
    }
}
