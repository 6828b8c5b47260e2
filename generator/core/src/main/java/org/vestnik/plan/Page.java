package org.vestnik.plan;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.vestnik.model.Alias;
import org.vestnik.model.Article;
import org.vestnik.model.Author;
import org.vestnik.model.Content;
import org.vestnik.model.Correction;
import org.vestnik.model.Dossier;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.OutputPath;
import org.vestnik.model.Permalink;
import org.vestnik.model.Source;
import org.vestnik.model.StaticPage;
import org.vestnik.model.Topic;

/**
 * One file of the site, decided but not yet rendered. What else a new kind of page needs than a record here, CONTRIBUTING.md
 * lists under "How to add …".
 */
public sealed interface Page {

    Permalink permalink();

    /** Whose words and rules the page is drawn with; of what belongs to no edition, the default edition's. */
    Language language();

    default OutputPath path() {
        return permalink().file();
    }

    /** What was written for this very page, an article or a static page; empty of one that is made of many, or of none. */
    default Optional<Content> written() {
        return Optional.empty();
    }

    /** A page that readers see: drawn by a template of the theme. */
    sealed interface Html extends Page {

        /** The kind of page, as {@code <body class="k-KIND">} names it. */
        String kind();

        /** Name of the template below the theme's root, such as {@code article.ftlh}. */
        default String template() {
            return kind() + ".ftlh";
        }

        /** Where the same page is found in all languages that have it, its own among them, in the bulletin's order. */
        List<Translation> translations();

        /** Whether search machines and the sitemap should know it. */
        default boolean isIndexed() {
            return true;
        }
    }

    /** A page for programs: a feed, a sitemap, redirects. */
    sealed interface Data extends Page {}

    /** A page for programs that holds whole articles. */
    sealed interface FullText extends Data {

        List<Article> articles();
    }

    /**
     * One article.
     *
     * @param recents the "Recent posts", newest first: one list for all pages of an edition, but with {@code recents: {of: then}}
     * @param related earlier articles about the same
     */
    record ArticlePage(
            Permalink permalink,
            Article article,
            List<Translation> translations,
            List<Article> recents,
            List<Article> related)
            implements Html {

        /** The same page with another text and headline. */
        public ArticlePage with(Source source, String title) {
            Article renewed = article.with(source, title);
            return new ArticlePage(
                    permalink,
                    renewed,
                    translations,
                    recents.stream()
                            .map(recent -> recent.equals(article) ? renewed : recent)
                            .toList(),
                    related);
        }

        @Override
        public Language language() {
            return article.language();
        }

        @Override
        public Optional<Content> written() {
            return Optional.of(article);
        }

        @Override
        public String kind() {
            return "article";
        }
    }

    /** A static page. */
    record TextPage(Permalink permalink, StaticPage content, List<Translation> translations) implements Html {

        /** The same page with another text and headline. */
        public TextPage with(Source source, String title) {
            return new TextPage(permalink, content.with(source, title), translations);
        }

        @Override
        public Language language() {
            return content.language();
        }

        @Override
        public Optional<Content> written() {
            return Optional.of(content);
        }

        @Override
        public String kind() {
            return "page";
        }
    }

    /** The front page of an edition. */
    record HomePage(Permalink permalink, Language language, List<Article> articles, List<Translation> translations)
            implements Html {
        @Override
        public String kind() {
            return "home";
        }
    }

    /** The root front page: all editions side by side, each in its own language. */
    record FrontPage(Permalink permalink, Language language, List<Column> columns) implements Html {

        /** One edition's newest articles. */
        public record Column(Language language, List<Article> articles) {}

        @Override
        public String kind() {
            return "front";
        }

        @Override
        public List<Translation> translations() {
            return List.of();
        }
    }

    /** What the articles of a list have in common. */
    sealed interface Subject {

        /** All articles of a year. */
        record OfYear(Year year, List<YearMonth> months) implements Subject {}

        /** All articles of a month. */
        record OfMonth(YearMonth month) implements Subject {}

        /** All articles about a topic, by an author, of a dossier. */
        record OfNamed(Named named) implements Subject {}
    }

    /**
     * One page of a list of articles.
     *
     * @param number of the page, counted from the oldest; empty for the head
     * @param newer the page with the next newer articles
     * @param older the page with the next older articles
     */
    record ListPage(
            Permalink permalink,
            Language language,
            Subject subject,
            List<Article> articles,
            Optional<Integer> number,
            Optional<Permalink> newer,
            Optional<Permalink> older,
            List<Translation> translations)
            implements Html {
        @Override
        public String kind() {
            return subject instanceof Subject.OfNamed named ? kindOf(named.named()) : "archive";
        }

        private static String kindOf(Named named) {
            if (named instanceof Topic) {
                return "tag";
            }
            return named instanceof Author ? "author" : "dossier";
        }

        @Override
        public String template() {
            return "list.ftlh";
        }
    }

    /** The archive's first page: every month that has articles. Newest first. */
    record ArchivePage(Permalink permalink, Language language, List<MonthCount> months, List<Translation> translations)
            implements Html {

        /** How many articles a month has. */
        public record MonthCount(YearMonth month, int articles) {}

        @Override
        public String kind() {
            return "archive";
        }
    }

    /** All topics and dossiers of an edition. */
    record TopicsPage(
            Permalink permalink,
            Language language,
            List<TopicCount> topics,
            List<Dossier> dossiers,
            List<Translation> translations)
            implements Html {

        /** How many articles a topic has. */
        public record TopicCount(Topic topic, int articles) {}

        @Override
        public String kind() {
            return "topics";
        }
    }

