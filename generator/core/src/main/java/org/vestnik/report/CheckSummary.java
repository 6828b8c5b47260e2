package org.vestnik.report;

import org.vestnik.CheckReport;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** What a check found, in one line for people. */
public final class CheckSummary {

    private CheckSummary() {}

    /** How much was read and how much is wrong; if the site could not be built, that. */
    public static String line(CheckReport report, Reporter reporter) {
        long errors = report.problems().stream().filter(reporter::isError).count();
        String notes = Long.toString(report.problems().size() - errors);
        return report.files().isPresent()
                ? reporter.messages()
                        .word("checked", Integer.toString(report.files().getAsInt()), Long.toString(errors), notes)
                : reporter.messages().word("unchecked", Long.toString(errors), notes);
    }

    /** How many files were turned into UTF-8, and how many were left. */
    public static String mended(CheckReport report, Reporter reporter) {
        long mended = report.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.ENCODING_MENDED)
                .count();
        long left = report.problems().stream().filter(Problem::isError).count();
        return reporter.messages().word("mended", Long.toString(mended), Long.toString(left));
    }
}
