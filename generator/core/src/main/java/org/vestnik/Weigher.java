package org.vestnik;

import org.vestnik.check.PageWeight;
import org.vestnik.check.WeightCheck;
import org.vestnik.problem.Problems;
import org.vestnik.render.RenderedFile;

/** Holds every page and feed against the reader's budget while it is rendered. */
record Weigher(PageWeight weight, int budget, Problems problems) {

    void weigh(RenderedFile file) {
        new WeightCheck(weight, budget).check(file.path().value(), file.bytes()).ifPresent(problems::add);
    }
}
