package org.vestnik.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.plan.PlannedArticle.EN;
import static org.vestnik.plan.PlannedArticle.RU;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.model.Article;
import org.vestnik.model.Asset;
import org.vestnik.model.OutputPath;
import org.vestnik.model.Permalink;
import org.vestnik.plan.Page.ArticlePage;
import org.vestnik.plan.Page.HomePage;

class LinksTest {

    private static final Path FROM = Path.of("content/en/2025/from.md");

    private final Links links = new Links(Path.of("content"));

    @BeforeEach
    void plan() {
        Article article = PlannedArticle.of(EN, "2025/news", "2025-01-01").article();
        links.addPage(
                new ArticlePage(new Permalink("/en/2025/01/news.html"), article, List.of(), List.of(), List.of()));
        links.addPage(new HomePage(new Permalink("/en/"), EN, List.of(), List.of()));
        add(links, new Asset(Path.of("content/en/2025/й 1.png"), new OutputPath("en/2025/й 1.png"), true, 1));
        add(links, new Asset(Path.of("content/static/list.pdf"), new OutputPath("list.pdf"), false, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "news.md, en/2025/01/news.html",
        "./news.md, en/2025/01/news.html",
        "../2025/news.md, en/2025/01/news.html",
        "news, en/2025/01/news.html",
        "/en/2025/news.md, en/2025/01/news.html",
        "/en/2025/01/news.html, en/2025/01/news.html",
        "/en/2025/01/news, en/2025/01/news.html",
        "/en, en/index.html",
        "/en/, en/index.html",
        "/en/index.html, en/index.html",
        "й 1.png, media/en/2025/й 1.png",
        "и\u0306 1.png, media/en/2025/й 1.png",
        "/en/2025/й 1.png, media/en/2025/й 1.png",
        "/list.pdf, list.pdf",
        "/static/list.pdf, list.pdf"
    })
    void targetIsFoundBySourceAddressAndPlace(String link, String path) {
        assertThat(links.resolve(FROM, link).map(t -> t.path().value())).contains(path);
    }

    @ParameterizedTest
    @CsvSource({"news.md, en/2025/01/news.html", "й 1.png, media/en/2025/й 1.png"})
    void aTranslationFindsWhatLiesBesideAnother(String link, String path) {
        Article here = PlannedArticle.of(EN, "2025/from", "2025-01-01").article();
        Article there = PlannedArticle.of(RU, "2024/from", "2025-01-01").article();
        assertThat(links.resolve(there.source().file(), link)).isEmpty();

        links.addTranslations(List.of(here.source().file(), there.source().file()));

        assertThat(links.resolve(there.source().file(), link).map(t -> t.path().value()))
                .contains(path);
        assertThat(links.resolve(there.source().file(), "/" + link)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gone.md",
                "../../../../etc/passwd",
                "/../etc/passwd",
                "//etc/passwd",
                "a\0b",
                "/a\0b",
                "~",
                "C:\\x"
            })
    void otherLinksLeadNowhere(String link) {
        assertThat(links.resolve(FROM, link)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nwes.md, news.md",
        "/2025/01/news/, news.md",
        "mach.md, ../2024/march/index.md",
        "/posts/march/, ../2024/march/index.md",
        "/posts/march/index.html, ../2024/march/index.md",
        "../2024/mach/index.md, ../2024/march/index.md",
        "../2025/apil/, april/index.md",
        "../2024/apil/, ../2024/april/index.md",
        "/en/indx.html, /en/index.html"
    })
    void theNearestFileOrAddressIsOffered(String link, String offered) {
        addBundle("2024/march");
        addBundle("2025/april");
        addBundle("2024/april");
        assertThat(links.nearest(FROM, link)).contains(offered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/posts/a-long-lost-article/", "elsewhere.md", "/", "index.md"})
    void whereNothingIsNearNothingIsOffered(String link) {
        addBundle("2024/march");
        assertThat(links.nearest(FROM, link)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noTextBreaksIt(long seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "/", "..", ".", "\0", "%2e", "news.md", "en", "\\", "й", "\ud800", " ", "://", "2025", "#", "%"
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder link = new StringBuilder();
            for (int n = random.nextInt(7); n > 0; n--) {
                link.append(pieces[random.nextInt(pieces.length)]);
            }
            Optional<String> path = Permalink.percentDecode(link.toString());

            assertThat(path.flatMap(p -> links.resolve(FROM, p)).map(Links.Target::path))
                    .as("seed %d: %s", seed, link)
                    .matches(p ->
                            p.isEmpty() || OutputPath.parse(p.get().value()).isPresent());
        }
    }

    private void addBundle(String folder) {
        Article article = PlannedArticle.of(EN, folder + "/index", "2024-03-01").article();
        Permalink address = new Permalink("/en/" + folder + ".html");
        links.addPage(new ArticlePage(address, article, List.of(), List.of(), List.of()));
    }

    private static void add(Links links, Asset asset) {
        links.addAsset(asset, asset);
    }
}
