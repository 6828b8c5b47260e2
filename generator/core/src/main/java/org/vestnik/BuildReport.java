package org.vestnik;

import java.util.List;
import java.util.Optional;
import org.vestnik.plan.NextBuild;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problem;
import org.vestnik.write.WriteResult;

/**
 * What came of a build.
 *
 * @param written empty if the last site was left as it was
 * @param problems sorted by place
 * @param next when the site must be built again
 */
public record BuildReport(
        ExitCode exitCode,
        List<Problem> problems,
        int articles,
        Optional<WriteResult> written,
        Optional<NextBuild> next) {

    public BuildReport {
        problems = List.copyOf(problems);
    }
}
