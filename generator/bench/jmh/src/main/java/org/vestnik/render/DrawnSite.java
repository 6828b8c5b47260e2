package org.vestnik.render;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.BuildRequest;
import org.vestnik.bench.SmallBulletin;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.FileMark;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.ConfigReader;
import org.vestnik.images.PictureCache;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.Typography;
import org.vestnik.markdown.MarkdownParser;
import org.vestnik.model.Bulletin;
import org.vestnik.model.Language;
import org.vestnik.model.OutputPath;
import org.vestnik.plan.Page;
import org.vestnik.plan.SitePlan;
import org.vestnik.plan.SitePlanner;
import org.vestnik.problem.Problems;
import org.vestnik.read.ContentReader;
import org.vestnik.read.KnownManuscripts;
import org.vestnik.search.Concordances;
import org.vestnik.timing.Stopwatch;

/** A small bulletin, planned, with the parts of {@link SiteRenderer} put together as there, to be called one by one. */
final class DrawnSite implements AutoCloseable {

    private final SmallBulletin bulletin;
    private final Problems problems = new Problems();
    private final MarkdownParser parser;
    private final Deadlines deadlines = new Deadlines(Duration.ofSeconds(10));
    private final Theme theme;
    private final Templates templates;
    private final Drawing drawing;

    DrawnSite(int articles) {
        this.bulletin = SmallBulletin.of(articles);
        BuildRequest request = bulletin.request();
        ConfigReader settings = new ConfigReader(request.root(), request.content(), problems);
        BulletinConfig config = settings.read().orElseThrow();
        ContentReader reader = new ContentReader(
                request.root(),
                request.content(),
                config,
                settings.dictionaries(config),
                KnownManuscripts.none(),
                problems);
        Bulletin read = reader.read(Stopwatch.OFF);
        SitePlan plan = new SitePlanner(
                        config, request.visibility(), request.root().relativize(request.content()), problems)
                .plan(read);
        this.theme = new Theme(request.root(), request.templates(), problems);
        this.templates = new Templates(theme, deadlines);
        this.parser = new MarkdownParser(config.limits(), config.risk().unlinked(), Stopwatch.OFF);
        Map<Language, Words> words = new ThemeWords(theme, problems).read(config.languages());
        Map<Language, Typography> typography = new HashMap<>();
        config.languages()
                .forEach(l -> typography.put(l, LanguagePack.of(l).orElseThrow().typography()));
        PageLedger ledger = PageLedger.none();
        Bodies bodies =
                new Bodies(reader.bodies(), parser, config.zone(), typography, words, ledger, Stopwatch.OFF, problems);
        SiteRenderer renderer = new SiteRenderer(
                request.root(),
                request.templates(),
                config,
                request.visibility(),
                1,
                ledger,
                Concordances.none(),
                new PictureCache(CacheFolder.open(request.cache()), "pictures", config.limits()),
                problems);
        this.drawing = renderer.drawing(plan, words, bodies, templates, Stopwatch.OFF, new Nowhere(request));
    }

    /** The page of an article of an edition, with the date of the middle one. */
    Page.ArticlePage article(String language) {
        List<Page.ArticlePage> pages = articles().stream()
                .filter(p -> p.article().language().tag().equals(language))
                .toList();
        return pages.get(pages.size() / 2);
    }

    List<Page.ArticlePage> articles() {
        return drawing.site().plan().pages().stream()
                .filter(Page.ArticlePage.class::isInstance)
                .map(Page.ArticlePage.class::cast)
                .toList();
    }

    /** The first archive document of an edition's feed. */
    Page.FeedPage archive(String language) {
        return drawing.site().plan().pages().stream()
                .filter(Page.FeedPage.class::isInstance)
                .map(Page.FeedPage.class::cast)
                .filter(p -> p.isArchive()
                        && p.topic().isEmpty()
                        && p.language().tag().equals(language))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Object> model(Page.Html page) throws PageFailedException {
        return drawing.views().model(page);
    }

    byte[] draw(Page.Html page, Map<String, Object> model) throws PageFailedException {
        return templates.draw(page.template(), model, page.path());
    }

    byte[] bytes(Page.Data page) throws PageFailedException {
        return drawing.data().bytes(page);
    }

    /** That know no page yet. */
    Fingerprints fingerprints() {
        return new Fingerprints(drawing.site(), theme, PageLedger.none(), Stopwatch.OFF);
    }

    Problems problems() {
        return problems;
    }

    @Override
    public void close() {
        deadlines.close();
        parser.close();
        bulletin.close();
    }

    /** Takes pictures and keeps nothing. */
    private record Nowhere(BuildRequest request) implements RenderTarget {
        @Override
        public Taken put(RenderedFile file) {
            return Taken.onlySeen(file);
        }

        @Override
        public Optional<FileMark> keep(OutputPath path, FileMark mark) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> standing(OutputPath path, FileMark mark) {
            return Optional.empty();
        }
    }
}
