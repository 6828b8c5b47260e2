package org.vestnik.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.model.Article;
import org.vestnik.model.Language;
import org.vestnik.model.OutputPath;
import org.vestnik.model.Permalink;
import org.vestnik.plan.Page.ListPage;
import org.vestnik.plan.Page.Subject;

/** Plans the pages of one list of articles: a head at the list's own address, older pages numbered beside it. */
final class ListPlanner {

    /** So many titles stay well within the reader's budget, even twice as many on the head. */
    private static final int SIZE = 40;

    private final Language language;

    ListPlanner(Language language) {
        this.language = language;
    }

    /**
     * @param articles newest first, at least one
     * @param head the list's address, ending in {@code /}
     * @param translations of the head; the numbered pages have none, as their contents differ between editions
     */
    List<ListPage> plan(Subject subject, List<Article> articles, Permalink head, List<Translation> translations) {
        Paging<Article> paging = Paging.of(articles, SIZE);
        int pages = paging.numbered().size();
        List<ListPage> planned = new ArrayList<>();
        planned.add(new ListPage(
                head,
                language,
                subject,
                paging.head(),
                Optional.empty(),
                Optional.empty(),
                pages == 0 ? Optional.empty() : Optional.of(numbered(head, pages)),
                translations));
        for (int number = pages; number >= 1; number--) {
            planned.add(new ListPage(
                    numbered(head, number),
                    language,
                    subject,
                    paging.numbered().get(number - 1),
                    Optional.of(number),
                    Optional.of(number == pages ? head : numbered(head, number + 1)),
                    number == 1 ? Optional.empty() : Optional.of(numbered(head, number - 1)),
                    List.of(new Translation(language, numbered(head, number)))));
        }
        return planned;
    }

    private static Permalink numbered(Permalink head, int number) {
        return Permalink.of(new OutputPath(head.value().substring(1) + number + ".html"));
    }
}
