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
    YAML_TOO_LARGE("YM001", CONTENT),
    YAML_BROKEN("YM002", CONTENT),
    YAML_CHARACTER("YM003", CONTENT),
    YAML_TAB("YM004", CONTENT),
    YAML_UNCLOSED_QUOTE("YM005", CONTENT),
    YAML_COLON_IN_VALUE("YM006", CONTENT),
    YAML_INDENTATION("YM007", CONTENT),
    YAML_VALUE_START("YM008", CONTENT),
    YAML_NO_COLON("YM009", CONTENT),
    YAML_UNCLOSED_BRACKET("YM010", CONTENT),
    YAML_AFTER_QUOTE("YM011", CONTENT),
    YAML_ESCAPE("YM012", CONTENT),
    YAML_LIST_ON_KEY_LINE("YM013", CONTENT),
    YAML_ANCHOR("YM014", CONTENT),
    YAML_ALIAS("YM015", CONTENT),
    YAML_TAG("YM016", CONTENT),
    YAML_MERGE_KEY("YM017", CONTENT),
    YAML_DUPLICATE_KEY("YM018", CONTENT),
    YAML_SECOND_DOCUMENT("YM019", CONTENT),
    YAML_TOO_DEEP("YM020", CONTENT),
    YAML_NOT_A_MAP("YM021", CONTENT),
    YAML_HASH_CUTS_TEXT("YM022", Severity.NOTE, CONTENT, false),
    YAML_LINE_SEPARATOR("YM023", Severity.NOTE, CONTENT, false),
    YAML_INVISIBLE_IN_KEY("YM024", CONTENT),
    YAML_ESCAPED_CHARACTER("YM025", CONTENT),
    YAML_LIST_FOR_TEXT("YM030", CONTENT),
    YAML_MAP_FOR_TEXT("YM031", CONTENT),
    YAML_MAP_FOR_WORDS("YM032", CONTENT),
    YAML_TEXT_FOR_MAP("YM033", CONTENT),
    YAML_LIST_FOR_MAP("YM034", CONTENT),
    YAML_NOT_A_FLAG("YM035", CONTENT),
    YAML_NOT_A_NUMBER("YM036", CONTENT),
    // bulletin.yaml and dictionaries
    BULLETIN_MISSING("CF001", CONFIGURATION),
    BULLETIN_UNUSABLE("CF002", CONFIGURATION),
    LANGUAGES_MISSING("CF003", CONFIGURATION),
    LANGUAGE_UNKNOWN("CF004", CONFIGURATION),
    LANGUAGE_TWICE("CF005", CONFIGURATION),
    SETTING_MISSING("CF006", CONFIGURATION),
    SETTING_MISSPELT("CF007", CONFIGURATION),
    SETTING_UNKNOWN("CF008", CONFIGURATION),
    ZONE_UNKNOWN("CF009", CONFIGURATION),
    ADDRESS_BAD("CF010", CONFIGURATION),
    ADDRESS_WITH_USER("CF011", CONFIGURATION),
    ONION_BAD("CF012", CONFIGURATION),
    PERMALINK_TOKEN("CF013", CONFIGURATION),
    PERMALINK_WITHOUT_SLUG("CF014", CONFIGURATION),
    PERMALINK_WITHOUT_LANGUAGE("CF015", CONFIGURATION),
    PERMALINK_BAD("CF016", CONFIGURATION),
    NUMBER_OUT_OF_RANGE("CF017", CONFIGURATION),
    POLICY_UNKNOWN("CF018", CONFIGURATION),
    DURATION_BAD("CF019", CONFIGURATION),
    LIMIT_RAISED("CF020", Severity.NOTE, CONFIGURATION, true),
    MENU_ENTRY_BAD("CF021", CONFIGURATION),
    LANGUAGE_NOT_OF_BULLETIN("CF022", CONFIGURATION),
    TEXT_LACKS_LANGUAGE("CF023", Severity.NOTE, CONFIGURATION, false),
    SETTINGS_NOT_UTF8("CF024", CONFIGURATION),
    SETTINGS_NOT_A_FILE("CF025", CONFIGURATION),
    ENTRY_WITHOUT_NAME("CF030", CONFIGURATION),
    SLUG_TWICE("CF031", CONFIGURATION),
    WORD_TWICE("CF032", CONFIGURATION),
    SLUG_BAD("CF033", CONFIGURATION),
    NO_SLUG("CF034", CONTENT),
    WORD_MISSPELT("CF035", Severity.NOTE, CONTENT, false),
    WORD_NOT_LISTED("CF036", Severity.NOTE, CONTENT, true),
    // front matter and content files
    FRONT_MATTER_MISSING("FM001", CONTENT),
    FRONT_MATTER_UNCLOSED("FM002", CONTENT),
    NOT_A_DATE("FM003", CONTENT),
    NO_SUCH_DAY("FM004", CONTENT),
    DATE_MISSING("FM005", CONTENT),
    TITLE_MISSING("FM006", CONTENT),
    KEY_MISSPELT("FM007", CONTENT),
    FILE_EMPTY("FM008", CONTENT),
    BODY_EMPTY("FM009", CONTENT),
    FRONT_MATTER_FOREIGN("FM010", CONTENT),
    FENCE_TYPOGRAPHIC("FM011", CONTENT),
    FILE_LANGUAGE_UNKNOWN("FM012", CONTENT),
    LANGUAGE_NOT_OURS("FM013", CONTENT),
    LANGUAGES_DIFFER("FM014", CONTENT),
    TRANSLATION_TWICE("FM015", CONTENT),
    NOT_A_SLUG("FM016", CONTENT),
    NAME_WITHOUT_SLUG("FM017", CONTENT),
    NOT_AN_ADDRESS("FM018", CONTENT),
    CHARACTER_HIDDEN("FM019", CONTENT),
    NOT_ONE_OF("FM020", CONTENT),
    DATE_ONLY_MONTH("FM021", CONTENT),
    TIME_SKIPPED("FM022", Severity.NOTE, CONTENT, false),
    TIME_TWICE("FM023", Severity.NOTE, CONTENT, false),
    DRAFT_WITHOUT_DATE("FM024", Severity.NOTE, CONTENT, true),
    NAME_UNFIT("FM025", CONTENT),
    NAME_NOT_UNICODE("FM026", CONTENT),
    FILE_TOO_LARGE("FM027", CONTENT),
    CORRECTION_INCOMPLETE("FM028", CONTENT),
    CORRECTION_KEY("FM029", CONTENT),
    PICTURE_WITHOUT_PATH("FM030", CONTENT),
    PICTURE_ELSEWHERE("FM031", CONTENT),
    DOSSIER_TWICE("FM032", CONTENT),
    // encodings
    WRONG_ENCODING("EN001", CONTENT),
    BAD_BYTE("EN002", CONTENT),
    CONTROL_CHARACTER("EN003", CONTENT),
    // Markdown
    // links
    LINK_LEADS_NOWHERE("LN001", CONTENT),
    PICTURE_NOT_FOUND("LN002", CONTENT),
    ANCHOR_MISSING("LN003", CONTENT),
    // pictures and static files
    PICTURE_KIND_UNFIT("IM020", CONTENT),
    FILE_KIND_REFUSED("IM021", CONTENT),
    ASSET_NAME_UNFIT("IM022", CONTENT),
    ASSET_TWICE("IM023", CONTENT),
    // plan
    SAME_ADDRESS("PL001", CONTENT),
    HELD_BACK("PL002", Severity.NOTE, CONTENT, true),
    NO_ADDRESS("PL003", Severity.NOTE, CONFIGURATION, true),
    MENU_LEADS_NOWHERE("PL004", CONFIGURATION),
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
    SYMLINK("SF001", SAFETY),
    OUTPUT_SYMLINK("SF010", SAFETY),
    SETTINGS_SYMLINK("SF020", SAFETY),
    LINK_REFUSED("SF030", SAFETY),
    SPECIAL_FILE("SF031", SAFETY),
    PATH_LEAVES_SITE("SF032", SAFETY),
    // disk and environment
    ANOTHER_BUILD("DK001", LOCKED),
    DISK_FAILED("DK002", ENVIRONMENT),
    DISK_FULL("DK003", ENVIRONMENT),
    DISK_DENIED("DK004", ENVIRONMENT),
    OUTPUT_NOT_OURS("DK005", CONFIGURATION),
    OUTPUT_PRECIOUS("DK006", CONFIGURATION),
    OUTPUT_AMONG_SOURCES("DK007", CONFIGURATION),
    OUTPUT_ON_OTHER_DEVICE("DK008", CONFIGURATION),
    FOREIGN_FILE("DK009", Severity.NOTE, ENVIRONMENT, true),
    SOURCE_CHANGED("DK010", ENVIRONMENT),
    FILE_UNREADABLE("DK020", ENVIRONMENT),
    FILE_VANISHED("DK021", ENVIRONMENT),
    SYSTEM_NOT_UNICODE("DK022", ENVIRONMENT);

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
