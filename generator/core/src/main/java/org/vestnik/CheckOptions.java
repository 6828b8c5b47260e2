package org.vestnik;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.check.HostLimits;
import org.vestnik.check.OutsideRules;
import org.vestnik.problem.ProblemCode;

/**
 * What a user asks of a check, beside what a build is asked.
 *
 * @param build whether the site is built first; else the one that stands is taken
 * @param outside how links to other sites are tried
 * @param newsroom whether to say what the Git repository tells of those who write
 * @param failOn what lets the check fail
 * @param host against whose limits the site is held
 */
public record CheckOptions(
        boolean build, OutsideRules outside, boolean newsroom, FailOn failOn, Optional<HostLimits> host) {

    /** Without a host. */
    public CheckOptions(boolean build, OutsideRules outside, boolean newsroom, FailOn failOn) {
        this(build, outside, newsroom, failOn, Optional.empty());
    }

    /** Without a host, and without a look at the repository. */
    public CheckOptions(boolean build, OutsideRules outside, FailOn failOn) {
        this(build, outside, false, failOn);
    }

    /**
     * The same, held against the limits of a host.
     *
     * @param name such as {@code github}; empty for none
     * @throws UsageException if there is no such host
     */
    public CheckOptions at(Optional<String> name) throws UsageException {
        Optional<HostLimits> known = name.flatMap(HostLimits::of);
        if (name.isPresent() && known.isEmpty()) {
            throw new UsageException(
                    ProblemCode.CHOICE_UNKNOWN, "host", name.get(), String.join(", ", HostLimits.hosts()));
        }
        return new CheckOptions(build, outside, newsroom, failOn, known);
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
