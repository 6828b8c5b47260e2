package org.vestnik.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.Desk;
import org.vestnik.UsageException;
import org.vestnik.create.GeneratorJar;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.Reporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vestnik new host NAME}. */
@Command(
        name = "host",
        customSynopsis = "vestnik new host [OPTION...] NAME",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class NewHostCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    @Parameters(paramLabel = "NAME", descriptionKey = "host")
    private String name = "";

    @Option(names = "--generator", paramLabel = "URL")
    private Optional<String> generator = Optional.empty();

    @Option(names = "--sha256", paramLabel = "DIGEST")
    private Optional<String> sha256 = Optional.empty();

    @Mixin
    private HereWords here = new HereWords();

    @Mixin
    private TellingWords telling = new TellingWords();

    NewHostCommand(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try {
            Reporter reporter = telling.reporter(surroundings, messages, false);
            Desk desk = new Desk(here.request(surroundings));
            List<Path> made = desk.newHost(name, GeneratorJar.typed(generator, sha256), messages.language());
            String first = made.isEmpty() ? "" : BulletinWords.shown(made.get(0));
            return NewCommand.tell(surroundings, reporter, desk.problems(), made, messages.word("made-host", first));
        } catch (UsageException e) {
            return TellingWords.tell(surroundings, messages, e);
        }
    }
}
