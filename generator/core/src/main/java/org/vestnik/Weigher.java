package org.vestnik;

import org.vestnik.check.PageWeight;
import org.vestnik.check.WeightCheck;
import org.vestnik.problem.Problems;
import org.vestnik.render.RenderedFile;

/** Holds every page and feed against the reader's budget while it is rendered. */
record Weigher(PageWeight weight, int budget, Problems problems) {

    /** What the file weighs at most after compression, in bytes. */
    int weigh(RenderedFile file) {
        if (file.most() <= budget) {
            return file.most();
        }
        WeightCheck.Result result =
                new WeightCheck(weight, budget).check(file.path().value(), file.bytes());
        result.problem().ifPresent(problems::add);
        return result.most();
    }
}
