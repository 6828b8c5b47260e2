package org.vestnik.config;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.model.Language;
import org.vestnik.model.LocalText;
import org.vestnik.risk.Risk;

/**
 * What {@code content/bulletin.yaml} says.
 *
 * @param languages at least one; the first is the default edition
 * @param whereabouts where readers find the site
 * @param permalink pattern of articles, such as {@code /:lang/:year/:month/:slug.html}
 * @param menu per edition what the head of each page links to, in order: {@code topic:ID}, {@code author:ID},
 *     {@code dossier:ID}, {@code page:SLUG}, {@code archive}, {@code topics}, {@code corrections}; an edition that is
 *     missing here gets the archive, the topics and its static pages
 * @param search whether each edition has a search page
 * @param cards whether a picture of its headline is drawn for each article that has none, for other sites to show beside a link
 * @param offline what is handed out for reading without a network
 * @param typesetting how texts are set
 * @param risk what {@code risk.yaml}, beside it, says
 */
public record BulletinConfig(
        LocalText title,
        Optional<LocalText> description,
        List<Language> languages,
        ZoneId zone,
        Whereabouts whereabouts,
        String permalink,
        Map<Language, List<MenuEntry>> menu,
        Recents recents,
        Shelf shelf,
        boolean search,
        boolean cards,
        Offline offline,
        Typesetting typesetting,
        Limits limits,
        Risk risk) {

    public BulletinConfig {
        languages = List.copyOf(languages);
        menu = Map.copyOf(menu);
    }

    /** The same with another address. */
    public BulletinConfig withUrl(Optional<String> other) {
        return new BulletinConfig(
                title,
                description,
                languages,
                zone,
                whereabouts.withUrl(other),
                permalink,
                menu,
                recents,
                shelf,
                search,
                cards,
                offline,
                typesetting,
                limits,
                risk);
    }

    /** The same with what must not be published. */
    BulletinConfig withRisk(Risk listed) {
        return new BulletinConfig(
                title,
                description,
                languages,
                zone,
                whereabouts,
                permalink,
                menu,
                recents,
                shelf,
                search,
                cards,
                offline,
                typesetting,
                limits,
                listed);
    }

    /** See {@link Whereabouts#url}. */
    public Optional<String> url() {
        return whereabouts.url();
    }

    /** See {@link Whereabouts#mirrors}. */
    public List<String> mirrors() {
        return whereabouts.mirrors();
    }

    /** See {@link Whereabouts#onion}. */
    public Optional<String> onion() {
        return whereabouts.onion();
    }

    /** The domain that GitHub Pages is to be told of; empty if that is not wanted, or the site has none of its own. */
    public Optional<String> domain() {
        return whereabouts.domain();
    }

    /** Whether the same site is found at other addresses too. */
    public boolean hasMirrors() {
        return whereabouts.hasMirrors();
    }

    /** Which articles a list may hold. */
    public enum Policy {
        /** only those of its own language */
        OWN,
        /** its own language first, gaps filled from other editions */
        FILL,
        /** all languages alike */
        MIXED
    }

    /** Whose newest articles an article shows. */
    public enum Of {
        /** those of the build's time: a new article changes all pages */
        NOW,
        /** those before its own: a new article changes no older page */
        THEN
    }

    /** The "Recent posts" list: how many, of which languages, and of which time. */
    public record Recents(int count, Policy policy, Of of) {

        public Recents(int count, Policy policy) {
            this(count, policy, Of.NOW);
        }

        public static final Recents DEFAULT = new Recents(6, Policy.OWN);
    }

    /** How long a relative phrase must stay true to be printed in a list on an article, and on a front page. */
    public record Shelf(Duration article, Duration front) {

        public static final Shelf DEFAULT = new Shelf(Duration.ofDays(30), Duration.ofDays(1));
    }

    /**
     * How texts are set.
     *
     * @param typography whether quotes, dashes and spaces are set by the rules of each edition's language
     * @param softHyphens whether long words may be parted at the end of a line
     */
    public record Typesetting(boolean typography, boolean softHyphens) {

        public static final Typesetting DEFAULT = new Typesetting(true, false);
    }

    /**
     * Bounds that foreign text is held to (design section 12).
     *
     * @param frontMatterBytes of the YAML block
     * @param articleBytes of a whole source file
     * @param nesting of Markdown blocks
     * @param parseSeconds for one article's Markdown
     * @param pageBytes that a page may weigh compressed before the build says so: the reader's budget
     * @param pictureMegapixels of one picture, decoded
     * @param pictureBytes of one picture's file
     */
    public record Limits(
            int frontMatterBytes,
            int articleBytes,
            int nesting,
            int parseSeconds,
            int pageBytes,
            int pictureMegapixels,
            int pictureBytes) {

        public static final Limits DEFAULT = new Limits(64 * 1024, 256 * 1024, 100, 5, 11_000, 50, 25 * 1024 * 1024);
    }
}
