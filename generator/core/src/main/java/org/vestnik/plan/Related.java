package org.vestnik.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.model.Article;

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
    private final Map<String, Window> byTopic = new HashMap<>();
    private final Map<String, Window> byDossier = new HashMap<>();
    /** By an earlier article's number, how much it shares with the one that is looked at. */
    private final int[] shared;
    /** The numbers of those that share anything, so many of them. */
    private final int[] sharing;

    private int found;

    private Related(List<Article> articles) {
        this.articles = articles;
        this.shared = new int[articles.size()];
        this.sharing = new int[articles.size()];
    }

    /** The numbers of the last articles that share a topic or a dossier. */
    private static final class Window {
        private final int[] numbers = new int[WINDOW];
        private int entered;

        void enter(int number) {
            numbers[entered++ % WINDOW] = number;
        }

        int size() {
            return Math.min(entered, WINDOW);
        }
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
        List<Window> topics = article.topics().stream()
                .map(topic -> byTopic.computeIfAbsent(topic.id(), id -> new Window()))
                .toList();
        Optional<Window> dossier = article.dossier().map(d -> byDossier.computeIfAbsent(d.id(), id -> new Window()));
        topics.forEach(topic -> share(topic, 1));
        dossier.ifPresent(d -> share(d, DOSSIER_WEIGHT));
        List<Article> best = best();
        topics.forEach(topic -> topic.enter(number));
        dossier.ifPresent(d -> d.enter(number));
        return best;
    }

    private void share(Window window, int weight) {
        for (int i = 0; i < window.size(); i++) {
            int other = window.numbers[i];
            if (shared[other] == 0) {
                sharing[found++] = other;
            }
            shared[other] += weight;
        }
    }

    /** Of those that share anything; then nothing is shared. */
    private List<Article> best() {
        int[] best = new int[LIMIT];
        int size = 0;
        for (int i = 0; i < found; i++) {
            int other = sharing[i];
            int rank = size;
            while (rank > 0 && isBefore(other, best[rank - 1])) {
                rank--;
            }
            if (rank < LIMIT) {
                size = Math.min(size + 1, LIMIT);
                System.arraycopy(best, rank, best, rank + 1, size - rank - 1);
                best[rank] = other;
            }
        }
        for (; found > 0; found--) {
            shared[sharing[found - 1]] = 0;
        }
        return Arrays.stream(best, 0, size).mapToObj(articles::get).toList();
    }

    private boolean isBefore(int one, int other) {
        return shared[one] != shared[other] ? shared[one] > shared[other] : one < other;
    }
}
