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
    MARKDOWN_TOO_LARGE("MD001", CONTENT),
    MARKDOWN_TOO_DEEP("MD002", CONTENT),
    MARKDOWN_TOO_SLOW("MD003", CONTENT),
    MARKDOWN_UNREADABLE("MD004", CONTENT),
    ADDRESS_REFUSED("MD005", CONTENT),
    ADDRESS_EMPTY("MD006", Severity.NOTE, CONTENT, false),
    PICTURE_OUTSIDE("MD007", CONTENT),
    HTML_ACTIVE("MD008", CONTENT),
    HTML_DROPPED("MD009", Severity.NOTE, CONTENT, false),
    HTML_UNCLOSED("MD010", Severity.NOTE, CONTENT, false),
    TEXT_REORDERED("MD011", CONTENT),
    CONTROL_CHARACTER("MD012", Severity.NOTE, CONTENT, false),
    LINK_TEXT_HIDES("MD013", CONTENT),
    LINK_TEXT_MISLEADS("MD014", Severity.NOTE, CONTENT, false),
    LANGUAGE_UNKNOWN("MD015", CONTENT),
    UPDATE_TIME("MD016", CONTENT),
    UPDATE_DAY("MD017", CONTENT),
    FOOTNOTE_MISSING("MD018", Severity.NOTE, CONTENT, false),
    FOOTNOTE_UNUSED("MD019", Severity.NOTE, CONTENT, false),
    REFERENCE_MISSING("MD020", Severity.NOTE, CONTENT, false),
    // links
    // pictures and static files
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
    // disk and environment
    ANOTHER_BUILD("DK001", LOCKED),
    DISK_FAILED("DK002", ENVIRONMENT);

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
