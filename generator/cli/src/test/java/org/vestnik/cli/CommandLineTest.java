package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.cli.Shell.Run;
import org.vestnik.problem.MessageCatalog;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class CommandLineTest {

    private final Shell shell = new Shell();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "biuld|US005 no such word here: biuld -> did you mean build?",
                "build --sctrict|US005 no such word here: --sctrict -> did you mean --strict?",
                "build --ouput=x|US005 no such word here: --ouput=x -> did you mean --output?",
                "build --quack|US006 no such word here: --quack -> --help lists the words there are; put a title or a name with"
                        + " spaces into quotes",
                "new article Rally in Perm|US006 no such word here: in -> --help lists the words there are; put a title or a"
                        + " name with spaces into quotes",
                "help biuld|US005 no such word here: biuld -> did you mean build?",
                "help new artcle|US005 no such word here: artcle -> did you mean article?",
                "help check build|US006 no such word here: build -> --help lists the words there are; put a title or a name"
                        + " with spaces into quotes",
                "build --output|US007 --output wants a value -> write --output=VALUE",
                "build --strict=perhaps|US008 the words after vestnik make no sense: Invalid value for option '--strict':"
                        + " 'perhaps' is not a boolean -> --help lists the words there are",
                "build --format xml|US003 'format' cannot be 'xml' -> choose one of: human, json, github, sarif",
                "new article|US010 TITLE is missing -> write: vestnik new article [OPTION...] TITLE",
                "build --messages de|US003 'messages' cannot be 'de' -> choose one of: en, ru",
                "build --clock noon|US001 'clock' is not an instant: noon -> write day, time and offset, as in"
                        + " 2026-12-31T14:05:00+03:00, or the seconds since 1970",
                "build --base-url x|US002 'base-url' is not a web address: x -> write it as"
                        + " https://bulletin.example, without ? and #",
                "serve --port 99999|SV002 there is no port 99999 -> give a number from 1 to 65535, such as 8420; 0 takes any"
                        + " that is free",
                "build no/such/folder|US004 there is no folder no/such/folder -> name a bulletin's root: the folder"
                        + " that holds content/bulletin.yaml",
            })
    void aMistypedCommandEndsWithTwoAndOneClearLine(String line, String said) {
        Run run = shell.run(line.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly(said);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aMistypedCommandIsToldInTheLanguageThatTheRestOfTheLineAsksFor() {
        assertThat(shell.run("build", "--ouput=x", "--messages", "ru").errLines())
                .containsExactly("US005 здесь нет такого слова: --ouput=x -> может быть, --output?");
    }

    @Test
    void withoutAVerbTheHelpStandsWhereErrorsDo() {
        Run run = shell.run();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsPattern("build +Builds the site\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "build --help", "help build", "serve --help"})
    void helpIsNoError(String line) {
        Run run = shell.run(line.split(" "));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Usage: vestnik ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpKnowsWhatAVerbMakes() {
        assertThat(shell.run("help", "new", "article").out()).contains("Usage: vestnik new article [OPTION...] TITLE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check|The only file that --fix-encoding turns into UTF-8",
                "check|github, gitlab, codeberg, sourcehut, cloudflare",
                "new translation|The article or page to translate.",
                "new host|NAME +The host\\.",
                "verify|5 +the disk failed, or an address could not be read",
            })
    void anOptionIsExplainedAsItsVerbMeansIt(String verb, String said) {
        String help = shell.run(("help " + verb).split(" ")).out().replaceAll("\\s+", " ");

        assertThat(help).containsPattern(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyVerbAndOptionIsExplainedInBothLanguages(String language) {
        ResourceBundle help = HelpTexts.in(new MessageCatalog(language));
        CommandLine root = Shell.commandLine(language);
        List<String> unexplained = new ArrayList<>();
        root.getSubcommands().forEach((verb, command) -> {
            if (command.getCommandSpec().usageMessage().description().length == 0) {
                unexplained.add(verb);
            }
            command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .filter(name -> !isExplained(help, verb, name))
                    .forEach(unexplained::add);
        });

        assertThat(unexplained).isEmpty();
    }

    @Test
    void theHelpSpeaksTheUsersLanguage() {
        assertThat(shell.set("LANG", "ru_RU.UTF-8").run("build", "--help").out())
                .contains("Запуск: vestnik build")
                .contains("Замечания тоже останавливают сборку")
                .doesNotContain("Usage", "Builds");
    }

    private static boolean isExplained(ResourceBundle help, String verb, String option) {
        String name = option.substring(2);
        return List.of(name, "mixinStandardHelpOptions." + name, "vestnik." + verb + "." + name).stream()
                .anyMatch(key -> isIn(help, key));
    }

    private static boolean isIn(ResourceBundle help, String key) {
        try {
            return !help.getString(key).isBlank();
        } catch (MissingResourceException e) {
            return false;
        }
    }
}
