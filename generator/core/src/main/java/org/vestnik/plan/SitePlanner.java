package org.vestnik.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.config.BulletinConfig;
import org.vestnik.model.Article;
import org.vestnik.model.Asset;
import org.vestnik.model.Bulletin;
import org.vestnik.model.Content;
import org.vestnik.model.Edition;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;
import org.vestnik.model.ProofFile;
import org.vestnik.plan.Page.ArticlePage;
import org.vestnik.plan.Page.CnamePage;
import org.vestnik.plan.Page.FrontPage;
import org.vestnik.plan.Page.HeadersPage;
import org.vestnik.plan.Page.Html;
import org.vestnik.plan.Page.MirrorListPage;
import org.vestnik.plan.Page.NewsSitemapPage;
import org.vestnik.plan.Page.NextBuildPage;
import org.vestnik.plan.Page.NoJekyllPage;
import org.vestnik.plan.Page.NotFoundPage;
import org.vestnik.plan.Page.RedirectPage;
import org.vestnik.plan.Page.RedirectsPage;
import org.vestnik.plan.Page.RobotsPage;
import org.vestnik.plan.Page.SitemapIndexPage;
import org.vestnik.plan.Page.SitemapPage;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/** Decides every page of the site and its address, at one instant. */
public final class SitePlanner {

    /**
     * How many addresses one sitemap holds. It may hold 50,000 (sitemaps.org), but with the addresses of translations in many
     * languages so many would be larger than a page may be.
     */
    private static final int SITEMAP_SIZE = 10_000;

    private static final int FRONT_COLUMN = 6;

    private final BulletinConfig config;
    private final Visibility visibility;
    private final Path content;
    private final Problems problems;

    /** @param content the content folder, relative to the bulletin's root */
    public SitePlanner(BulletinConfig config, Visibility visibility, Path content, Problems problems) {
        this.config = config;
        this.visibility = visibility;
        this.content = content;
        this.problems = problems;
    }

    public SitePlan plan(Bulletin bulletin) {
        List<Edition> editions = bulletin.editions().stream().map(this::visible).toList();
        Addresses addresses = new Addresses(config.permalink(), config.zone(), content);
        Selection selection = new Selection(editions, config.recents().policy());
        Map<Language, Listing> listings = config.languages().parallelStream()
                .collect(Collectors.toMap(
                        Function.identity(), language -> Listing.of(language, selection.all(language), addresses)));
        Translations translations = new Translations(editions, listings, addresses);

        List<Page> pages = new ArrayList<>();
        OfflinePlanner offline = new OfflinePlanner(config, visibility, selection);
        List<List<Page>> planned = editions.parallelStream()
                .map(edition -> new EditionPlanner(
                                edition, selection, listings.get(edition.language()), addresses, translations, config)
                        .plan())
                .toList();
        for (int i = 0; i < editions.size(); i++) {
            Language language = editions.get(i).language();
            pages.addAll(planned.get(i));
            offline.page(language, translations).ifPresent(pages::add);
            pages.addAll(offline.files(language));
            if (offline.lacksBook(language)) {
                problems.add(
                        SourcePosition.startOf(content.resolve("bulletin.yaml")),
                        ProblemCode.BOOK_EMPTY,
                        language.tag());
            }
        }
        pages.add(frontPage(selection));
        pages.add(new NotFoundPage(new Permalink("/404.html"), first(), config.languages()));

        PathRegister register = new PathRegister(problems);
        offline.zipPaths(config.languages()).forEach(register::reserve);
        List<Page> kept =
                new ArrayList<>(pages.stream().filter(register::accept).toList());
        redirects(kept).stream().filter(register::accept).forEach(kept::add);
        bulletin.assets().forEach(register::accept);

        CompletableFuture<Links> linked = CompletableFuture.supplyAsync(() -> links(bulletin, kept, addresses));
        noteExpired(bulletin);
        Optional<NextBuild> next = new NextBuildFinder(config, visibility).find(bulletin, kept);
        List<Page> data = Stream.concat(dataPages(kept, next).stream(), hostPages(bulletin.assets()).stream())
                .filter(register::accept)
                .toList();
        Links links = linked.join();
        data.forEach(links::addPage);
        offline.zipPaths(config.languages()).forEach(links::addFile);
        List<Page> all = Stream.concat(kept.stream(), data.stream()).toList();
        return new SitePlan(
                all,
                bulletin.assets(),
                offline.zips(config.languages(), all),
                links,
                addresses,
                menus(editions, selection, addresses, all),
                scheduled(bulletin),
                next,
                bulletin.outline());
    }

