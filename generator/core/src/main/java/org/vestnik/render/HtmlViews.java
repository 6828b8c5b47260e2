package org.vestnik.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.vestnik.json.JsonText;
import org.vestnik.markdown.Body;
import org.vestnik.markdown.SafeHtml;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;
import org.vestnik.plan.Addresses;
import org.vestnik.plan.Page;
import org.vestnik.problem.Problems;
import org.vestnik.render.PageViews.About;
import org.vestnik.render.view.ArchiveView;
import org.vestnik.render.view.ArticleView.CorrectionView;
import org.vestnik.render.view.ColumnView;
import org.vestnik.render.view.CountView;
import org.vestnik.render.view.LinkView;
import org.vestnik.render.view.MirrorsView;
import org.vestnik.render.view.NotFoundView;
import org.vestnik.render.view.NotFoundView.Sentence;
import org.vestnik.render.view.OfflineView;
import org.vestnik.render.view.RedirectView;
import org.vestnik.render.view.SearchView;

/** The model of every page that readers see: a new kind of page needs one method here. */
final class HtmlViews {

    private final Site site;
    private final PageViews pages;
    private final ArticleViews articles;
    private final ListViews lists;
    private final Recents recents;

    HtmlViews(Site site, PageTexts texts, Templates templates, Problems problems) {
        this.site = site;
        this.pages = new PageViews(site);
        this.recents = new Recents(site, pages, templates);
        this.articles = new ArticleViews(site, texts, pages, recents, problems);
        this.lists = new ListViews(site, pages);
    }

    /** The part of the page that it shares with others; empty if it has none. */
    Optional<Part> shared(Page page) throws PageFailedException {
        return page instanceof Page.ArticlePage article ? recents.on(article) : Optional.empty();
    }

    /** What the page's template sees. */
    Map<String, Object> model(Page.Html page) throws PageFailedException {
        if (page instanceof Page.ArticlePage article) {
            return articles.model(article);
        }
        if (page instanceof Page.ListPage list) {
            return lists.model(list);
        }
        if (page instanceof Page.TextPage text) {
            return text(text);
        }
        if (page instanceof Page.HomePage home) {
            return home(home);
        }
        if (page instanceof Page.FrontPage front) {
            return front(front);
        }
        if (page instanceof Page.ArchivePage archive) {
            return archive(archive);
        }
        if (page instanceof Page.TopicsPage topics) {
            return topics(topics);
        }
        if (page instanceof Page.CorrectionsPage corrections) {
            return corrections(corrections);
        }
        if (page instanceof Page.SearchPage search) {
            return search(search);
        }
        if (page instanceof Page.MirrorsPage mirrors) {
            return mirrors(mirrors);
        }
        if (page instanceof Page.OfflinePage offline) {
            return offline(offline);
        }
        if (page instanceof Page.NotFoundPage lost) {
            return notFound(lost);
        }
        if (page instanceof Page.RedirectPage redirect) {
            return redirect(redirect);
        }
        throw new IllegalStateException("no view for " + page.getClass());
    }

    private Map<String, Object> text(Page.TextPage page) {
        Body body = site.bodies().of(page.content());
        SafeHtml html = body.intro().html(site.references().onPage(page.content(), page.path()));
        Content content = page.content();
        About about = About.heading(site.title(content)).described(site.description(content));
        return model(page, about, false, "body", html);
    }

    private Map<String, Object> home(Page.HomePage page) {
        String bulletin = site.title(page.language());
        About about = bulletin(About.heading(bulletin), page.language(), page.articles());
        return model(
                page,
                about,
                !page.articles().isEmpty(),
                "items",
                pages.items(page, page.language())
                        .recent(page.articles(), site.config().shelf().front()));
    }

    private Map<String, Object> front(Page.FrontPage page) {
        String title = String.join(
                " · ",
                site.config().languages().stream().map(site::title).distinct().toList());
        List<ColumnView> columns =
                page.columns().stream().map(c -> column(page, c)).toList();
        About about = bulletin(
                About.heading(title), page.language(), page.columns().get(0).articles());
        return model(page, about, true, "columns", columns);
    }

    /** A front page bears the bulletin's name alone and is described by its words, else by the news. */
    private About bulletin(About about, Language language, List<Article> articles) {
        About named = about.titled(about.heading());
        return site.config()
                .description()
                .map(d -> named.described(site.set(d.inOrFirst(language), d.languageFor(language))))
                .orElseGet(() -> named.listing(site.titles(articles, language)));
    }

    private ColumnView column(Page.FrontPage page, Page.FrontPage.Column column) {
        Language language = column.language();
        Words words = site.words(language);
        return new ColumnView(
                language.tag(),
                site.language(language).direction(),
                site.title(language),
                pages.link(page, Addresses.home(language)),
                words.text("languageName"),
                words.text("recent"),
                words.text("allNews"),
                site.config().hasMirrors()
                        ? LinkView.to(pages.link(page, Addresses.mirrors(language)), words.text("mirrors"))
                        : null,
                pages.items(page, language)
                        .recent(column.articles(), site.config().shelf().front()),
                column.articles().isEmpty() ? words.text("nothingYet") : null);
    }

