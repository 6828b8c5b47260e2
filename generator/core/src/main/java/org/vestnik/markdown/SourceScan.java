package org.vestnik.markdown;

import java.util.Locale;
import org.vestnik.problem.ProblemCode;

/** Reports the characters of a source that must not reach a reader, wherever they stand. */
final class SourceScan {

    private SourceScan() {}

    static void report(Draft draft) {
        String text = draft.source().text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= ' ' && c < '\u007F') || (c > '\u009F' && c < '\u202A') || (c > '\u2069' && c < '\uFFFE')) {
                continue;
            }
            if (HtmlEscape.isReordering(c)) {
                draft.report(i, ProblemCode.TEXT_REORDERED, codePoint(c));
            } else if (HtmlEscape.isForbidden(c)) {
                draft.report(i, ProblemCode.TEXT_CONTROL_CHARACTER, codePoint(c));
            }
        }
    }

    /** Such as {@code U+202E}. */
    static String codePoint(char c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(4 - hex.length()) + hex;
    }
}
