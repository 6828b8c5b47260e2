package org.vestnik.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.config.BulletinConfig;
import org.vestnik.model.Asset;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;
import org.vestnik.model.ProofFile;
import org.vestnik.plan.Page.ArticlePage;
import org.vestnik.plan.Page.CnamePage;
import org.vestnik.plan.Page.HeadersPage;
import org.vestnik.plan.Page.Html;
import org.vestnik.plan.Page.MirrorListPage;
import org.vestnik.plan.Page.NewsSitemapPage;
import org.vestnik.plan.Page.NextBuildPage;
import org.vestnik.plan.Page.NoJekyllPage;
import org.vestnik.plan.Page.RedirectPage;
import org.vestnik.plan.Page.RedirectsPage;
import org.vestnik.plan.Page.RobotsPage;
import org.vestnik.plan.Page.SitemapIndexPage;
import org.vestnik.plan.Page.SitemapPage;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/** Plans what programs read of the whole site: sitemaps, redirects, when to build again, and what hosts look for. */
final class DataPlanner {

    /**
     * How many addresses one sitemap holds. It may hold 50,000 (sitemaps.org), but with the addresses of translations in many
     * languages so many would be larger than a page may be.
     */
    private static final int SITEMAP_SIZE = 10_000;

    private final BulletinConfig config;
    private final Visibility visibility;
    private final Path settings;
    private final Problems problems;

    /** @param settings the file of settings, relative to the bulletin's root */
    DataPlanner(BulletinConfig config, Visibility visibility, Path settings, Problems problems) {
        this.config = config;
        this.visibility = visibility;
        this.settings = settings;
        this.problems = problems;
    }

    /** @param pages all that readers see */
    List<Page> plan(List<Page> pages, List<Asset> assets, Optional<NextBuild> next) {
        List<Page> data = ofPages(pages, next);
        data.addAll(ofHosts(assets));
        return data;
    }

    private List<Page> ofPages(List<Page> pages, Optional<NextBuild> next) {
        List<Page> data = new ArrayList<>();
        data.add(new RobotsPage(new Permalink("/robots.txt"), first()));
        data.add(new NextBuildPage(new Permalink("/next-build.json"), first(), next));
        if (config.hasMirrors()) {
            data.add(new MirrorListPage(Addresses.mirrorList(), first()));
        }
        List<RedirectPage> redirects = only(pages, RedirectPage.class);
        if (!redirects.isEmpty()) {
            data.add(new RedirectsPage(new Permalink("/_redirects"), first(), redirects));
        }
        if (config.url().isPresent()) {
            data.addAll(sitemaps(
                    only(pages, Html.class).stream().filter(Html::isIndexed).toList()));
            data.add(new NewsSitemapPage(
                    new Permalink("/news-sitemap.xml"),
                    first(),
                    only(pages, ArticlePage.class).stream()
                            .filter(p -> NextBuildFinder.isNews(p.article(), visibility.now()))
                            .toList()));
        } else if (!problems.hasErrorsIn(settings)) {
            problems.add(SourcePosition.startOf(settings), ProblemCode.NO_ADDRESS);
        }
        return data;
    }

    /** One output fits all hosts: each reads the files that it knows. */
    private List<Page> ofHosts(List<Asset> assets) {
        List<Page> pages = new ArrayList<>();
        pages.add(new NoJekyllPage(new Permalink("/.nojekyll"), first()));
        config.domain().ifPresent(domain -> pages.add(new CnamePage(new Permalink("/CNAME"), first(), domain)));
        Permalink headers = new Permalink("/_headers");
        boolean editorsOwn = assets.stream().map(Addresses::of).anyMatch(headers.file()::equals);
        if (!editorsOwn) {
            pages.add(new HeadersPage(
                    headers,
                    first(),
                    config.languages().stream().map(Addresses::feed).toList(),
                    config.languages().stream().map(Addresses::jsonFeed).toList(),
                    Permalink.of(ProofFile.MANIFEST.path())));
        }
        return pages;
    }

    private List<Page> sitemaps(List<Html> indexed) {
        if (indexed.size() <= SITEMAP_SIZE) {
            return List.of(new SitemapPage(new Permalink("/sitemap.xml"), first(), indexed));
        }
        List<Page> sitemaps = new ArrayList<>();
        for (int from = 0; from < indexed.size(); from += SITEMAP_SIZE) {
            Permalink address = new Permalink("/sitemap-" + (from / SITEMAP_SIZE + 1) + ".xml");
            sitemaps.add(new SitemapPage(
                    address, first(), indexed.subList(from, Math.min(indexed.size(), from + SITEMAP_SIZE))));
        }
        List<Permalink> parts = sitemaps.stream().map(Page::permalink).toList();
        sitemaps.add(new SitemapIndexPage(new Permalink("/sitemap.xml"), first(), parts));
        return sitemaps;
    }

    private Language first() {
        return config.languages().get(0);
    }

    private static <P extends Page> List<P> only(List<Page> pages, Class<P> kind) {
        return pages.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
