package org.vestnik.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlText;

/**
 * Text that a reader sees as it is: nothing hides between its letters, which could make two names look like one. What
 * turns the direction of writing, and control characters, {@code YamlReader} has refused before.
 */
final class VisibleText {

    /** The space and the joiner without width. */
    private static final Pattern HIDDEN = Pattern.compile("[\\u200B\\u2060]");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Problems problems;

    VisibleText(Problems problems) {
        this.problems = problems;
    }

    /** The text on one line, without white space at its ends; empty if nothing remains or it was refused. */
    Optional<String> of(String key, YamlText text) {
        return isVisible(key, text)
                ? Optional.of(WHITE_SPACE.matcher(text.value()).replaceAll(" ").strip())
                        .filter(s -> !s.isEmpty())
                : Optional.empty();
    }

    /** Whether this text hides nothing; what it hides is reported. */
    boolean isVisible(String key, YamlText text) {
        Matcher hidden = HIDDEN.matcher(text.value());
        boolean found = hidden.find();
        if (found) {
            problems.add(
                    text.at(),
                    ProblemCode.CHARACTER_HIDDEN,
                    key,
                    "U+%04X".formatted(hidden.group().codePointAt(0)));
        }
        return !found;
    }
}