    private Map<String, Object> archive(Page.ArchivePage page) {
        Language language = page.language();
        Words words = site.words(language);
        List<ArchiveView.YearView> years = page.months().stream()
                .map(m -> m.month().getYear())
                .distinct()
                .map(year -> new ArchiveView.YearView(
                        LinkView.to(pages.link(page, Addresses.year(year, language)), Integer.toString(year)),
                        page.months().stream()
                                .filter(m -> m.month().getYear() == year)
                                .map(m -> new CountView(
                                        LinkView.to(
                                                pages.link(page, Addresses.month(m.month(), language)),
                                                site.language(language).month(m.month())),
                                        words.plural("articles", m.articles())))
                                .toList()))
                .toList();
        About about = About.heading(words.text("archive"))
                .listing(years.stream()
                        .flatMap(year -> year.months().stream())
                        .map(month -> month.link().text() + ": " + month.count()));
        return model(page, about, false, "archive", new ArchiveView(years));
    }

    private Map<String, Object> topics(Page.TopicsPage page) {
        Words words = site.words(page.language());
        List<CountView> topics = page.topics().stream()
                .map(t -> new CountView(pages.link(page, t.topic()), words.plural("articles", t.articles())))
                .toList();
        List<LinkView> dossiers =
                page.dossiers().stream().map(d -> pages.link(page, d)).toList();
        About about = About.heading(words.text("topics"))
                .listing(topics.stream()
                        .map(CountView::link)
                        .filter(l -> l.lang() == null)
                        .map(LinkView::text));
        return model(page, about, false, "lists", Map.of("topics", topics, "dossiers", dossiers));
    }

    private Map<String, Object> corrections(Page.CorrectionsPage page) {
        ItemViews items = pages.items(page, page.language());
        List<CorrectionView> entries = page.entries().stream()
                .map(e -> articles.correction(e.correction(), e.article(), items.link(e.article())))
                .toList();
        Words words = site.words(page.language());
        About about = About.heading(words.text("corrections"))
                .described(words.find("correctionsIntro").orElse(null));
        return model(page, about, false, "corrections", entries);
    }

    private Map<String, Object> search(Page.SearchPage page) {
        Words words = site.words(page.language());
        Map<String, Object> said = new TreeMap<>();
        said.put("articles", words.forms("articles"));
        said.put("nothing", words.text("searchNothing"));
        said.put("some", words.text("searchSome"));
        said.put("failed", words.text("searchFailed"));
        SearchView view = new SearchView(
                Integer.toString(page.articles()),
                Integer.toString(page.shards()),
                JsonText.of(said),
                LinkView.to(pages.link(page, Addresses.topics(page.language())), words.text("topics")),
                LinkView.to(pages.link(page, Addresses.archive(page.language())), words.text("archive")),
                pages.search(page.language()));
        return model(page, About.heading(words.text("search")), false, "search", view);
    }

    private Map<String, Object> mirrors(Page.MirrorsPage page) {
        Permalink home = Addresses.home(page.language());
        MirrorsView view = new MirrorsView(
                site.config().url().orElse(null),
                site.config().mirrors().stream()
                        .map(mirror -> LinkView.to(Mirrors.address(mirror, home), mirror))
                        .toList(),
                site.config()
                        .onion()
                        .map(onion -> LinkView.to(Mirrors.address(onion, home), onion))
                        .orElse(null),
                pages.link(page, Addresses.mirrorList()));
        Words words = site.words(page.language());
        About about = About.heading(words.text("mirrors"))
                .described(words.find("mirrorsIntro").orElse(null));
        return model(page, about, false, "mirrors", view);
    }

    private Map<String, Object> offline(Page.OfflinePage page) {
        Function<Optional<Permalink>, String> link =
                file -> file.map(f -> pages.link(page, f)).orElse(null);
        OfflineView view = new OfflineView(
                link.apply(page.downloads().zip()),
                link.apply(page.downloads().epub()),
                link.apply(page.downloads().digest()),
                link.apply(page.downloads().digestText()));
        Words words = site.words(page.language());
        About about = About.heading(words.text("offline"))
                .described(words.find("offlineIntro").orElse(null));
        return model(page, about, false, "offline", view);
    }

    private Map<String, Object> notFound(Page.NotFoundPage page) {
        Function<Language, Sentence> sentence = l -> new Sentence(
                l.tag(),
                site.language(l).direction(),
                site.words(l).text("notFound"),
                site.words(l).text("notFoundText"),
                LinkView.to(pages.link(page, Addresses.home(l)), site.title(l)),
                LinkView.to(
                        pages.link(page, Addresses.archive(l)), site.words(l).text("archive")));
        NotFoundView view =
                new NotFoundView(page.languages().stream().map(sentence).toList());
        String heading = site.words(page.language()).text("notFound");
        return model(page, About.heading(heading), false, "notFound", view);
    }

    private Map<String, Object> redirect(Page.RedirectPage page) {
        return model(
                page,
                About.heading(site.title(page.content())),
                false,
                "redirect",
                new RedirectView(
                        pages.link(page, page.target()), site.title(page.content()), pages.absolute(page.target())));
    }

    private Map<String, Object> model(Page.Html page, About about, boolean timed, String name, Object view) {
        return PageViews.model(pages.view(page, about, timed), site.words(page.language()), name, view);
    }
}
