package org.vestnik.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.config.MenuEntry;
import org.vestnik.model.Article;
import org.vestnik.model.Edition;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.Permalink;
import org.vestnik.problem.Suggestion;

/**
 * What the head of an edition's pages links to, in order.
 *
 * @param unknown entries of bulletin.yaml that name nothing that this edition has
 */
public record Menu(List<Entry> entries, List<MenuEntry> unknown) {

    private static final int CHOICES = 12;

    /**
     * One link.
     *
     * @param word key of its text in the words file, if it is not a name
     * @param name its text, if it is the name of a topic, a dossier or a page
     */
    public record Entry(Permalink permalink, Optional<String> word, Optional<String> name) {}

    /** The menu that is set, else the archive, the topics and all static pages. */
    static Menu of(Edition edition, List<Article> listed, Optional<List<MenuEntry>> set, Addresses addresses) {
        if (set.isEmpty()) {
            return new Menu(usual(edition, listed, addresses), List.of());
        }
        List<Entry> entries = new ArrayList<>();
        List<MenuEntry> unknown = new ArrayList<>();
        for (MenuEntry entry : set.get()) {
            find(entry.value(), edition, listed, addresses).ifPresentOrElse(entries::add, () -> unknown.add(entry));
        }
        return new Menu(List.copyOf(entries), List.copyOf(unknown));
    }

    private static List<Entry> usual(Edition edition, List<Article> listed, Addresses addresses) {
        return Stream.concat(
                        Stream.of("archive", "topics"), edition.pages().stream().map(p -> "page:" + p.slug()))
                .flatMap(key -> find(key, edition, listed, addresses).stream())
                .toList();
    }

    private static Optional<Entry> find(String key, Edition edition, List<Article> listed, Addresses addresses) {
        Language language = edition.language();
        String id = key.substring(key.indexOf(':') + 1).strip();
        return switch (key.replaceFirst(":.*", "")) {
            case "archive" -> Optional.of(fixed(Addresses.archive(language), "archive"));
            case "topics" -> Optional.of(fixed(Addresses.topics(language), "topics"));
            case "corrections" -> Optional.of(fixed(Addresses.corrections(language), "corrections"));
            case "topic" -> named(listed.stream().flatMap(a -> a.topics().stream()), id, language);
            case "author" -> named(listed.stream().flatMap(a -> a.authors().stream()), id, language);
            case "dossier" -> named(listed.stream().flatMap(a -> a.dossier().stream()), id, language);
            case "page" ->
                edition.pages().stream()
                        .filter(p -> p.slug().value().equals(id)
                                || p.translationKey().endsWith("/" + id))
                        .findFirst()
                        .map(p -> new Entry(addresses.of(p), Optional.empty(), Optional.of(p.title())));
            default -> Optional.empty();
        };
    }

    /** Entries that this edition could have, the nearest to an unknown one first. */
    static String choices(MenuEntry unknown, Edition edition, List<Article> listed) {
        List<String> choices = Stream.of(
                        Stream.of("archive", "topics", "corrections"),
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

    private static Entry fixed(Permalink permalink, String word) {
        return new Entry(permalink, Optional.of(word), Optional.empty());
    }

    private static Optional<Entry> named(Stream<? extends Named> all, String id, Language language) {
        return all.filter(n ->
                        n.id().equals(id) || n.slugs().get(language).value().equals(id))
                .findFirst()
                .map(n -> new Entry(
                        Addresses.named(n, language),
                        Optional.empty(),
                        Optional.of(n.name().inOrFirst(language))));
    }
}
