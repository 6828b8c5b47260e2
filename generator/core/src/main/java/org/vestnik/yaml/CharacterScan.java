package org.vestnik.yaml;

import java.util.EnumMap;
import java.util.Map;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/**
 * Finds the characters that no YAML text may hold, because the library tells neither their line nor their column, and
 * those that no editor can see. It puts stand-ins of the same length in their place, so that reading goes on and every
 * offset stays true.
 */
final class CharacterScan {

    private static final char STAND_IN = '\uFFFD';

    /** What is not text at all would fill the report; the author sees from so many what is wrong. */
    private static final int MOST_REPORTS = 20;

    private final SourceText source;
    private final Problems problems;

    CharacterScan(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The text without such characters; the first of each kind are reported. */
    String run() {
        String text = source.text();
        StringBuilder mended = new StringBuilder();
        int done = 0;
        Map<ProblemCode, Integer> reports = new EnumMap<>(ProblemCode.class);
        for (int i = next(text, 0); i < text.length(); i = next(text, i + 1)) {
            boolean isSeparator = isLineSeparator(text.charAt(i));
            mended.append(text, done, i).append(isSeparator ? ' ' : STAND_IN);
            done = i + 1;
            ProblemCode code = isSeparator ? ProblemCode.YAML_LINE_SEPARATOR : ProblemCode.YAML_CHARACTER;
            if (reports.merge(code, 1, Integer::sum) <= MOST_REPORTS) {
                report(i, code);
            }
        }
        return done == 0 ? text : mended.append(text.substring(done)).toString();
    }

    /** Whether a scalar, its escapes undone, holds a character that must not reach a page. */
    static boolean isUnfit(String scalar) {
        return next(scalar, 0) < scalar.length();
    }

    /** The first such character from an offset on; the text's length if there is none. */
    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isUnfit(c) || isLineSeparator(c)) {
                return i;
            }
        }
        return text.length();
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
        return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
                || Character.isSurrogate(c)
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF'
                || c >= '\uFFFE';
    }
}
