package org.vestnik.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.config.MenuEntry;
import org.vestnik.model.Article;
import org.vestnik.model.Edition;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.Permalink;
import org.vestnik.model.StaticPage;
import org.vestnik.plan.Menu.Entry;
import org.vestnik.problem.Suggestion;

/**
 * What a menu of an edition can lead to.
 *
 * @param listed the articles of its lists
 * @param pages addresses of all pages that are planned
 */
record MenuTargets(Edition edition, List<Article> listed, Addresses addresses, Set<Permalink> pages) {

    private static final int CHOICES = 12;
    private static final List<String> FIXED =
            List.of("archive", "topics", "corrections", "search", "mirrors", "offline");

    /** What an entry leads to, written as in bulletin.yaml. */
    Optional<Entry> find(String key) {
        Language language = edition.language();
        String id = key.substring(key.indexOf(':') + 1).strip();
        return switch (key.replaceFirst(":.*", "")) {
            case "archive" -> fixed(Addresses.archive(language), key);
            case "topics" -> fixed(Addresses.topics(language), key);
            case "corrections" -> fixed(Addresses.corrections(language), key);
            case "search" -> fixed(Addresses.search(language), key);
            case "mirrors" -> fixed(Addresses.mirrors(language), key);
            case "offline" -> fixed(Addresses.offline(language), key);
            case "topic" -> named(listed.stream().flatMap(a -> a.topics().stream()), id, language);
            case "author" -> named(listed.stream().flatMap(a -> a.authors().stream()), id, language);
            case "dossier" -> named(listed.stream().flatMap(a -> a.dossier().stream()), id, language);
            case "page" ->
                edition.pages().stream()
                        .filter(p -> names(key, p))
                        .findFirst()
                        .map(p -> new Entry(addresses.of(p), Optional.empty(), Optional.of(p.title()), language));
            default -> Optional.empty();
        };
    }

    /** Whether an entry, written as in bulletin.yaml, means this page. */
    static boolean names(String key, StaticPage page) {
        String id = key.substring(key.indexOf(':') + 1).strip();
        return key.startsWith("page:")
                && (page.slug().value().equals(id) || page.translationKey().endsWith("/" + id));
    }

    /** The archive, the topics and all static pages. */
    List<Entry> usual() {
        return Stream.concat(
                        Stream.of("archive", "topics"), edition.pages().stream().map(p -> "page:" + p.slug()))
                .flatMap(key -> find(key).stream())
                .toList();
    }

    /** Entries that this edition could have, the nearest to an unknown one first. */
    String choices(MenuEntry unknown) {
        List<String> choices = Stream.of(
                        FIXED.stream().filter(key -> find(key).isPresent()),
                        edition.pages().stream().map(p -> "page:" + p.slug()),
                        ids("topic:", listed.stream().flatMap(a -> a.topics().stream())),
                        ids("dossier:", listed.stream().flatMap(a -> a.dossier().stream())),
                        ids("author:", listed.stream().flatMap(a -> a.authors().stream())))
                .flatMap(keys -> keys)
                .toList();
        Optional<String> nearest = Suggestion.nearest(unknown.value(), choices);
        return Stream.concat(nearest.stream(), choices.stream())
                .distinct()
                .limit(CHOICES)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> ids(String kind, Stream<? extends Named> all) {
        return all.map(named -> kind + named.id()).distinct().sorted();
    }

    /** A page with a text of its own in the words file, if it is planned. */
    private Optional<Entry> fixed(Permalink permalink, String word) {
        return Optional.of(new Entry(permalink, Optional.of(word), Optional.empty(), edition.language()))
                .filter(entry -> pages.contains(permalink));
    }

    private static Optional<Entry> named(Stream<? extends Named> all, String id, Language language) {
        return all.filter(n ->
                        n.id().equals(id) || n.slugs().get(language).value().equals(id))
                .findFirst()
                .map(n -> new Entry(
                        Addresses.named(n, language),
                        Optional.empty(),
                        Optional.of(n.name().inOrFirst(language)),
                        n.name().languageFor(language)));
    }
}
