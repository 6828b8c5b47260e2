package org.vestnik.check;

import static org.vestnik.problem.ProblemCode.ANCHOR_DEAD;

import java.util.List;
import java.util.Map;
import org.vestnik.check.Findings.Notebook;
import org.vestnik.check.PageTrace.Leads;
import org.vestnik.problem.Suggestion;

/** A link to a place on a page leads to a place that the page has. */
record AnchorsCheck(Map<String, PageTrace> pages) {

    void check(PageTrace page, Notebook notes) {
        for (Leads link : page.anchored()) {
            PageTrace target = pages.get(link.file());
            boolean isDead = target != null
                    && !target.ids().contains(link.word())
                    && !link.word().equals("top") // HTML standard, "the indicated part of the document"
                    && !link.word().startsWith(":~:");
            if (isDead) {
                String nearest = Suggestion.nearest(link.word(), target.ids())
                        .map(id -> "#" + id)
                        .orElse(link.file());
                notes.add(link.at(), ANCHOR_DEAD, List.of("#" + link.word()), link.file(), link.word(), nearest);
            }
        }
    }
}
