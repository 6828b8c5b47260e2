package org.vestnik.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.vestnik.BuildRequest;
import org.vestnik.Desk;
import org.vestnik.UsageException;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;

/** Deletes the site, the preview and the cache that builds made, and nothing else. */
@Mojo(name = "clean", requiresProject = false, aggregator = true, threadSafe = true)
public final class CleanMojo extends BulletinGoal {

    @Override
    void run(MessageCatalog catalog) throws UsageException, MojoFailureException {
        BuildRequest request = request(false, false, false, false);
        Desk desk = new Desk(request);
        List<Path> deleted = desk.clean();
        tell(desk.problems().list(), reporter(catalog, false), request.root());
        deleted.forEach(folder -> getLog().info(catalog.word("cleaned", folder.toString())));
        if (desk.problems().exitCode(false) != ExitCode.DONE) {
            throw new MojoFailureException(catalog.word("not-done"));
        }
    }
}