    /** All corrections of an edition, newest first. */
    record CorrectionsPage(Permalink permalink, Language language, List<Entry> entries, List<Translation> translations)
            implements Html {

        /** One correction and the article that it corrects. */
        public record Entry(Article article, Correction correction) {}

        @Override
        public String kind() {
            return "corrections";
        }
    }

    /**
     * Finds articles of an edition in the reader's browser.
     *
     * @param articles how many there are to find
     * @param shards how many scripts share their words, a power of two
     */
    record SearchPage(Permalink permalink, Language language, int articles, int shards, List<Translation> translations)
            implements Html {
        @Override
        public String kind() {
            return "search";
        }

        @Override
        public boolean isIndexed() {
            return false;
        }
    }

    /** Where else the same site is found. */
    record MirrorsPage(Permalink permalink, Language language, List<Translation> translations) implements Html {
        @Override
        public String kind() {
            return "mirrors";
        }
    }

    /** What an edition hands out for reading without a network. */
    record OfflinePage(Permalink permalink, Language language, Downloads downloads, List<Translation> translations)
            implements Html {

        /** Where the files lie that there are. */
        public record Downloads(
                Optional<Permalink> zip,
                Optional<Permalink> epub,
                Optional<Permalink> digest,
                Optional<Permalink> digestText) {

            boolean isEmpty() {
                return zip.isEmpty() && epub.isEmpty() && digest.isEmpty();
            }
        }

        @Override
        public String kind() {
            return "offline";
        }
    }

    /** What a host answers with when there is no such page: the root's in all languages, or an edition's. */
    record NotFoundPage(Permalink permalink, Language language, List<Language> languages) implements Html {
        @Override
        public String kind() {
            return "notfound";
        }

        @Override
        public List<Translation> translations() {
            return List.of();
        }

        @Override
        public boolean isIndexed() {
            return false;
        }
    }

    /**
     * Leads from an earlier address to a page.
     *
     * @param content what stands on the page
     * @param alias as the content's front matter gives it
     */
    record RedirectPage(Permalink permalink, Language language, Permalink target, Content content, Alias alias)
            implements Html {
        @Override
        public String kind() {
            return "redirect";
        }

        @Override
        public List<Translation> translations() {
            return List.of();
        }

        @Override
        public boolean isIndexed() {
            return false;
        }
    }

    /**
     * One document of an Atom feed with full text (RFC 4287, RFC 5005).
     *
     * @param topic of a topic's feed
     * @param articles newest first
     * @param corrections made lately, newest first, of articles that need not be among these; none in an archive
     * @param isArchive a document of past entries, which no longer changes; the other is the one to subscribe to
     * @param current the document to subscribe to
     * @param previous the archive document with the next older entries
     */
    record FeedPage(
            Permalink permalink,
            Language language,
            Optional<Topic> topic,
            List<Article> articles,
            List<CorrectionsPage.Entry> corrections,
            boolean isArchive,
            Permalink current,
            Optional<Permalink> previous)
            implements FullText {

        /** How many articles and updates a document holds (design section 5); corrections come on top. */
        public static final int MOST = 20;

        /** How many corrections it holds. */
        public static final int MOST_CORRECTIONS = 5;
    }

    /** A JSON Feed 1.1 of the newest articles, full text. */
    record JsonFeedPage(
            Permalink permalink,
            Language language,
            Optional<Topic> topic,
            List<Article> articles,
            List<CorrectionsPage.Entry> corrections)
            implements FullText {}

    /** One script of words for the search page, with the articles that they stand in. */
    record SearchWordsPage(Permalink permalink, Language language, int number) implements Data {}

    /**
     * One script of titles for the search page.
     *
     * @param articles of the edition, the oldest first
     */
    record SearchTitlesPage(Permalink permalink, Language language, int number, List<Article> articles)
            implements Data {

        /** How many titles a script holds: results of one page may be spread over ten of them. */
        public static final int MOST = 16;
    }

    /** One sitemap; a large bulletin has several. */
    record SitemapPage(Permalink permalink, Language language, List<Html> pages) implements Data {}

    /** The index of several sitemaps. */
    record SitemapIndexPage(Permalink permalink, Language language, List<Permalink> sitemaps) implements Data {}

    /** The articles of the last two days, for news search. */
    record NewsSitemapPage(Permalink permalink, Language language, List<ArticlePage> pages) implements Data {}

    /** robots.txt. */
    record RobotsPage(Permalink permalink, Language language) implements Data {}

    /** All redirects in the one file that several hosts read. */
    record RedirectsPage(Permalink permalink, Language language, List<RedirectPage> redirects) implements Data {}

    /** Tells GitHub Pages to hand out all files as they are, also those whose names begin with {@code _}. */
    record NoJekyllPage(Permalink permalink, Language language) implements Data {}

    /** Tells GitHub Pages which domain the site has. */
    record CnamePage(Permalink permalink, Language language, String domain) implements Data {}

    /**
     * HTTP headers, in the form that Netlify introduced and other hosts read too.
     *
     * @param feeds to subscribe to, one an edition
     */
    record HeadersPage(
            Permalink permalink,
            Language language,
            List<Permalink> feeds,
            List<Permalink> jsonFeeds,
            Permalink manifest)
            implements Data {}

    /** When the site must be built again. */
    record NextBuildPage(Permalink permalink, Language language, Optional<NextBuild> next) implements Data {}

    /** The mirrors, for programs. */
    record MirrorListPage(Permalink permalink, Language language) implements Data {}

    /** An EPUB 3 of articles, at least one, newest first. */
    record EpubPage(Permalink permalink, Language language, List<Article> articles) implements FullText {}

    /** A digest for e-mail, newest first: HTML, or plain text. */
    record DigestPage(Permalink permalink, Language language, List<Article> articles, boolean isHtml) implements Data {}
}
