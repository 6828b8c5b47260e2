package org.vestnik.maven;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.BuildRequest;
import org.vestnik.UsageException;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.report.Reporter;
import org.vestnik.serve.Preview;
import org.vestnik.serve.PreviewListener;
import org.vestnik.serve.PreviewRequest;
import org.vestnik.serve.Rebuild;

/** Shows the bulletin while it is written, on this machine alone: at each save the browser shows it anew, drafts too. */
@Mojo(name = "serve", requiresProject = false, aggregator = true)
public final class ServeMojo extends BulletinGoal {

    /** Open the front page in the user's browser. */
    @Parameter(property = "vestnik.open", defaultValue = "false")
    boolean open;

    /** Where to listen; 8420 if not set or, if it is taken, the next port that is free. */
    @Parameter(property = "vestnik.port")
    String port;

    @Override
    void run(MessageCatalog catalog) throws UsageException, MojoFailureException {
        Reporter reporter = reporter(catalog, false);
        BuildRequest build = request(true, true, true, false);
        PreviewRequest request = PreviewRequest.of(build, clock(), Optional.ofNullable(port), open, catalog);
        try (Preview preview = Preview.open(request, new Lines(reporter, build))) {
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close)); // Ctrl-C
            if (preview.run() != ExitCode.DONE) {
                throw new MojoFailureException(catalog.word("serve-no-bulletin"));
            }
        }
    }

    /** One line for each build, and below it the errors. */
    private final class Lines implements PreviewListener {

        private final Reporter reporter;
        private final BuildRequest build;

        Lines(Reporter reporter, BuildRequest build) {
            this.reporter = reporter;
            this.build = build;
        }

        @Override
        public void opened(URI address) {
            getLog().info(reporter.messages().word("serve-open", address.toString()));
        }

        @Override
        public void built(Rebuild rebuild) {
            getLog().info(rebuild.line(reporter.messages(), build.root()));
            tell(rebuild.report().problems().stream().filter(reporter::isError).toList(), reporter, build.root());
        }

        @Override
        public void noted(Problem problem) {
            tell(List.of(problem), reporter, build.root());
        }
    }
}
