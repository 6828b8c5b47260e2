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

/** {@code vestnik new article TITLE}. */
@Command(
        name = "article",
        customSynopsis = "vestnik new article [OPTION...] TITLE",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class NewArticleCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    @Parameters(paramLabel = "TITLE", descriptionKey = "title")
    private String title = "";

    @Option(names = "--language", paramLabel = "LANG")
    private Optional<String> language = Optional.empty();

    @Option(names = "--slug", paramLabel = "SLUG")
    private Optional<String> slug = Optional.empty();

    @Mixin
    private HereWords here = new HereWords();

    @Mixin
    private TellingWords telling = new TellingWords();

    NewArticleCommand(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try {
            Reporter reporter = telling.reporter(surroundings, messages, false);
            Desk desk = new Desk(here.request(surroundings));
            List<Path> made = desk.newArticle(title, language, slug);
            return NewCommand.tell(surroundings, reporter, desk.problems(), made, messages.word("made-article"));
        } catch (UsageException e) {
            return TellingWords.tell(surroundings, messages, e);
        }
    }
}
