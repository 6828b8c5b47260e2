package org.vestnik.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
        Optional<String> over) {

    /** What both git and people take for a name, and no shell or git for an option. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*(/[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*)*");

    private static final Pattern UNFIT_END = Pattern.compile("(\\.|\\.lock)(/|$)");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,64}");

    public PublishOrder {
        texts = List.copyOf(texts);
    }

    void check() throws PublishException {
        check("remote", remote);
        check("branch", branch);
        if (over.isPresent() && !COMMIT.matcher(over.get()).matches()) {
            throw new PublishException(ProblemCode.PUBLISH_NAME_UNFIT, "over", over.get());
        }
    }

    private static void check(String option, String name) throws PublishException {
        if (!NAME.matcher(name).matches()
                || name.contains("..")
                || UNFIT_END.matcher(name).find()
                || name.equals("HEAD")
                || name.length() > 100) {
            throw new PublishException(ProblemCode.PUBLISH_NAME_UNFIT, option, name);
        }
    }
}
