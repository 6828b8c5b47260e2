package org.vestnik.read;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/** Cuts a source text in two at whole lines of {@code ---}: the first line must be one, the next one closes. */
final class FrontMatterSplitter {

    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    /** What was meant to be one, most likely: too few or too many hyphens, or dashes. */
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212-]{1,9}[ \\t\\r]*");

    private final Problems problems;

    FrontMatterSplitter(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param yaml what stands between the fences; its first line is line 2 of the file
     * @param body what follows the second fence
     * @param bodyLine the 1-based line that the body begins on
     */
    record Parts(String yaml, String body, int bodyLine) {
        static final int YAML_LINE = 2;
    }

    /** The two parts; empty if there is no front matter or it has no end (the problem is reported). */
    Optional<Parts> split(String text, Path file) {
        int line = 1;
        int meant = 0;
        int from = lineEnd(text, 0);
        if (!isFence(text, 0, from)) {
            String first = firstLine(text);
            problems.add(
                    SourcePosition.startOf(file), whatStandsThere(text, first), shown(text.substring(0, from), first));
            return Optional.empty();
        }
        while (from < text.length()) {
            int start = from + 1;
            int end = lineEnd(text, start);
            line++;
            if (isFence(text, start, end)) {
                String yaml = text.substring(Math.min(lineEnd(text, 0) + 1, start), start);
                return Optional.of(new Parts(yaml, text.substring(Math.min(end + 1, text.length())), line + 1));
            }
            if (meant == 0 && DASHES.matcher(text.substring(start, end)).matches()) {
                meant = line;
            }
            from = end;
        }
        problems.add(new SourcePosition(file, Math.max(meant, 1), 1), ProblemCode.FRONT_MATTER_UNCLOSED);
        return Optional.empty();
    }

    /** The first that is not empty. */
    private static String firstLine(String text) {
        String top = text.stripLeading();
        return top.substring(0, lineEnd(top, 0)).strip();
    }

    /** As it stands there, for what is wrong with it may be a space. */
    private static String shown(String top, String first) {
        String line = top.isBlank() ? first : top;
        return line.substring(0, Math.min(line.length(), 60));
    }

    private static ProblemCode whatStandsThere(String text, String first) {
        if (first.isEmpty()) {
            return ProblemCode.FILE_EMPTY;
        }
        if (first.equals("+++") || first.startsWith("{")) {
            return ProblemCode.FRONT_MATTER_FOREIGN;
        }
        if (DASHES.matcher(first).matches()) {
            boolean low = text.substring(0, lineEnd(text, 0)).isBlank();
            return low ? ProblemCode.FRONT_MATTER_LOW : ProblemCode.FENCE_TYPOGRAPHIC;
        }
        return ProblemCode.FRONT_MATTER_MISSING;
    }

    private static boolean isFence(String text, int start, int end) {
        return text.startsWith("---", start)
                && (end == start + 3
                        || FENCE.matcher(text.substring(start, end)).matches());
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
