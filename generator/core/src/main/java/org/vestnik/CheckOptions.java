package org.vestnik;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vestnik.check.OutsideRules;
import org.vestnik.problem.ProblemCode;

/**
 * What a user asks of a check, beside what a build is asked.
 *
 * @param build whether the site is built first; else the one that stands is taken
 * @param outside how links to other sites are tried
 * @param newsroom whether to say what the Git repository tells of those who write
 * @param failOn what lets the check fail
 */
public record CheckOptions(boolean build, OutsideRules outside, boolean newsroom, FailOn failOn) {

    /** Without a look at the repository. */
    public CheckOptions(boolean build, OutsideRules outside, FailOn failOn) {
        this(build, outside, false, failOn);
    }

    /** The least that lets a check end with another exit code than 0. */
    public enum FailOn {
        ERROR,
        NOTE,
        /** Whatever the site has: what is found is only told. */
        NEVER;

        /**
         * Of a word such as {@code note}.
         *
         * @throws UsageException if there is no such choice
         */
        public static FailOn parse(String word) throws UsageException {
            List<String> words = Arrays.stream(values())
                    .map(value -> value.name().toLowerCase(Locale.ROOT))
                    .toList();
            if (!words.contains(word)) {
                throw new UsageException(ProblemCode.CHOICE_UNKNOWN, "fail-on", word, String.join(", ", words));
            }
            return values()[words.indexOf(word)];
        }
    }
}
