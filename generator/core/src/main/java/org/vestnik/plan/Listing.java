package org.vestnik.plan;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.vestnik.model.Article;
import org.vestnik.model.Author;
import org.vestnik.model.Dossier;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.Topic;

/**
 * What one edition lists: its articles by what they have in common, newest first.
 *
 * @param months the newest first, as the years are
 * @param topics by id, sorted by name, as authors and dossiers are
 */
record Listing(
        Map<YearMonth, List<Article>> months,
        Map<Year, List<Article>> years,
        Map<String, Group<Topic>> topics,
        Map<String, Group<Author>> authors,
        Map<String, Group<Dossier>> dossiers) {

    /**
     * Articles that name one thing: whatever has one id is one, however its name is written.
     *
     * @param named as the newest article that names it in the edition's language does
     * @param articles newest first
     */
    record Group<T extends Named>(T named, List<Article> articles) {}

    /** @param articles newest first */
    static Listing of(Language language, List<Article> articles, Addresses addresses) {
        Map<YearMonth, List<Article>> months = new TreeMap<>(Comparator.reverseOrder());
        Map<Year, List<Article>> years = new TreeMap<>(Comparator.reverseOrder());
        for (Article article : articles) {
            YearMonth month = addresses.monthOf(article);
            months.computeIfAbsent(month, m -> new ArrayList<>()).add(article);
            years.computeIfAbsent(Year.of(month.getYear()), y -> new ArrayList<>())
                    .add(article);
        }
        return new Listing(
                months,
                years,
                grouped(articles, Article::topics, language),
                grouped(articles, Article::authors, language),
                grouped(articles, a -> a.dossier().map(List::of).orElse(List.of()), language));
    }

    /** The months of a year that have articles, newest first. */
    List<YearMonth> monthsOf(Year year) {
        return months.keySet().stream()
                .filter(m -> m.getYear() == year.getValue())
                .toList();
    }

    private static <T extends Named> Map<String, Group<T>> grouped(
            List<Article> articles, Function<Article, Collection<T>> names, Language language) {
        Map<String, Group<T>> groups = new HashMap<>();
        for (Article article : articles) {
            for (T named : names.apply(article)) {
                Group<T> group = groups.computeIfAbsent(named.id(), id -> new Group<>(named, new ArrayList<>()));
                group.articles().add(article);
                if (isName(language, named) && !isName(language, group.named())) {
                    groups.put(named.id(), new Group<>(named, group.articles()));
                }
            }
        }
        Map<String, Group<T>> sorted = new LinkedHashMap<>();
        groups.values().stream()
                .sorted(Comparator.comparing((Group<T> g) -> g.named().name().inOrFirst(language))
                        .thenComparing(g -> g.named().id()))
                .forEach(group -> sorted.put(group.named().id(), group));
        return sorted;
    }

    private static boolean isName(Language language, Named named) {
        return named.name().in(language).isPresent();
    }
}
