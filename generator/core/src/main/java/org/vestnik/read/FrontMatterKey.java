package org.vestnik.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.problem.Suggestion;

/**
 * Every key of the front matter that has a meaning, with the names that other generators give it (Hugo, Jekyll, Zola,
 * Nikola, Pelican). The first name is ours and is the one that messages offer; letter case is ignored.
 *
 * <p>To add a key, begin here and go on as {@code CONTRIBUTING.md} says.
 */
enum FrontMatterKey {
    TITLE("title", "linkTitle"),
    DATE("date"),
    DATE_APPROXIMATE("dateApproximate"),
    PUBLISH("publishDate", "pubdate"),
    /** Jekyll's flag or Hugo's date: its value decides. */
    PUBLISHED("published"),
    UPDATED("updated", "lastmod", "modified", "last_modified_at"),
    EXPIRY("expiryDate", "unpublishdate"),
    DRAFT("draft"),
    STATUS("status", "post_status"),
    SLUG("slug"),
    PERMALINK("permalink", "url", "path"),
    ALIASES("aliases", "redirect_from"),
    SUMMARY("summary", "excerpt"),
    DESCRIPTION("description"),
    TOPICS("topics", "tags", "categories", "category", "keywords"),
    /** Zola's map whose keys are those of {@link #TOPICS}. */
    TAXONOMIES("taxonomies"),
    AUTHORS("authors", "author"),
    LANGUAGE("lang", "locale"),
    TRANSLATION_KEY("translationKey", "page_id", "ref"),
    TRANSLATED_FROM("translatedFrom"),
    TYPE("type", "layout", "template"),
    PARAMS("params", "extra"),
    PICTURE("picture", "image", "images", "cover", "coverImage", "featured_image", "featuredImage", "thumbnail"),
    /** Beside a picture that is no map. */
    PICTURE_ALTERNATIVE(
            "picture_alt",
            "image_alt",
            "cover_alt",
            "coverImageAlt",
            "featured_image_alt",
            "featuredImageAlt",
            "thumbnail_alt"),
    /** Likewise. */
    PICTURE_CAPTION(
            "picture_caption",
            "image_caption",
            "cover_caption",
            "coverImageCaption",
            "featured_image_caption",
            "featuredImageCaption",
            "thumbnail_caption"),
    WEIGHT("weight"),
    DOSSIER("dossier", "series"),
    LIVE("live"),
    NEWEST_FIRST("newestFirst"),
    ORDER("order"),
    CORRECTIONS("corrections");

    private static final Map<String, FrontMatterKey> BY_NAME = Arrays.stream(values())
            .flatMap(key -> key.names.stream().map(name -> Map.entry(name.toLowerCase(Locale.ROOT), key)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Keys of other generators that look like one of ours and mean the opposite; without signs between letters. */
    private static final Set<String> ELSEWHERE =
            Set.of("golive", "unlisted", "unpublished", "redirectto", "redirecturl", "redirecturi");

    @SuppressWarnings("ImmutableEnumChecker") // the list is an immutable one
    private final List<String> names;

    FrontMatterKey(String... names) {
        this.names = List.of(names);
    }

    /** Ours first. */
    List<String> names() {
        return names;
    }

    /** The key that goes by this name; empty if none does. */
    static Optional<FrontMatterKey> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The known name that an unknown one was most likely meant to be; empty if it is like none or has a meaning elsewhere. */
    static Optional<String> nearest(String name) {
        return ELSEWHERE.contains(name.toLowerCase(Locale.ROOT).replaceAll("[_-]", ""))
                ? Optional.empty()
                : Names.NEAREST.nearest(name);
    }

    /** Made when the first unknown name turns up. */
    private static final class Names {
        private static final Suggestion NEAREST = new Suggestion(Arrays.stream(values())
                .map(FrontMatterKey::names)
                .flatMap(List::stream)
                .toList());
    }
}
