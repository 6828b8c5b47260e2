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
import org.vestnik.config.MenuEntry;
import org.vestnik.model.Article;
import org.vestnik.model.Asset;
import org.vestnik.model.Bulletin;
import org.vestnik.model.Content;
import org.vestnik.model.Edition;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;
import org.vestnik.model.ProofFile;
import org.vestnik.model.UnreadFile;
import org.vestnik.plan.Page.FrontPage;
import org.vestnik.plan.Page.NotFoundPage;
import org.vestnik.plan.Page.RedirectPage;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/** Decides every page of the site and its address, at one instant. */
public final class SitePlanner {

    private static final int FRONT_COLUMN = 6;

    private final BulletinConfig config;
    private final Visibility visibility;
    private final Path content;
    private final Path settings;
    private final Problems problems;

    /** @param content the content folder, relative to the bulletin's root */
    public SitePlanner(BulletinConfig config, Visibility visibility, Path content, Problems problems) {
        this.config = config;
        this.visibility = visibility;
        this.content = content;
        this.settings = content.resolve("bulletin.yaml");
        this.problems = problems;
    }

    public SitePlan plan(Bulletin bulletin) {
        List<Edition> editions = bulletin.editions().stream().map(this::visible).toList();
        Addresses addresses = new Addresses(config, content);
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
            if (bulletin.isWhole() && offline.lacksBook(language)) {
                problems.add(SourcePosition.startOf(settings), ProblemCode.BOOK_EMPTY, language.tag());
            }
        }
        pages.add(frontPage(selection));
        pages.add(new NotFoundPage(new Permalink("/404.html"), first(), config.languages()));

        PathRegister register = new PathRegister(problems);
        Stream.of(ProofFile.values()).map(ProofFile::path).forEach(register::reserve);
        offline.zipPaths(config.languages()).forEach(register::reserve);
        List<Page> kept =
                new ArrayList<>(pages.stream().filter(register::accept).toList());
        redirects(kept).stream().filter(register::accept).forEach(kept::add);
        List<Asset> assets = bulletin.assets().stream().filter(register::accept).toList();

        CompletableFuture<Links> linked = CompletableFuture.supplyAsync(() -> links(bulletin, kept, assets, addresses));
        new TimeNotes(visibility, config.zone(), problems)
                .tell(contents(bulletin).toList());
        Optional<NextBuild> next = new NextBuildFinder(config, visibility).find(bulletin, kept);
        List<Page> data = new DataPlanner(config, visibility, settings, problems)
                .plan(kept, assets, next).stream().filter(register::accept).toList();
        Links links = linked.join();
        data.forEach(links::addPage);
        offline.zipPaths(config.languages()).forEach(links::addFile);
        List<Page> all = Stream.concat(kept.stream(), data.stream()).toList();
        return new SitePlan(
                all,
                assets,
                offline.zips(config.languages(), all),
                links,
                addresses,
                menus(bulletin, editions, selection, addresses, all),
                scheduled(bulletin),
                next,
                bulletin.outline());
    }

    private Links links(Bulletin bulletin, List<Page> pages, List<Asset> assets, Addresses addresses) {
        Links links = new Links(content);
        pages.forEach(links::addPage);
        Map<String, Asset> published = assets.stream()
                .collect(Collectors.toMap(asset -> Addresses.of(asset).folded(), asset -> asset));
        bulletin.assets()
                .forEach(asset -> Optional.ofNullable(
                                published.get(Addresses.of(asset).folded()))
                        .ifPresent(file -> links.addAsset(asset, file)));
        bulletin.unfit().forEach(links::addUnfit);
        Map<String, List<Path>> unread = bulletin.unread().stream()
                .collect(Collectors.groupingBy(
                        UnreadFile::translationKey, Collectors.mapping(UnreadFile::file, Collectors.toList())));
        contents(bulletin)
                .collect(Collectors.groupingBy(Translations::key))
                .values()
                .forEach(all -> links.addTranslations(Stream.concat(
                                all.stream().map(c -> c.source().file()),
                                unread.getOrDefault(all.get(0).translationKey(), List.of()).stream())
                        .toList()));
        bulletin.unread().forEach(links::addUnread);
        contents(bulletin)
                .filter(c -> !visibility.shows(c))
                .forEach(c -> links.addHeldBack(c, addresses.of(c).file()));
        return links;
    }

    private Map<Language, Menu> menus(
            Bulletin bulletin, List<Edition> editions, Selection selection, Addresses addresses, List<Page> pages) {
        Set<Permalink> planned = pages.stream().map(Page::permalink).collect(Collectors.toSet());
        boolean settled = !problems.hasErrorsIn(settings);
        Map<Language, Menu> menus = new HashMap<>();
        for (Edition edition : editions) {
            Language language = edition.language();
            MenuTargets targets = new MenuTargets(edition, selection.all(language), addresses, planned);
            Menu menu = Menu.of(targets, Optional.ofNullable(config.menu().get(language)));
            menu.unknown().stream()
                    .filter(entry -> bulletin.isWhole() && (settled || !entry.isSwitched()))
                    .filter(entry -> !isHeldBack(entry, language, bulletin))
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

    /** Whether a menu names a page that waits for its time, or whose time is over: then it stands there as soon as it is shown. */
    private boolean isHeldBack(MenuEntry entry, Language language, Bulletin bulletin) {
        return bulletin.editions().stream()
                .filter(edition -> edition.language().equals(language))
                .flatMap(edition -> edition.pages().stream())
                .anyMatch(page -> !visibility.shows(page) && MenuTargets.names(entry.value(), page));
    }

    private Edition visible(Edition edition) {
        return new Edition(
                edition.language(),
                edition.articles().stream().filter(visibility::shows).toList(),
                edition.pages().stream().filter(visibility::shows).toList());
    }

    private List<Content> scheduled(Bulletin bulletin) {
        return contents(bulletin)
                .filter(c -> !c.draft() && visibility.isScheduled(c) && !visibility.shows(c))
                .toList();
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

    private Language first() {
        return config.languages().get(0);
    }

    private static Stream<Content> contents(Bulletin bulletin) {
        return bulletin.editions().stream().flatMap(e -> Stream.concat(e.articles().stream(), e.pages().stream()));
    }

    static Stream<Article> articles(Bulletin bulletin) {
        return bulletin.editions().stream().flatMap(e -> e.articles().stream());
    }
}
