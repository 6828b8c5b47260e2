package org.vestnik.config;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.model.Language;
import org.vestnik.model.LocalText;

/**
 * What {@code content/bulletin.yaml} says.
 *
 * @param languages at least one; the first is the default edition
 * @param url absolute, http or https, without {@code /} at its end; without it nothing absolute is written
 * @param permalink pattern of articles, such as {@code /:lang/:year/:month/:slug.html}
 * @param menu per edition what the head of each page links to, in order: {@code topic:ID}, {@code author:ID},
 *     {@code dossier:ID}, {@code page:SLUG}, {@code archive}, {@code topics}, {@code corrections}; an edition that is
 *     missing here gets the archive, the topics and its static pages
 * @param mirrors absolute addresses, each without {@code /} at its end
 * @param onion address of the onion service, without {@code /} at its end
 * @param offline what is handed out for reading without a network
 * @param typesetting how texts are set
 */
public record BulletinConfig(
        LocalText title,
        Optional<LocalText> description,
        List<Language> languages,
        ZoneId zone,
        Optional<String> url,
        String permalink,
        Map<Language, List<MenuEntry>> menu,
        Recents recents,
        Shelf shelf,
        List<String> mirrors,
        Optional<String> onion,
        Offline offline,
        Typesetting typesetting,
        Limits limits) {

    public BulletinConfig {
        languages = List.copyOf(languages);
        menu = Map.copyOf(menu);
        mirrors = List.copyOf(mirrors);
    }

    /** The same with another address. */
    public BulletinConfig withUrl(Optional<String> other) {
        return new BulletinConfig(
                title,
                description,
                languages,
                zone,
                other,
                permalink,
                menu,
                recents,
                shelf,
                mirrors,
                onion,
                offline,
                typesetting,
                limits);
    }

    /** Whether the same site is found at other addresses too. */
    public boolean hasMirrors() {
        return !mirrors.isEmpty() || onion.isPresent();
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

    /** The "Recent posts" list: how many, and of which languages. */
    public record Recents(int count, Policy policy) {

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
