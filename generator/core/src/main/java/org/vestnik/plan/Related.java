package org.vestnik.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.model.Article;
import org.vestnik.model.Topic;

/**
 * For each article up to {@value #LIMIT} earlier ones about the same: those that share most topics, the same dossier
 * counting for two, the newest of equals. Only earlier ones, so that a new article changes no older page. Articles go by
 * their number in the list, newest first: a large bulletin asks for every pair that shares a topic.
 */
final class Related {

    static final int LIMIT = 3;

    /** How far back in each topic is looked: keeps the cost of planning linear. */
    private static final int WINDOW = 40;

    private static final int DOSSIER_WEIGHT = 2;

    private final List<Article> articles;
    private final Map<String, Deque<Integer>> byTopic = new HashMap<>();
    private final Map<String, Deque<Integer>> byDossier = new HashMap<>();
    private final int[] shared;
    private final List<Integer> sharing = new ArrayList<>();

    private Related(List<Article> articles) {
        this.articles = articles;
        this.shared = new int[articles.size()];
    }

    /** @param articles of one edition, newest first */
    static Map<Article, List<Article>> of(List<Article> articles) {
        Related related = new Related(articles);
        Map<Article, List<Article>> all = new HashMap<>();
        for (int number = articles.size() - 1; number >= 0; number--) {
            all.put(articles.get(number), related.next(number));
        }
        return all;
    }

    /** What is related to an article; it is itself among the earlier ones from then on. */
    private List<Article> next(int number) {
        Article article = articles.get(number);
        for (Topic topic : article.topics()) {
            share(byTopic.computeIfAbsent(topic.id(), id -> new ArrayDeque<>()), 1);
        }
        article.dossier()
                .ifPresent(d -> share(byDossier.computeIfAbsent(d.id(), id -> new ArrayDeque<>()), DOSSIER_WEIGHT));
        List<Article> best = best();
        sharing.forEach(other -> shared[other] = 0);
        sharing.clear();
        article.topics().forEach(topic -> enter(number, byTopic.get(topic.id())));
        article.dossier().ifPresent(d -> enter(number, byDossier.get(d.id())));
        return best;
    }

    private void share(Deque<Integer> window, int weight) {
        for (int other : window) {
            if (shared[other] == 0) {
                sharing.add(other);
            }
            shared[other] += weight;
        }
    }

    private List<Article> best() {
        List<Integer> best = new ArrayList<>(LIMIT + 1);
        for (int other : sharing) {
            int rank = best.size();
            while (rank > 0 && isBefore(other, best.get(rank - 1))) {
                rank--;
            }
            best.add(rank, other);
            if (best.size() > LIMIT) {
                best.remove(LIMIT);
            }
        }
        return best.stream().map(articles::get).toList();
    }

    private boolean isBefore(int one, int other) {
        return shared[one] != shared[other] ? shared[one] > shared[other] : one < other;
    }

    private static void enter(int number, Deque<Integer> window) {
        window.addFirst(number);
        if (window.size() > WINDOW) {
            window.removeLast();
        }
    }
}
