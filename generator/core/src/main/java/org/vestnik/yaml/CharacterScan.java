package org.vestnik.yaml;

import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/**
 * Finds the characters that no YAML text may hold, because the library tells neither their line nor their column, and
 * those that no editor can see. It puts stand-ins of the same length in their place, so that reading goes on and every
 * offset stays true.
 */
final class CharacterScan {

    private static final char STAND_IN = '\uFFFD';

    private final SourceText source;
    private final Problems problems;

    CharacterScan(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The text without such characters; each is reported. */
    String run() {
        StringBuilder mended = new StringBuilder(source.text());
        for (int i = 0; i < mended.length(); i++) {
            char c = mended.charAt(i);
            if (isLineSeparator(c)) {
                report(i, ProblemCode.YAML_LINE_SEPARATOR);
                mended.setCharAt(i, ' ');
            } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(source.charAt(i + 1))) {
                i++;
            } else if (isUnfit(c)) {
                report(i, ProblemCode.YAML_CHARACTER);
                mended.setCharAt(i, STAND_IN);
            }
        }
        return mended.toString();
    }

    /** Whether a scalar, its escapes undone, holds a character that must not reach a page. */
    static boolean isUnfit(String scalar) {
        return scalar.codePoints().anyMatch(c -> c <= Character.MAX_VALUE && isUnfit((char) c));
    }

    private void report(int offset, ProblemCode code) {
        String name = "U+%04X".formatted((int) source.charAt(offset));
        problems.add(source.position(offset), code, name);
    }

    /** NEL, LS, PS: pasted from Word or PDF; YAML 1.1 would break the line there, and no editor would. */
    private static boolean isLineSeparator(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Not printable in YAML 1.1 section 5.1, or an override of the writing direction, or a byte order mark inside. */
    private static boolean isUnfit(char c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r'
                || Character.isSurrogate(c)
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\uFEFF'
                || c >= '\uFFFE';
    }
}
