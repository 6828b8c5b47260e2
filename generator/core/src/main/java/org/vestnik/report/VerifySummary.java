package org.vestnik.report;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.VerifyReport;
import org.vestnik.problem.ExitCode;
import org.vestnik.verify.Verification.Proof;

/** What a verification found, in a few lines for people. */
public final class VerifySummary {

    private VerifySummary() {}

    /** That the copy is true, with the site's digest, by which it can be told to others, and what is signed with it; or the failure. */
    public static List<String> lines(VerifyReport report, Reporter reporter) {
        if (report.proof().isEmpty() || report.exitCode() != ExitCode.DONE) {
            return List.of(failure(report, reporter));
        }
        Proof proof = report.proof().get();
        List<String> lines = new ArrayList<>();
        lines.add(reporter.messages().word("verified", Integer.toString(proof.files())));
        lines.add(reporter.messages().word("verified-digest", proof.digest()));
        proof.comment().ifPresent(text -> lines.add(reporter.messages().word("verified-comment", text)));
        if (!proof.isWhole()) {
            lines.add(reporter.messages().word("verified-listed-only"));
        }
        return lines;
    }

    /** That the copy is not true, or that nobody knows, and how much is wrong. */
    public static String failure(VerifyReport report, Reporter reporter) {
        long errors = report.problems().stream().filter(reporter::isError).count();
        return reporter.messages().word(report.isFalse() ? "not-verified" : "unverified", Long.toString(errors));
    }
}
