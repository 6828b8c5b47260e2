package org.vestnik.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.BuildRequest;
import org.vestnik.bench.SmallBulletin;
import org.vestnik.cache.FileStamp;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.ConfigReader;
import org.vestnik.images.PictureCleaner;
import org.vestnik.language.LanguagePack;
import org.vestnik.markdown.MarkdownParser;
import org.vestnik.model.Bulletin;
import org.vestnik.model.Language;
import org.vestnik.model.OutputPath;
import org.vestnik.plan.Page;
import org.vestnik.plan.SitePlan;
import org.vestnik.plan.SitePlanner;
import org.vestnik.problem.Problems;
import org.vestnik.read.BodyReader;
import org.vestnik.read.ContentReader;
import org.vestnik.read.KnownManuscripts;
import org.vestnik.render.view.Inline;
import org.vestnik.timing.Stopwatch;

/** A small bulletin, planned, with the parts of {@link SiteRenderer} put together as there, to be called one by one. */
final class DrawnSite implements AutoCloseable {

    private final SmallBulletin bulletin;
    private final Problems problems = new Problems();
    private final MarkdownParser parser;
    private final Deadlines deadlines = new Deadlines(Duration.ofSeconds(10));
    private final Theme theme;
    private final Site site;
    private final HtmlViews views;
    private final Templates templates;
    private final DataFiles data;

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
        this.parser = new MarkdownParser(config.limits(), Stopwatch.OFF);
        this.site = site(request, config, plan, reader.bodies());
        this.views = new HtmlViews(site, problems);
        this.templates = new Templates(theme, deadlines);
        this.data = new DataFiles(site, templates);
    }

    private Site site(BuildRequest request, BulletinConfig config, SitePlan plan, BodyReader texts) {
        Map<Language, Words> words = new ThemeWords(theme, problems).read(config.languages());
        Map<Language, LanguagePack> packs = new HashMap<>();
        config.languages().forEach(l -> packs.put(l, LanguagePack.of(l).orElseThrow()));
        Bodies bodies = new Bodies(texts, parser, config.zone(), words, PageLedger.none(), Stopwatch.OFF, problems);
        Pictures pictures = new Pictures(
                request.root(), new PictureCleaner(config.limits()), new Nowhere(request), Stopwatch.OFF, problems);
        References references = new References(plan.links(), bodies, pictures, problems);
        return new Site(
                config,
                plan,
                request.visibility(),
                packs,
                words,
                bodies,
                references,
                pictures,
                inline("asset/style.css"),
                inline("asset/time.js"));
    }

    /** Not as small as the renderer makes it, but of the same order. */
    private Inline inline(String asset) {
        return new Inline(theme.text(asset).orElseThrow().replaceAll("\\s+", " "));
    }

    /** The page of an article of an edition, with the date of the middle one. */
    Page.ArticlePage article(String language) {
        List<Page.ArticlePage> pages = articles().stream()
                .filter(p -> p.article().language().tag().equals(language))
                .toList();
        return pages.get(pages.size() / 2);
    }

    List<Page.ArticlePage> articles() {
        return site.plan().pages().stream()
                .filter(Page.ArticlePage.class::isInstance)
                .map(Page.ArticlePage.class::cast)
                .toList();
    }

    /** The first archive document of an edition's feed. */
    Page.FeedPage archive(String language) {
        return site.plan().pages().stream()
                .filter(Page.FeedPage.class::isInstance)
                .map(Page.FeedPage.class::cast)
                .filter(p -> p.isArchive()
                        && p.topic().isEmpty()
                        && p.language().tag().equals(language))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Object> model(Page.Html page) {
        return views.model(page);
    }

    byte[] draw(Page.Html page, Map<String, Object> model) throws PageFailedException {
        return templates.draw(page.template(), model, page.path());
    }

    byte[] bytes(Page.Data page) throws PageFailedException {
        return data.bytes(page);
    }

    /** That know no page yet. */
    Fingerprints fingerprints() {
        return new Fingerprints(site, theme);
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
        public FileStamp put(RenderedFile file) {
            try {
                return FileStamp.of(Files.readAttributes(request.root(), BasicFileAttributes.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean keep(OutputPath path, FileStamp stamp) {
            return false;
        }
    }
}
