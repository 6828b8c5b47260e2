package org.vestnik;

import java.util.List;
import java.util.Optional;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problem;
import org.vestnik.publish.Publication;

/**
 * What came of publishing.
 *
 * @param problems of the build, of the site and of publishing, sorted by place
 * @param publication empty if nothing was published
 */
public record PublishReport(ExitCode exitCode, List<Problem> problems, Optional<Publication> publication) {

    public PublishReport {
        problems = List.copyOf(problems);
    }
}
