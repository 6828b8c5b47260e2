package org.vestnik.check;

import static org.vestnik.problem.ProblemCode.HEADING_EMPTY;
import static org.vestnik.problem.ProblemCode.HEADING_FIRST_MISSING;
import static org.vestnik.problem.ProblemCode.HEADING_FIRST_TWICE;
import static org.vestnik.problem.ProblemCode.HEADING_SKIPS;
import static org.vestnik.problem.ProblemCode.PAGE_TITLE_MISSING;

import java.util.List;
import org.vestnik.check.Findings.Notebook;
import org.vestnik.check.PageFacts.Heading;

/** Headings outline the page: one of level 1, and no level skipped on the way down. */
final class HeadingsCheck implements PageCheck {

    @Override
    public void check(PageFacts page, Notebook notes) {
        if (page.title().isBlank()) {
            notes.add(Spot.START, PAGE_TITLE_MISSING, List.of());
        }
        List<Heading> first =
                page.headings().stream().filter(h -> h.level() == 1).toList();
        if (first.isEmpty()) {
            notes.add(Spot.START, HEADING_FIRST_MISSING, List.of());
        } else if (first.size() > 1) {
            Heading second = first.get(1);
            notes.add(second.at(), HEADING_FIRST_TWICE, List.of(second.text()), second.text());
        }
        int level = 0;
        for (Heading heading : page.headings()) {
            if (heading.level() > level + 1 && level > 0 || level == 0 && heading.level() > 2) {
                notes.add(
                        heading.at(),
                        HEADING_SKIPS,
                        List.of(heading.text()),
                        heading.text(),
                        Integer.toString(heading.level()),
                        Integer.toString(level + 1));
            }
            if (heading.text().isBlank()) {
                notes.add(heading.at(), HEADING_EMPTY, List.of(), Integer.toString(heading.level()));
            }
            level = heading.level();
        }
    }
}
