package org.vestnik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vestnik.check.Findings.Found;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/**
 * Tells what was found: in articles all of it; of what stands on pages alone, and so is mostly the theme's, the first few of a
 * kind, and on how many more pages the same stands.
 */
record Telling(SourcePlaces places, Problems problems) {

    private static final int OF_A_KIND = 3;

    void tell(Findings findings) {
        Map<String, List<Found>> kinds = new TreeMap<>();
        findings.faults().forEach(fault -> {
            List<Problem> inSources = places.inSources(fault.places());
            problems.addAll(inSources);
            if (inSources.isEmpty()) {
                kinds.computeIfAbsent(fault.places().get(0).kinship(), first -> new ArrayList<>())
                        .add(fault);
            }
        });
        kinds.values().forEach(this::kind);
    }

    private void kind(List<Found> faults) {
        List<Problem> told = faults.stream()
                .map(fault -> places.onPage(fault.places().get(0)))
                .sorted()
                .limit(OF_A_KIND)
                .toList();
        problems.addAll(told);
        int all = faults.stream().mapToInt(Found::all).sum();
        if (all > told.size()) {
            Problem first = told.get(0);
            problems.add(new Problem(
                    first.at(),
                    ProblemCode.SAME_ELSEWHERE,
                    List.of(first.code().id(), Integer.toString(all - told.size()))));
        }
    }
}
