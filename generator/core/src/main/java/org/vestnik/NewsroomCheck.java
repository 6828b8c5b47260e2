package org.vestnik;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vestnik.newsroom.Commits;
import org.vestnik.newsroom.Repository;
import org.vestnik.newsroom.Signature;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.read.WholeBulletin;

/** Says what the bulletin's Git repository tells of those who write it, and of what they have not published yet. */
record NewsroomCheck(BuildRequest request, Problems problems) {

    void check() throws IOException {
        Optional<Repository> repository = Repository.around(request.root());
        if (repository.isEmpty()) {
            problems.add(Problem.general(ProblemCode.NEWSROOM_NO_REPOSITORY));
            return;
        }
        commits(repository.get().commits());
        List<String> forges = repository.get().forges();
        if (!forges.isEmpty()) {
            problems.add(Problem.general(ProblemCode.NEWSROOM_FORGE, String.join(", ", forges)));
            heldBack(repository.get().tracked(request.root()), forges.get(0));
        }
    }

    private void commits(Commits commits) {
        Map<String, Integer> people = new TreeMap<>();
        Map<String, Integer> zones = new TreeMap<>();
        commits.signatures().forEach((signature, count) -> {
            people.merge(person(signature), count, Integer::sum);
            if (!signature.isZoneOfNowhere()) {
                zones.merge(signature.zone(), count, Integer::sum);
            }
        });
        Set<String> told = Set.copyOf(commits.signatures().keySet().stream()
                .filter(signature -> !signature.isAddressOfNobody())
                .map(NewsroomCheck::person)
                .toList());
        people.forEach((person, count) -> problems.add(Problem.general(
                told.contains(person) ? ProblemCode.NEWSROOM_ADDRESS : ProblemCode.NEWSROOM_NAME,
                person,
                count.toString())));
        zones.forEach(
                (zone, count) -> problems.add(Problem.general(ProblemCode.NEWSROOM_ZONE, zone, count.toString())));
        if (commits.unread() > 0) {
            String read = Integer.toString(commits.read());
            problems.add(Problem.general(ProblemCode.NEWSROOM_UNREAD, read, Integer.toString(commits.unread())));
        }
    }

    private static String person(Signature signature) {
        return signature.name() + " <" + signature.mail() + ">";
    }

    /** @param tracked files that the repository shows, relative to the root; empty if not known: then all */
    private void heldBack(Optional<Set<Path>> tracked, String forge) {
        Problems said = new Problems();
        WholeBulletin.read(request.root(), request.content(), said).ifPresent(whole -> {
            Stream<Path> undated = said.list().stream()
                    .filter(problem -> problem.code() == ProblemCode.DRAFT_WITHOUT_DATE)
                    .flatMap(problem -> problem.at().stream())
                    .map(SourcePosition::file);
            Stream<Path> unseen = whole.contents().stream()
                    .filter(content -> !request.visibility().shows(content))
                    .map(content -> content.source().file());
            Stream.concat(undated, unseen)
                    .distinct()
                    .filter(file -> isTracked(tracked, file))
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(file -> problems.add(SourcePosition.startOf(file), ProblemCode.NEWSROOM_HELD_BACK, forge));
            Path lists = request.root().relativize(request.content()).resolve("risk.yaml");
            if (!whole.config().risk().denied().isEmpty() && isTracked(tracked, lists)) {
                problems.add(SourcePosition.startOf(lists), ProblemCode.NEWSROOM_DENY_LIST, forge);
            }
        });
    }

    private boolean isTracked(Optional<Set<Path>> tracked, Path file) {
        return tracked.map(files -> files.contains(file)).orElse(true);
    }
}
