package org.vestnik.create;

import java.util.Optional;
import java.util.stream.Collectors;
import org.vestnik.config.BulletinConfig;
import org.vestnik.model.Language;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/** The languages of the bulletin's editions, as they are typed. */
record OurLanguage(BulletinConfig config, Problems problems) {

    /** The language that is meant, the bulletin's first if none is named; empty if it has no edition (this is reported). */
    Optional<Language> of(Optional<String> typed) {
        if (typed.isEmpty()) {
            return Optional.of(config.languages().get(0));
        }
        Optional<Language> ours = Language.parse(typed.get()).filter(config.languages()::contains);
        if (ours.isEmpty()) {
            String known = config.languages().stream().map(Language::tag).collect(Collectors.joining(", "));
            problems.add(Problem.general(ProblemCode.NEW_LANGUAGE_NOT_OURS, typed.get(), known));
        }
        return ours;
    }
}
