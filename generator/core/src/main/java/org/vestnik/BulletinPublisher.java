package org.vestnik;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vestnik.CheckOptions.FailOn;
import org.vestnik.check.OutsideRules;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.publish.Publication;
import org.vestnik.publish.PublishException;
import org.vestnik.publish.PublishOrder;
import org.vestnik.publish.Publisher;

/** Builds a site, checks it, and only if nothing is wrong puts it upon a branch of a remote. */
public final class BulletinPublisher {

    private final BuildRequest request;
    private final PublishOptions options;
    private final Progress progress;

    /** @throws IllegalArgumentException if the build would show what readers may not see */
    public BulletinPublisher(BuildRequest request, PublishOptions options, Progress progress) {
        if (request.visibility().isPreview()) {
            throw new IllegalArgumentException("a preview is for nobody but its editors");
        }
        this.request = request;
        this.options = options;
        this.progress = progress;
    }

    /** Throws nothing that an author could mend. */
    public PublishReport publish() {
        Problems words = new Problems();
        order().unfit().forEach(words::add);
        if (words.hasErrors()) {
            return new PublishReport(words.exitCode(false), words.list(), Optional.empty());
        }
        CheckOptions errors = new CheckOptions(true, OutsideRules.none(), FailOn.ERROR);
        CheckReport check = new BulletinCheck(request, errors, progress).check();
        Problems problems = new Problems();
        problems.addAll(check.problems());
        if (check.exitCode() != ExitCode.DONE) {
            return new PublishReport(check.exitCode(), problems.list(), Optional.empty());
        }
        Optional<Publication> publication = publish(problems);
        return new PublishReport(problems.exitCode(false), problems.list(), publication);
    }

    private Optional<Publication> publish(Problems problems) {
        try {
            return Optional.of(new Publisher(order(), problems).publish());
        } catch (PublishException e) {
            problems.add(e.problem());
        } catch (IOException e) {
            problems.add(Problem.ofDisk(e));
        }
        return Optional.empty();
    }

    private PublishOrder order() {
        return new PublishOrder(
                request.root(),
                List.of(request.content(), request.templates()),
                request.output(),
                request.cache(),
                request.visibility().now(),
                options.remote(),
                options.branch(),
                options.dryRun(),
                options.over(),
                options.environment());
    }
}
