package org.vestnik.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vestnik.UsageException;
import org.vestnik.problem.ProblemCode;

/** How problems are told. */
public enum ReportFormat {
    /** For people: see {@link ReportStyle}. */
    HUMAN,
    /** One JSON array of objects with {@code file, line, column, code, severity, what, fix}. */
    JSON,
    /** Annotations as the forges' continuous integration reads them: {@code ::error file=…,line=…,col=…::…}. */
    GITHUB,
    /** One object as code scanning reads it: SARIF 2.1.0 (OASIS). */
    SARIF;

    /**
     * The format of a word such as {@code json}.
     *
     * @throws UsageException if there is none
     */
    public static ReportFormat parse(String word) throws UsageException {
        List<String> words = Arrays.stream(values()).map(ReportFormat::word).toList();
        if (!words.contains(word)) {
            throw new UsageException(ProblemCode.CHOICE_UNKNOWN, "format", word, String.join(", ", words));
        }
        return values()[words.indexOf(word)];
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
