package org.vestnik.check;

import static org.vestnik.problem.ProblemCode.TOPICS_ALIKE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two topics of an edition that are probably one: their names or slugs differ by letter case, a dash, {@code ё}, a plural or
 * one letter. Names that differ by a digit are two: so are years and articles of a law.
 */
final class TopicsCheck {

    /** Shorter words are too often one letter from each other: court and count, суд and сад. */
    private static final int LONG_ENOUGH = 6;

    private static final List<String> ENDINGS = List.of(
            "ies", "es", "s", "y", "ами", "ями", "ов", "ев", "ей", "ий", "ия", "ие", "ы", "и", "а", "я", "о", "е", "й",
            "ь");

    /** A topic's page and its two names. */
    private record Topic(String page, String name, String slug) {}

    static void check(Collection<PageTrace> pages, Findings findings) {
        Map<String, List<Topic>> byLanguage = new TreeMap<>();
        for (PageTrace page : pages) {
            page.topic()
                    .ifPresent(name -> byLanguage
                            .computeIfAbsent(page.language(), first -> new ArrayList<>())
                            .add(new Topic(page.path(), name, slugOf(page.path()))));
        }
        byLanguage.values().forEach(topics -> compare(topics, findings));
    }

    private TopicsCheck() {}

    private static String slugOf(String path) {
        String[] parts = path.replaceFirst("(/index)?\\.html$", "").split("/");
        return parts[parts.length - 1];
    }

    private static void compare(List<Topic> topics, Findings findings) {
        Map<String, Topic> seen = new HashMap<>();
        for (Topic topic : topics) {
            Set<Topic> alike = new LinkedHashSet<>();
            Set<String> keys = new HashSet<>();
            keys.addAll(keys(topic.name()));
            keys.addAll(keys(topic.slug()));
            for (String key : keys) {
                Topic before = seen.putIfAbsent(key, topic);
                if (before != null && before != topic) {
                    alike.add(before);
                }
            }
            for (Topic other : alike) {
                if (digits(other.name()).equals(digits(topic.name()))
                        && digits(other.slug()).equals(digits(topic.slug()))) {
                    findings.on(topic.page())
                            .add(
                                    Spot.START,
                                    TOPICS_ALIKE,
                                    List.of(topic.name()),
                                    topic.name(),
                                    other.name(),
                                    other.page());
                }
            }
        }
    }

    /** Two words have one of these in common if they are alike; a letter is left out in turn, which finds any one mistake. */
    private static Set<String> keys(String words) {
        String folded = folded(words);
        Set<String> keys = new HashSet<>(List.of(folded, stem(folded)));
        if (folded.length() >= LONG_ENOUGH) {
            for (int i = 0; i < folded.length(); i++) {
                keys.add(folded.substring(0, i) + folded.substring(i + 1));
            }
        }
        return keys;
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= 3)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static String digits(String words) {
        return words.replaceAll("\\P{N}", "");
    }
}
