package org.vestnik;

import java.util.List;
import java.util.Optional;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.verify.Verification;
import org.vestnik.verify.Verification.Proof;

/**
 * What came of a verification.
 *
 * @param exitCode of what differs, if anything does; else of what could not be read
 * @param problems sorted; an error among them says that the copy is not proven true
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
        Problems differences = new Problems();
        problems.list().stream().filter(p -> !isOfReading(p)).forEach(differences::add);
        ExitCode exitCode = (differences.hasErrors() ? differences : problems).exitCode(false);
        return new VerifyReport(exitCode, problems.list(), proof);
    }

    /** Whether something was found to be otherwise than it should, and not only something not found out. */
    public boolean isFalse() {
        return proof.isPresent() && problems.stream().anyMatch(p -> p.isError() && !isOfReading(p));
    }

    private static boolean isOfReading(Problem problem) {
        return problem.code() == ProblemCode.COPY_UNREADABLE;
    }
}
