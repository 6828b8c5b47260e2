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

    private final TreeMap<Fault, Places> faults = new TreeMap<>();

    /** What is wrong, wherever it is. */
    private record Fault(ProblemCode code, String details) implements Comparable<Fault> {
        @Override
        public int compareTo(Fault other) {
            int byCode = code.compareTo(other.code);
            return byCode == 0 ? details.compareTo(other.details) : byCode;
        }
    }

    /** The first few places of a fault, and on how many it stands. */
    private static final class Places {
        private final TreeSet<Finding> first = new TreeSet<>();
        private int all;

        private void add(Finding finding) {
            all++;
            first.add(finding);
            if (first.size() > PLACES) {
                first.pollLast();
            }
        }
    }

    /**
     * One fault.
     *
     * @param places the first few, sorted; at least one
     * @param all on how many places it stands
     */
    record Found(List<Finding> places, int all) {
        Found {
            places = List.copyOf(places);
        }
    }

    void add(Finding finding) {
        Fault fault = new Fault(finding.code(), String.join("\0", finding.details()));
        synchronized (faults) {
            faults.computeIfAbsent(fault, first -> new Places()).add(finding);
        }
    }

    /** Each fault with its places, sorted by code. */
    Stream<Found> faults() {
        return faults.values().stream().map(places -> new Found(List.copyOf(places.first), places.all));
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
