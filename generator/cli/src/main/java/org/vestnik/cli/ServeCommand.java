package org.vestnik.cli;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.BuildRequest;
import org.vestnik.UsageException;
import org.vestnik.cli.BulletinWords.Shown;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.report.ReportFormat;
import org.vestnik.report.Reporter;
import org.vestnik.serve.Preview;
import org.vestnik.serve.PreviewListener;
import org.vestnik.serve.PreviewRequest;
import org.vestnik.serve.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vestnik serve [DIR]}. Its help is in {@code help_LANGUAGE.properties}. */
@Command(
        name = "serve",
        customSynopsis = "vestnik serve [OPTION...] [DIR]",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    @Mixin
    private BulletinWords bulletin = new BulletinWords();

    @Option(names = "--open", negatable = true)
    private boolean open;

    @Option(names = "--port", paramLabel = "PORT")
    private Optional<String> port = Optional.empty();

    @Mixin
    private TellingWords telling = new TellingWords();

    ServeCommand(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try {
            Reporter reporter = telling.reporter(surroundings, messages, false);
            BuildRequest build = bulletin.request(surroundings, Shown.ALL, false);
            PreviewRequest request = PreviewRequest.of(build, bulletin.clock(surroundings), port, open, messages);
            try (Preview preview = Preview.open(request, new Lines(surroundings, reporter, build))) {
                Runtime.getRuntime().addShutdownHook(new Thread(preview::close)); // Ctrl-C
                return preview.run().number();
            }
        } catch (UsageException e) {
            return TellingWords.tell(surroundings, messages, e);
        }
    }

    /** One line for each build, and below it the errors. */
    private record Lines(Surroundings surroundings, Reporter reporter, BuildRequest build) implements PreviewListener {

        @Override
        public void opened(URI address) {
            if (reporter.format() == ReportFormat.HUMAN) {
                surroundings.out().println(reporter.messages().word("serve-open", address.toString()));
            }
        }

        @Override
        public void built(Rebuild rebuild) {
            if (reporter.format() == ReportFormat.HUMAN) {
                surroundings.out().println(rebuild.line(reporter.messages(), build.root()));
                tell(rebuild.report().problems().stream()
                        .filter(reporter::isError)
                        .toList());
            } else {
                tell(rebuild.report().problems());
            }
        }

        @Override
        public void noted(Problem problem) {
            tell(List.of(problem));
        }

        private void tell(List<Problem> problems) {
            TellingWords.tell(surroundings, problems, reporter, build.root());
        }
    }
}
