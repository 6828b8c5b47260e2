package org.vestnik;

import java.util.List;
import java.util.OptionalInt;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problem;

/**
 * What came of a check.
 *
 * @param problems of the build and of the site, sorted by place
 * @param files how many the site has; empty if there was no site to check
 */
public record CheckReport(ExitCode exitCode, List<Problem> problems, OptionalInt files) {

    public CheckReport {
        problems = List.copyOf(problems);
    }
}
