package org.vestnik.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.model.Article;
import org.vestnik.model.Topic;

/**
 * For each article up to {@value #LIMIT} earlier ones about the same: those that share most topics, the same dossier
 * counting for two, the newest of equals. Only earlier ones, so that a new article changes no older page.
 */
final class Related {

    static final int LIMIT = 3;

    /** How far back in each topic is looked: keeps the cost of planning linear. */
    private static final int WINDOW = 40;

    private static final int DOSSIER_WEIGHT = 2;

    private Related() {}

    /** @param articles of one edition, newest first */
    static Map<Article, List<Article>> of(List<Article> articles) {
        Map<Article, List<Article>> related = new HashMap<>();
        Map<String, Deque<Article>> earlier = new HashMap<>();
        for (int i = articles.size() - 1; i >= 0; i--) {
            Article article = articles.get(i);
            related.put(article, best(article, earlier));
            for (String subject : subjects(article)) {
                Deque<Article> window = earlier.computeIfAbsent(subject, s -> new ArrayDeque<>());
                window.addFirst(article);
                if (window.size() > WINDOW) {
                    window.removeLast();
                }
            }
        }
        return related;
    }

    private static List<Article> best(Article article, Map<String, Deque<Article>> earlier) {
        Map<Article, Integer> shared = new LinkedHashMap<>();
        for (String subject : subjects(article)) {
            int weight = subject.startsWith("dossier ") ? DOSSIER_WEIGHT : 1;
            earlier.getOrDefault(subject, new ArrayDeque<>()).forEach(a -> shared.merge(a, weight, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Article, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey, Selection.NEWEST_FIRST))
                .limit(LIMIT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> subjects(Article article) {
        List<String> subjects = new ArrayList<>();
        article.topics().stream().map(Topic::id).map("topic "::concat).forEach(subjects::add);
        article.dossier().ifPresent(d -> subjects.add("dossier " + d.id()));
        return subjects;
    }
}
