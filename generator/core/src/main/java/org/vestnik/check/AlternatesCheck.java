package org.vestnik.check;

import static org.vestnik.problem.ProblemCode.ALTERNATE_DEAD;
import static org.vestnik.problem.ProblemCode.ALTERNATE_DEFAULT_MISSING;
import static org.vestnik.problem.ProblemCode.ALTERNATE_NOT_SELF;
import static org.vestnik.problem.ProblemCode.ALTERNATE_ONE_SIDED;
import static org.vestnik.problem.ProblemCode.ALTERNATE_OTHER_LANGUAGE;
import static org.vestnik.problem.ProblemCode.ALTERNATE_TWICE;
import static org.vestnik.problem.ProblemCode.CANONICAL_WRONG;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestnik.check.Findings.Notebook;
import org.vestnik.check.PageTrace.Leads;

/**
 * Pages in several languages name each other: mutually, themselves among them, with a default, and only what is there
 * (design section 5).
 */
record AlternatesCheck(SiteFolder site, Map<String, PageTrace> pages) {

    private static final String DEFAULT = "x-default";

    void check(PageTrace page, Notebook notes) {
        page.canonical().ifPresent(canonical -> canonical(page, canonical, notes));
        page.languageLinks().stream().forEach(link -> language(link, notes));
        if (page.alternates().isEmpty()) {
            return;
        }
        Set<String> languages = new HashSet<>();
        for (Leads alternate : page.alternates()) {
            if (!languages.add(alternate.word())) {
                notes.add(alternate.at(), ALTERNATE_TWICE, List.of(), page.path(), alternate.word());
            }
            alternate(page, alternate, notes);
        }
        Spot first = page.alternates().get(0).at();
        boolean namesItself = page.alternates().stream()
                .anyMatch(a -> a.word().equals(page.language()) && a.file().equals(page.path()));
        if (!namesItself) {
            notes.add(first, ALTERNATE_NOT_SELF, List.of(), page.path(), page.language());
        }
        if (!languages.contains(DEFAULT)) {
            notes.add(first, ALTERNATE_DEFAULT_MISSING, List.of(), page.path());
        }
    }

    private void alternate(PageTrace page, Leads alternate, Notebook notes) {
        if (!site.has(alternate.file())) {
            notes.add(alternate.at(), ALTERNATE_DEAD, List.of(), alternate.word(), shown(alternate));
            return;
        }
        if (alternate.word().equals(DEFAULT)) {
            return;
        }
        language(alternate, notes);
        PageTrace other = pages.get(alternate.file());
        boolean answers = other == null
                || other.alternates().stream()
                        .anyMatch(back ->
                                !back.word().equals(DEFAULT) && back.file().equals(page.path()));
        if (!answers) {
            notes.add(alternate.at(), ALTERNATE_ONE_SIDED, List.of(), page.path(), alternate.file());
        }
    }

    private void language(Leads link, Notebook notes) {
        PageTrace other = pages.get(link.file());
        boolean differs = other != null
                && !other.isRedirect()
                && !link.word().equals(DEFAULT)
                && !base(other.language()).equals(base(link.word()));
        if (differs) {
            notes.add(link.at(), ALTERNATE_OTHER_LANGUAGE, List.of(), link.file(), link.word(), other.language());
        }
    }

    private void canonical(PageTrace page, Leads canonical, Notebook notes) {
        boolean isWrong = page.isRedirect()
                ? !site.has(canonical.file())
                : !canonical.file().equals(page.path());
        if (isWrong) {
            notes.add(canonical.at(), CANONICAL_WRONG, List.of(), page.path(), shown(canonical));
        }
    }

    private static String shown(Leads leads) {
        return leads.file().isEmpty() ? "—" : leads.file();
    }

    private static String base(String language) {
        return language.replaceFirst("-.*", "");
    }
}
