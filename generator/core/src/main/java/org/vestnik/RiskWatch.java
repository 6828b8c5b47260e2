package org.vestnik;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.render.RenderedFile;
import org.vestnik.risk.DenyList.Hit;
import org.vestnik.risk.PublishedText;
import org.vestnik.risk.Risk;

/**
 * Looks through every file of the site on its way there for what must not be published: the last net, below all that the
 * sources were asked. A page that stands from the last build has been looked through then, since other lists make other pages.
 * Thread-safe.
 */
final class RiskWatch {

    private final Risk risk;
    private final SortedMap<Integer, SortedSet<String>> denied = new ConcurrentSkipListMap<>();
    private final SortedSet<String> linked = new ConcurrentSkipListSet<>();
    private final SortedSet<String> unread = new ConcurrentSkipListSet<>();

    RiskWatch(Risk risk) {
        this.risk = risk;
    }

    void look(RenderedFile file) {
        if (risk.equals(Risk.NONE)) {
            return;
        }
        String name = file.path().value();
        String shown = risk.denied().masked(name);
        note(risk.denied().find(name), shown);
        if (!PublishedText.isIn(name)) {
            if (name.endsWith(".pdf") && !risk.denied().isEmpty()) {
                unread.add(shown);
            }
            return;
        }
        PublishedText text = PublishedText.of(file.bytes());
        if (!risk.unlinked().addresses(text.text()).isEmpty()) {
            linked.add(shown);
        }
        note(risk.denied().find(text.withDecodedAddresses()), shown);
    }

    private void note(List<Hit> hits, String file) {
        hits.forEach(hit -> denied.computeIfAbsent(hit.line(), line -> new ConcurrentSkipListSet<>())
                .add(file));
    }

    /** Tells what was found, each entry once, but for those that the sources have been told of. */
    void report(Problems problems) {
        List<String> told = problems.list().stream()
                .filter(problem -> problem.code() == ProblemCode.TEXT_DENIED)
                .flatMap(problem -> problem.details().stream())
                .toList();
        denied.forEach((line, files) -> {
            if (!told.contains(line.toString())) {
                problems.add(Problem.general(ProblemCode.FILE_DENIED, line.toString(), files.first(), count(files)));
            }
        });
        if (!linked.isEmpty()) {
            problems.add(Problem.general(ProblemCode.ADDRESS_DENIED, linked.first(), count(linked)));
        }
        unread.forEach(file -> problems.add(Problem.general(ProblemCode.DOCUMENT_UNREAD, file)));
    }

    private static String count(SortedSet<String> files) {
        return Integer.toString(files.size());
    }
}
