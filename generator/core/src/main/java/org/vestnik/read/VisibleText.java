package org.vestnik.read;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlText;

/**
 * Text that a reader sees as it is: nothing in it that turns the direction of writing, hides between letters or is no
 * character at all. Such text can show one name and mean another.
 */
final class VisibleText {

    /** Controls but line ends and tabs; bidirectional overrides and isolates; zero-width space, joiner, mark; half pairs. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]"
            + "|[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u2060\\uFEFF\\u2028\\u2029\\x{D800}-\\x{DFFF}\\uFFFE\\uFFFF]");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Problems problems;

    VisibleText(Problems problems) {
        this.problems = problems;
    }

    /** The text on one line, without white space at its ends; empty if nothing remains or it was refused. */
    Optional<String> of(String key, YamlText text) {
        return isVisible(key, text.value(), text.at())
                ? Optional.of(WHITE_SPACE.matcher(text.value()).replaceAll(" ").strip())
                        .filter(s -> !s.isEmpty())
                : Optional.empty();
    }

    /** Whether this text, or every text in this list or map, hides nothing; what it hides is reported. */
    boolean isVisible(String key, Object value, SourcePosition at) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .allMatch(entry -> isVisible(key, entry.getKey(), at) && isVisible(key, entry.getValue(), at));
        }
        if (value instanceof Iterable<?> list) {
            for (Object item : list) {
                if (!isVisible(key, item, at)) {
                    return false;
                }
            }
            return true;
        }
        Matcher hidden = HIDDEN.matcher(String.valueOf(value));
        if (hidden.find()) {
            problems.add(
                    at,
                    ProblemCode.CHARACTER_HIDDEN,
                    key,
                    "U+%04X".formatted(hidden.group().codePointAt(0)));
            return false;
        }
        return true;
    }
}
