package org.vestnik.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.Desk;
import org.vestnik.UsageException;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.report.Reporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vestnik new translation FILE LANG}. */
@Command(
        name = "translation",
        customSynopsis = "vestnik new translation [OPTION...] FILE LANG",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class NewTranslationCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    @Parameters(index = "1", paramLabel = "LANG", descriptionKey = "language")
    private String language = "";

    @Option(names = "--title", paramLabel = "TEXT")
    private Optional<String> title = Optional.empty();

    @Mixin
    private HereWords here = new HereWords();

    @Mixin
    private TellingWords telling = new TellingWords();

    NewTranslationCommand(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try {
            Reporter reporter = telling.reporter(surroundings, messages, false);
            Desk desk = new Desk(here.request(surroundings));
            List<Path> made = desk.newTranslation(file, language, title);
            return NewCommand.tell(surroundings, reporter, desk.problems(), made, messages.word("made-translation"));
        } catch (UsageException e) {
            return TellingWords.tell(surroundings, messages, e);
        }
    }
}
