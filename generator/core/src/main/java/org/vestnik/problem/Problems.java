package org.vestnik.problem;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** All problems of a run, each once, sorted by place. Safe for several threads. */
public final class Problems {

    private final SortedSet<Problem> found = new TreeSet<>();

    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    /** Adds a problem at a place of a source file. */
    public void add(SourcePosition at, ProblemCode code, String... details) {
        add(Problem.at(at, code, details));
    }

    public synchronized void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Sorted by file, line and column; those without a place first. */
    public synchronized List<Problem> list() {
        return List.copyOf(found);
    }

    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** Whether an error stands in this file, so that what is read of it may not be what was meant. */
    public synchronized boolean hasErrorsIn(Path file) {
        return found.stream()
                .filter(Problem::isError)
                .flatMap(problem -> problem.at().stream())
                .anyMatch(at -> at.file().equals(file));
    }

    /** Whether the run must not write: an error, or under {@code strict} any problem that strictness counts. */
    public synchronized boolean stop(boolean strict) {
        return found.stream().anyMatch(p -> counts(p, strict));
    }

    /** What the run ends with. Notes count only if {@code strict}. */
    public synchronized ExitCode exitCode(boolean strict) {
        return found.stream()
                .filter(p -> counts(p, strict))
                .map(p -> p.code().exitCode())
                .min(Comparator.comparingInt(ExitCode.ORDER::indexOf))
                .orElse(ExitCode.DONE);
    }

    private static boolean counts(Problem problem, boolean strict) {
        return problem.isError() || strict && !problem.code().isInformation();
    }
}
