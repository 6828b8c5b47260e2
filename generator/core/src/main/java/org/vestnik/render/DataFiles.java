package org.vestnik.render;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.json.JsonText;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.MachineTime;
import org.vestnik.model.Article;
import org.vestnik.model.OutputPath;
import org.vestnik.offline.EpubWriter;
import org.vestnik.plan.Addresses;
import org.vestnik.plan.NextBuild;
import org.vestnik.plan.Page;
import org.vestnik.plan.Translation;
import org.vestnik.render.view.AlternateView;
import org.vestnik.render.view.SitemapView;
import org.vestnik.render.view.SitemapView.Address;

/** Files for programs: feeds and sitemaps by templates, the rest as plain text. */
final class DataFiles {

    private final Site site;
    private final Templates templates;

    DataFiles(Site site, Templates templates) {
        this.site = site;
        this.templates = templates;
    }

    /** The template of the page, if it has one. */
    static Optional<String> template(Page.Data page) {
        if (page instanceof Page.FeedPage) {
            return Optional.of("feed.ftlx");
        }
        if (page instanceof Page.SitemapPage) {
            return Optional.of("sitemap.ftlx");
        }
        if (page instanceof Page.SitemapIndexPage) {
            return Optional.of("sitemap-index.ftlx");
        }
        if (page instanceof Page.DigestPage digest && digest.isHtml()) {
            return Optional.of("digest.ftlh");
        }
        return page instanceof Page.NewsSitemapPage ? Optional.of("news-sitemap.ftlx") : Optional.empty();
    }

    byte[] bytes(Page.Data page) throws PageFailedException {
        Optional<String> template = template(page);
        if (template.isPresent()) {
            return templates.draw(template.get(), model(page), page.path());
        }
        if (page instanceof Page.EpubPage epub) {
            return EpubWriter.bytes(new Books(site).of(epub));
        }
        return text(page).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> model(Page.Data page) {
        if (page instanceof Page.FeedPage feed) {
            return Map.of("feed", new FeedViews(site).atom(feed));
        }
        if (page instanceof Page.SitemapPage sitemap) {
            return Map.of("sitemap", sitemap(sitemap));
        }
        if (page instanceof Page.SitemapIndexPage index) {
            return Map.of(
                    "sitemaps", index.sitemaps().stream().map(p -> p.on(url())).toList());
        }
        if (page instanceof Page.DigestPage digest) {
            return Map.of("digest", new Digests(site).view(digest));
        }
        if (page instanceof Page.NewsSitemapPage news) {
            return Map.of("sitemap", news(news));
        }
        throw new IllegalStateException("no view for " + page.getClass());
    }

    private String text(Page.Data page) {
        if (page instanceof Page.JsonFeedPage feed) {
            return new FeedViews(site).json(feed) + "\n";
        }
        if (page instanceof Page.RedirectsPage redirects) {
            return HostFiles.redirects(redirects);
        }
        if (page instanceof Page.HeadersPage headers) {
            return HostFiles.headers(headers);
        }
        if (page instanceof Page.CnamePage cname) {
            return cname.domain() + "\n";
        }
        if (page instanceof Page.NoJekyllPage) {
            return "";
        }
        if (page instanceof Page.SearchWordsPage words) {
            return site.search().script(words);
        }
        if (page instanceof Page.SearchTitlesPage titles) {
            return titles(titles);
        }
        if (page instanceof Page.DigestPage digest) {
            return new Digests(site).text(digest);
        }
        if (page instanceof Page.MirrorListPage) {
            return Mirrors.json(site);
        }
        if (page instanceof Page.NextBuildPage next) {
            return nextBuild(next.next());
        }
        if (page instanceof Page.RobotsPage) {
            return robots();
        }
        throw new IllegalStateException("no text for " + page.getClass());
    }

    /** Of each article title, address from the search page, day for machines and for readers. */
    private String titles(Page.SearchTitlesPage page) {
        OutputPath from = Addresses.search(page.language()).file();
        LanguagePack language = site.language(page.language());
        List<List<String>> titles = page.articles().stream()
                .map(a -> List.of(
                        site.title(a),
                        from.linkTo(site.plan().addresses().of(a).file()),
                        a.date().at().toLocalDate().toString(),
                        language.date(a.date().day())))
                .toList();
        return "t(" + page.number() + "," + JsonText.of(titles) + ")\n";
    }

    private String robots() {
        if (site.visibility().isPreview()) {
            return "User-agent: *\nDisallow: /\n";
        }
        String sitemaps = site.config()
                .url()
                .map(u -> "\nSitemap: %s/sitemap.xml\nSitemap: %s/news-sitemap.xml\n".formatted(u, u))
                .orElse("");
        return "User-agent: *\nDisallow:\n" + sitemaps;
    }

    /** The form is design section 6's. */
    private static String nextBuild(Optional<NextBuild> next) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("due", next.map(n -> n.due().toString()).orElse(null));
        file.put("why", next.map(n -> n.why().english()).orElse("nothing changes with time"));
        file.put("path", next.map(NextBuild::path).orElse(""));
        return JsonText.of(file) + "\n";
    }

    private SitemapView sitemap(Page.SitemapPage page) {
        return new SitemapView(page.pages().stream().map(this::address).toList());
    }

    private Address address(Page.Html page) {
        List<Translation> translations = page.translations();
        List<AlternateView> alternates = translations.size() < 2
                ? List.of()
                : translations.stream()
                        .map(t -> new AlternateView(
                                t.language().tag(), t.permalink().on(url())))
                        .toList();
        String modified = page instanceof Page.ArticlePage article ? modified(article.article()) : null;
        return new Address(
                page.permalink().on(url()),
                modified,
                alternates,
                null,
                page.language().tag(),
                null);
    }

    private SitemapView news(Page.NewsSitemapPage page) {
        return new SitemapView(page.pages().stream()
                .map(p -> new Address(
                        p.permalink().on(url()),
                        MachineTime.rfc3339(p.article().date().at()),
                        List.of(),
                        site.title(p.article()),
                        p.language().tag(),
                        site.title(p.language())))
                .toList());
    }

    private static String modified(Article article) {
        return MachineTime.rfc3339(article.changed().at());
    }

    private String url() {
        return site.config().url().orElseThrow();
    }
}
