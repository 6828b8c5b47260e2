package org.vestnik.problem;

import static org.vestnik.problem.ExitCode.CONFIGURATION;
import static org.vestnik.problem.ExitCode.CONTENT;
import static org.vestnik.problem.ExitCode.ENVIRONMENT;
import static org.vestnik.problem.ExitCode.LOCKED;
import static org.vestnik.problem.ExitCode.SAFETY;
import static org.vestnik.problem.ExitCode.TEMPLATE;

/**
 * Every kind of problem there is. The id is stable: editors and scripts know it; a retired id is never used again.
 *
 * <p>Families: {@code FM} front matter and content files, {@code YM} YAML, {@code CF} bulletin.yaml and dictionaries,
 * {@code EN} encodings, {@code MD} Markdown, {@code LN} links, {@code IM} pictures and static files, {@code PL} plan,
 * {@code TP} templates and words, {@code WT} weight, {@code SF} safety, {@code DK} disk and environment.
 */
public enum ProblemCode {
    // YAML
    // bulletin.yaml and dictionaries
    // front matter and content files
    // encodings
    // Markdown
    // links
    // pictures and static files
    PICTURE_BROKEN("IM010", CONTENT),
    PICTURE_OTHER_KIND("IM011", CONTENT),
    PICTURE_NO_PICTURE("IM012", CONTENT),
    PICTURE_UNSUPPORTED("IM013", CONTENT),
    PICTURE_SVG("IM014", CONTENT),
    PICTURE_TOO_MANY_PIXELS("IM015", CONTENT),
    PICTURE_FILE_TOO_LARGE("IM016", CONTENT),
    PICTURE_NOT_TURNED("IM017", CONTENT),
    PDF_NAMES_PEOPLE("IM018", Severity.NOTE, CONTENT, false),
    // plan
    SAME_ADDRESS("PL001", CONTENT),
    HELD_BACK("PL002", Severity.NOTE, CONTENT, true),
    NO_ADDRESS("PL003", Severity.NOTE, CONFIGURATION, true),
    // templates and words
    TEMPLATE_BROKEN("TP001", TEMPLATE),
    TEMPLATE_MISSING("TP002", TEMPLATE),
    TEMPLATE_REFUSED("TP003", SAFETY),
    WORD_MISSING("TP004", TEMPLATE),
    PAGE_TOO_SLOW("TP005", TEMPLATE),
    PAGE_TOO_LARGE("TP006", TEMPLATE),
    // weight
    PAGE_OVER_BUDGET("WT001", Severity.NOTE, CONTENT, false),
    // safety
    OUTPUT_SYMLINK("SF010", SAFETY),
    // disk and environment
    ANOTHER_BUILD("DK001", LOCKED),
    DISK_FAILED("DK002", ENVIRONMENT),
    DISK_FULL("DK003", ENVIRONMENT),
    DISK_DENIED("DK004", ENVIRONMENT),
    OUTPUT_NOT_OURS("DK005", CONFIGURATION),
    OUTPUT_PRECIOUS("DK006", CONFIGURATION),
    OUTPUT_AMONG_SOURCES("DK007", CONFIGURATION),
    OUTPUT_ON_OTHER_DEVICE("DK008", CONFIGURATION),
    FOREIGN_FILE("DK009", Severity.NOTE, ENVIRONMENT, true);

    private final String id;
    private final Severity severity;
    private final ExitCode exitCode;
    private final boolean information;

    ProblemCode(String id, ExitCode exitCode) {
        this(id, Severity.ERROR, exitCode, false);
    }

    ProblemCode(String id, Severity severity, ExitCode exitCode, boolean information) {
        this.id = id;
        this.severity = severity;
        this.exitCode = exitCode;
        this.information = information;
    }

    /** Such as {@code FM003}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** What a run ends with if this is the only kind of problem and it counts as an error. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** A note that even {@code --strict} lets pass, because nothing is wrong: a held-back article, say. */
    public boolean isInformation() {
        return information;
    }
}