    private Links links(Bulletin bulletin, List<Page> pages, Addresses addresses) {
        Links links = new Links(content);
        pages.forEach(links::addPage);
        bulletin.assets().forEach(links::addAsset);
        bulletin.unfit().forEach(links::addUnfit);
        contents(bulletin)
                .collect(Collectors.groupingBy(Translations::key))
                .values()
                .forEach(links::addTranslations);
        contents(bulletin)
                .filter(c -> !visibility.shows(c))
                .forEach(c -> links.addHeldBack(c, addresses.of(c).file()));
        return links;
    }

    private Map<Language, Menu> menus(
            List<Edition> editions, Selection selection, Addresses addresses, List<Page> pages) {
        Set<Permalink> planned = pages.stream().map(Page::permalink).collect(Collectors.toSet());
        Map<Language, Menu> menus = new HashMap<>();
        for (Edition edition : editions) {
            Language language = edition.language();
            MenuTargets targets = new MenuTargets(edition, selection.all(language), addresses, planned);
            Menu menu = Menu.of(targets, Optional.ofNullable(config.menu().get(language)));
            menu.unknown()
                    .forEach(entry -> problems.add(
                            entry.at(),
                            ProblemCode.MENU_LEADS_NOWHERE,
                            entry.value(),
                            language.tag(),
                            targets.choices(entry)));
            menus.put(language, menu);
        }
        return menus;
    }

    private Edition visible(Edition edition) {
        return new Edition(
                edition.language(),
                edition.articles().stream().filter(visibility::shows).toList(),
                edition.pages().stream().filter(visibility::shows).toList());
    }

    private List<Article> scheduled(Bulletin bulletin) {
        List<Article> scheduled = articles(bulletin)
                .filter(a -> !a.draft() && visibility.isScheduled(a) && !visibility.shows(a))
                .toList();
        for (Article article : scheduled) {
            problems.add(
                    SourcePosition.startOf(article.source().file()),
                    ProblemCode.HELD_BACK,
                    Visibility.published(article).atZone(config.zone()).toOffsetDateTime() + " (" + config.zone()
                            + ")");
        }
        return scheduled;
    }

    /** One note for all: unlike what is held back, they only grow in number. */
    private void noteExpired(Bulletin bulletin) {
        List<String> expired = articles(bulletin)
                .filter(a -> !a.draft() && visibility.isExpired(a) && !visibility.shows(a))
                .map(a -> SourcePosition.startOf(a.source().file()).fileName())
                .sorted()
                .toList();
        if (!expired.isEmpty()) {
            problems.add(Problem.general(ProblemCode.EXPIRED, Integer.toString(expired.size()), expired.get(0)));
        }
    }

    private FrontPage frontPage(Selection selection) {
        return new FrontPage(
                new Permalink("/"),
                first(),
                config.languages().stream()
                        .map(l -> new FrontPage.Column(l, selection.newest(l, FRONT_COLUMN)))
                        .toList());
    }

    /** One for each alias; an alias that names no file is a folder. */
    private static List<RedirectPage> redirects(List<Page> pages) {
        List<RedirectPage> redirects = new ArrayList<>();
        for (Page page : pages) {
            page.written()
                    .ifPresent(c -> c.aliases().stream()
                            .map(alias -> new RedirectPage(
                                    withFile(alias.permalink()), c.language(), page.permalink(), c, alias))
                            .forEach(redirects::add));
        }
        return redirects;
    }

    private static Permalink withFile(Permalink alias) {
        String value = alias.value();
        boolean namesFile =
                value.endsWith("/") || value.substring(value.lastIndexOf('/')).contains(".");
        return namesFile ? alias : new Permalink(value + "/");
    }

    private List<Page> dataPages(List<Page> pages, Optional<NextBuild> next) {
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
        } else {
            problems.add(SourcePosition.startOf(content.resolve("bulletin.yaml")), ProblemCode.NO_ADDRESS);
        }
        return data;
    }

    /** One output fits all hosts: each reads the files that it knows. */
    private List<Page> hostPages(List<Asset> assets) {
        List<Page> pages = new ArrayList<>();
        pages.add(new NoJekyllPage(new Permalink("/.nojekyll"), first()));
        config.domain().ifPresent(domain -> pages.add(new CnamePage(new Permalink("/CNAME"), first(), domain)));
        Permalink headers = new Permalink("/_headers");
        boolean editorsOwn = assets.stream().map(Addresses::of).anyMatch(headers.file()::equals);
        if (!editorsOwn) {
            pages.add(new HeadersPage(
                    headers,
                    first(),
                    config.languages().stream()
                            .map(language -> Addresses.page(language, "feed.xml"))
                            .toList(),
                    config.languages().stream()
                            .map(language -> Addresses.page(language, "feed.json"))
                            .toList(),
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

    private static Stream<Content> contents(Bulletin bulletin) {
        return bulletin.editions().stream().flatMap(e -> Stream.concat(e.articles().stream(), e.pages().stream()));
    }

    static Stream<Article> articles(Bulletin bulletin) {
        return bulletin.editions().stream().flatMap(e -> e.articles().stream());
    }
}
