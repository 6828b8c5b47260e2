package org.vestnik.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.NewBulletinOptions;
import org.vestnik.UsageException;
import org.vestnik.create.NewBulletin;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problems;
import org.vestnik.report.Reporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vestnik new bulletin NAME}. */
@Command(
        name = "bulletin",
        customSynopsis = "vestnik new bulletin [OPTION...] NAME",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class NewBulletinCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MessageCatalog messages;

    @Parameters(paramLabel = "NAME", descriptionKey = "name")
    private String name = "";

    @Option(names = "--languages", paramLabel = "LANG,LANG", split = ",")
    private List<String> languages = List.of();

    @Option(names = "--title", paramLabel = "TEXT")
    private Optional<String> title = Optional.empty();

    @Option(names = "--zone", paramLabel = "ZONE")
    private Optional<String> zone = Optional.empty();

    @Option(names = "--base-url", paramLabel = "URL")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--generator", paramLabel = "URL")
    private Optional<String> generator = Optional.empty();

    @Option(names = "--sha256", paramLabel = "DIGEST")
    private Optional<String> sha256 = Optional.empty();

    @Mixin
    private TellingWords telling = new TellingWords();

    NewBulletinCommand(Surroundings surroundings, MessageCatalog messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try {
            Reporter reporter = telling.reporter(surroundings, messages, false);
            NewBulletinOptions options = new NewBulletinOptions(
                    name, languages, title, zone, baseUrl, generator, sha256, messages.language());
            Problems problems = new Problems();
            List<Path> made =
                    new NewBulletin(options.order(), surroundings.clock().instant(), problems).make();
            return NewCommand.tell(surroundings, reporter, problems, made, messages.word("made-bulletin", name));
        } catch (UsageException e) {
            return TellingWords.tell(surroundings, messages, e);
        }
    }
}
