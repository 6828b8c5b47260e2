package org.vestnik;

import java.util.List;
import java.util.Optional;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.verify.Verification;
import org.vestnik.verify.Verification.Proof;

/**
 * What came of a verification.
 *
 * @param problems sorted; an error among them says that the copy is not true
 * @param proof empty if there was no manifest to hold the copy against
 */
public record VerifyReport(ExitCode exitCode, List<Problem> problems, Optional<Proof> proof) {

    public VerifyReport {
        problems = List.copyOf(problems);
    }

    /** Holds a copy of a site against its manifest. */
    public static VerifyReport of(VerifyOptions options) throws UsageException {
        Problems problems = new Problems();
        Optional<Proof> proof =
                new Verification(options.place(), options.othersPlace(), options.editorKey(), problems).verify();
        return new VerifyReport(problems.exitCode(false), problems.list(), proof);
    }
}
