package org.vestnik.plan;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
 * @param topics sorted by name, as authors and dossiers are
 */
record Listing(
        Map<YearMonth, List<Article>> months,
        Map<Year, List<Article>> years,
        Map<Topic, List<Article>> topics,
        Map<Author, List<Article>> authors,
        Map<Dossier, List<Article>> dossiers) {

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

    private static <T extends Named> Map<T, List<Article>> grouped(
            List<Article> articles, Function<Article, Collection<T>> names, Language language) {
        Map<T, List<Article>> groups = new LinkedHashMap<>();
        for (Article article : articles) {
            names.apply(article)
                    .forEach(n ->
                            groups.computeIfAbsent(n, k -> new ArrayList<>()).add(article));
        }
        Map<T, List<Article>> sorted = new LinkedHashMap<>();
        groups.keySet().stream()
                .sorted(Comparator.comparing((T named) -> named.name().inOrFirst(language))
                        .thenComparing(Named::id))
                .forEach(k -> sorted.put(k, groups.get(k)));
        return sorted;
    }
}
