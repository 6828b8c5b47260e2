package org.vestnik.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.vestnik.UsageException;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/** What the goals that make files have in common: how they tell what they made. */
abstract class NewGoal extends BulletinGoal {

    /** A word that must be given: said in our words, not in those that Maven has for a required parameter. */
    static String needed(String property, String value) throws UsageException {
        if (value == null || value.isBlank()) {
            throw new UsageException(ProblemCode.VALUE_MISSING, "-Dvestnik." + property);
        }
        return value;
    }

    void tellMade(List<Path> made, Problems problems, String next, MessageCatalog catalog)
            throws MojoFailureException, UsageException {
        List<Problem> found = problems.list();
        tell(found, reporter(catalog, false), directory.toPath());
        if (problems.hasErrors()) {
            throw new MojoFailureException(catalog.word("not-done"));
        }
        made.forEach(file -> getLog().info(catalog.word("made", file.toString())));
        getLog().info(next);
    }
}
