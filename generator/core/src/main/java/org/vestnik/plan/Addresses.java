package org.vestnik.plan;

import java.io.File;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.config.BulletinConfig;
import org.vestnik.model.Article;
import org.vestnik.model.Asset;
import org.vestnik.model.Author;
import org.vestnik.model.Content;
import org.vestnik.model.ContentPlace;
import org.vestnik.model.Dossier;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.OutputPath;
import org.vestnik.model.Permalink;
import org.vestnik.model.StaticPage;
import org.vestnik.model.Topic;

/** The address of everything: articles by the bulletin's pattern, all else at fixed places (design section 5). */
public final class Addresses {

    private static final String HTML = ".html";
    private static final Pattern TOKEN = Pattern.compile(":[a-z]+");

    /** Text and tokens of the pattern in turn: each token begins with a colon. */
    private final List<String> pattern;

    private final ZoneId zone;
    private final List<Language> languages;
    private final Path content;
    private final Map<Content, Permalink> known = new ConcurrentHashMap<>();

    /**
     * @param content the content folder, relative to the bulletin's root
     */
    Addresses(BulletinConfig config, Path content) {
        this.pattern = parts(config.permalink());
        this.zone = config.zone();
        this.languages = config.languages();
        this.content = content;
    }

    private static List<String> parts(String pattern) {
        List<String> parts = new ArrayList<>();
        int done = 0;
        for (Matcher token = TOKEN.matcher(pattern); token.find(); done = token.end()) {
            parts.add(pattern.substring(done, token.start()));
            parts.add(token.group());
        }
        parts.add(pattern.substring(done));
        return parts;
    }

    public Permalink of(Content content) {
        Permalink permalink = known.get(content);
        return permalink != null ? permalink : known.computeIfAbsent(content, this::make);
    }

    /** A fixed page of an edition, such as {@code archive/index.html}. */
    public static Permalink page(Language language, String file) {
        return Permalink.of(new OutputPath(language + "/" + file));
    }

    public static Permalink home(Language language) {
        return page(language, "index.html");
    }

    public static Permalink topics(Language language) {
        return page(language, "topic/index.html");
    }

    public static Permalink archive(Language language) {
        return page(language, "archive/index.html");
    }

    public static Permalink corrections(Language language) {
        return page(language, "corrections/index.html");
    }

    public static Permalink search(Language language) {
        return page(language, "search.html");
    }

    public static Permalink mirrors(Language language) {
        return page(language, "mirrors.html");
    }

    /** The mirrors, for programs. */
    public static Permalink mirrorList() {
        return new Permalink("/mirrors.json");
    }

    public static Permalink offline(Language language) {
        return page(language, "offline/index.html");
    }

    /** The Atom document of an edition to subscribe to. */
    public static Permalink feed(Language language) {
        return page(language, "feed.xml");
    }

    static Permalink jsonFeed(Language language) {
        return page(language, "feed.json");
    }

    public static Permalink topic(Topic topic, Language language) {
        return ofTopic(topic, language, "index.html");
    }

    /** The Atom document of a topic. */
    public static Permalink topicFeed(Topic topic, Language language) {
        return ofTopic(topic, language, "feed.xml");
    }

    static Permalink topicJsonFeed(Topic topic, Language language) {
        return ofTopic(topic, language, "feed.json");
    }

    private static Permalink ofTopic(Topic topic, Language language, String file) {
        return page(language, "topic/" + topic.slugs().get(language) + "/" + file);
    }

    public static Permalink author(Author author, Language language) {
        return page(language, "author/" + author.slugs().get(language) + "/index.html");
    }

    public static Permalink dossier(Dossier dossier, Language language) {
        return page(language, "dossier/" + dossier.slugs().get(language) + "/index.html");
    }

    /** The list of what is named. */
    public static Permalink named(Named named, Language language) {
        if (named instanceof Topic topic) {
            return topic(topic, language);
        }
        return named instanceof Author author ? author(author, language) : dossier((Dossier) named, language);
    }

    public static Permalink year(int year, Language language) {
        return page(language, "archive/" + digits(4, year) + "/index.html");
    }

    public static Permalink month(YearMonth month, Language language) {
        return page(
                language,
                "archive/" + digits(4, month.getYear()) + "/" + digits(2, month.getMonthValue()) + "/index.html");
    }

    /** The month that an article stands under in the archive. */
    public YearMonth monthOf(Article article) {
        return YearMonth.from(local(article));
    }

    /** Where an asset lies in the site: a static file at its own place, a picture beside an article under {@code media/}. */
    public static OutputPath of(Asset asset) {
        return asset.beside() ? new OutputPath("media/" + asset.path()) : asset.path();
    }

    /**
     * Where one of the files lies that a picture becomes: in a folder named after the picture, so that no two meet.
     *
     * @param file its name
     */
    public static OutputPath of(Asset picture, String file) {
        String path = picture.path().value();
        int dot = path.lastIndexOf('.');
        String folder = path.substring(0, dot) + "-" + path.substring(dot + 1);
        return new OutputPath((picture.beside() ? "media/" : "media/static/") + folder + "/" + file);
    }

    /** Where the card of a page lies; empty if its path would be too long. */
    public static Optional<OutputPath> card(OutputPath page) {
        String path = page.value();
        String name = path.endsWith(HTML) ? path.substring(0, path.length() - HTML.length()) : path;
        return OutputPath.parse("media/card/" + name + ".png");
    }

    private Permalink make(Content content) {
        return content.permalink()
                .orElseGet(() -> content instanceof StaticPage
                        ? page(content.language(), content.slug() + ".html")
                        : fill((Article) content));
    }

    private Permalink fill(Article article) {
        StringBuilder filled = new StringBuilder();
        pattern.forEach(part -> filled.append(part.startsWith(":") ? value(part, article) : part));
        for (int twice = filled.indexOf("//"); twice >= 0; twice = filled.indexOf("//", twice)) {
            filled.deleteCharAt(twice);
        }
        return Permalink.parse(filled.toString()).orElseGet(() -> home(article));
    }

    private String value(String token, Article article) {
        return switch (token) {
            case ":lang" -> article.language().tag();
            case ":year" -> digits(4, local(article).getYear());
            case ":month" -> digits(2, local(article).getMonthValue());
            case ":day" -> digits(2, local(article).getDayOfMonth());
            case ":section" -> sections(article).stream().findFirst().orElse("");
            case ":sections" -> String.join("/", sections(article));
            default -> article.slug().value();
        };
    }

    /** Stands in for an address that is too long or holds what no address may: the plan reports it. */
    private static Permalink home(Article article) {
        return home(article.language());
    }

    private static String digits(int width, int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private List<String> sections(Article article) {
        String below = content.relativize(article.source().file()).toString().replace(File.separatorChar, '/');
        return ContentPlace.of(below, languages).folders();
    }

    private ZonedDateTime local(Article article) {
        return article.date().at().atZoneSameInstant(zone);
    }
}
