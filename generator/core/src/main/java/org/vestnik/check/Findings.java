package org.vestnik.check;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vestnik.problem.ProblemCode;

/**
 * All faults of a site. One that stands on many pages, because it is the theme's or because lists repeat it, is one fault
 * with many places, of which the first few are kept. Safe for several threads.
 */
final class Findings {

    /** So many places of one fault are looked up in articles. */
    private static final int PLACES = 20;

    private final TreeMap<Fault, TreeSet<Finding>> faults = new TreeMap<>();

    /** What is wrong, wherever it is. */
    private record Fault(ProblemCode code, String details) implements Comparable<Fault> {
        @Override
        public int compareTo(Fault other) {
            int byCode = code.compareTo(other.code);
            return byCode == 0 ? details.compareTo(other.details) : byCode;
        }
    }

    void add(Finding finding) {
        Fault fault = new Fault(finding.code(), String.join("\0", finding.details()));
        synchronized (faults) {
            TreeSet<Finding> places = faults.computeIfAbsent(fault, first -> new TreeSet<>());
            places.add(finding);
            if (places.size() > PLACES) {
                places.pollLast();
            }
        }
    }

    /** Each fault with its places, sorted. */
    Stream<List<Finding>> faults() {
        return faults.values().stream().map(List::copyOf);
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** The faults of one page, told to one list. */
    Notebook on(String file) {
        return new Notebook(this, file);
    }

    /** Takes down what is found on one page. */
    record Notebook(Findings findings, String file) {
        void add(Spot at, ProblemCode code, List<String> words, String... details) {
            findings.add(new Finding(code, List.of(details), file, at, words));
        }
    }
}
