package org.vestnik.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/**
 * What is to be published, and where to.
 *
 * @param root of the bulletin, in the editor's repository
 * @param texts folders that the site was made of, whether they are there or not
 * @param site the folder of the site that was built and checked
 * @param cache where a store of git's objects may be kept
 * @param clock the build instant; it is also the commit's time
 * @param remote its name in the editor's repository
 * @param branch its name in the remote
 * @param dryRun whether only to find out what would change
 * @param over the source commit, or the beginning of it, of a site that may be replaced though its texts are not here
 * @param environment of whoever publishes: where git is, and where its user's settings are
 */
public record PublishOrder(
        Path root,
        List<Path> texts,
        Path site,
        Path cache,
        Instant clock,
        String remote,
        String branch,
        boolean dryRun,
        Optional<String> over,
        Map<String, String> environment) {

    /** What both git and people take for a name, and no shell or git for an option. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*(/[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*)*");

    private static final Pattern UNFIT_END = Pattern.compile("(\\.|\\.lock)(/|$)");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,64}");

    private static final int LONGEST_NAME = 100;

    public PublishOrder {
        texts = List.copyOf(texts);
        environment = Map.copyOf(environment);
    }

    /** What is wrong with the names: told before anything is begun. */
    public List<Problem> unfit() {
        List<Problem> unfit = new ArrayList<>();
        check(unfit, "remote", remote, isName(remote));
        check(unfit, "branch", branch, isName(branch));
        over.ifPresent(
                commit -> check(unfit, "over", commit, COMMIT.matcher(commit).matches()));
        return unfit;
    }

    private static void check(List<Problem> unfit, String option, String value, boolean fit) {
        if (!fit) {
            unfit.add(Problem.general(ProblemCode.PUBLISH_NAME_UNFIT, option, value));
        }
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches()
                && !text.contains("..")
                && !UNFIT_END.matcher(text).find()
                && !text.equals("HEAD")
                && text.length() <= LONGEST_NAME;
    }
}
