package org.vestnik.check;

import static org.vestnik.problem.ProblemCode.ID_TWICE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vestnik.check.Findings.Notebook;
import org.vestnik.check.PageFacts.Named;

/** A place on a page has a name of its own. */
final class IdsCheck implements PageCheck {

    @Override
    public void check(PageFacts page, Notebook notes) {
        Set<String> seen = new HashSet<>();
        for (Named id : page.ids()) {
            if (!seen.add(id.name())) {
                notes.add(id.at(), ID_TWICE, List.of(id.name()), id.name());
            }
        }
    }
}
