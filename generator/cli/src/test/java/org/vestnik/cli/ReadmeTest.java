package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the documentation says to type is what the program understands. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path REFERENCE = ROOT.resolve("generator/docs/reference/command-line.md");
    private static final Pattern COMMAND =
            Pattern.compile("(?:java -jar \\S*vestnik\\.jar|generator/cli/target/vestnik) +([^`\\n#]+)");
    private static final Path GUIDE = ROOT.resolve("generator/docs/guide");
    private static final Pattern SHELL_BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

    /** What editors type, as the guide writes it: the program on the PATH, maybe a comment behind. */
    private static final Pattern TYPED = Pattern.compile("vestnik +([^#]+).*");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern OPTION = Pattern.compile("`(--[a-z][a-z0-9-]*)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    private final CommandLine program = Shell.commandLine("en");

    @Test
    void theReadmeNamesTheTwoCommands() throws IOException {
        assertThat(text(ROOT.resolve("README.md"))).contains("\nmvn -DskipTests install ", "\nmvn verify ");
    }

    @Test
    void everyCommandThatIsShownIsUnderstood() throws IOException {
        List<String> commands = all(COMMAND).map(match -> match.group(1)).toList();

        assertThat(commands)
                .hasSizeGreaterThan(1)
                .allSatisfy(command -> assertThatCode(
                                () -> program.parseArgs(command.replaceAll("\\[OPTION\\.\\.\\.] *|[\\[\\]]", "")
                                        .strip()
                                        .split(" +")))
                        .as(command)
                        .doesNotThrowAnyException());
    }

    @Test
    void everyCommandForEditorsIsUnderstood() throws IOException {
        List<String> commands = Stream.concat(Stream.of(ROOT.resolve("README.md")), markdown(GUIDE).stream())
                .flatMap(ReadmeTest::typed)
                .toList();

        assertThat(commands)
                .hasSizeGreaterThan(20)
                .allSatisfy(command -> assertThatCode(() -> program.parseArgs(words(command)))
                        .as(command)
                        .doesNotThrowAnyException());
    }

    @Test
    void bothLanguagesOfTheGuideTypeTheSameVerbs() throws IOException {
        assertThat(verbs("ru")).isNotEmpty().isEqualTo(verbs("en"));
    }

    @Test
    void everyOptionThatIsNamedExists() throws IOException {
        Set<String> known = options()
                .flatMap(o -> Stream.concat(
                        Stream.of(o.names()),
                        Stream.of("--no-" + o.longestName().substring(2))))
                .collect(Collectors.toSet());

        assertThat(all(OPTION).map(match -> match.group(1))).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void theReferenceNamesEveryOptionAndEveryExitCode() throws IOException {
        String reference = text(REFERENCE);

        assertThat(options().map(OptionSpec::longestName))
                .allSatisfy(name -> assertThat(reference).contains("`" + name + "`"));
        assertThat(program.getSubcommands()
                        .get("build")
                        .getCommandSpec()
                        .usageMessage()
                        .exitCodeList()
                        .keySet())
                .allSatisfy(code -> assertThat(reference).contains("\n| " + code + " | "));
    }

    @Test
    void whatTheReadmeLinksToIsThere() throws IOException {
        assertThat(LINK.matcher(text(ROOT.resolve("README.md"))).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    private Stream<OptionSpec> options() {
        return all(program).flatMap(command -> command.getCommandSpec().options().stream());
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(ReadmeTest::all));
    }

    private static Stream<MatchResult> all(Pattern pattern) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : documents()) {
            text.append(text(file)).append('\n');
        }
        return pattern.matcher(text).results();
    }

    /** README and the user's documentation; the list of third parties names no commands. */
    private static Set<Path> documents() throws IOException {
        Set<Path> found = markdown(ROOT.resolve("generator/docs"));
        found.add(ROOT.resolve("README.md"));
        return found;
    }

    private static Set<Path> markdown(Path folder) throws IOException {
        Predicate<Path> document = file -> file.toString().endsWith(".md");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(document).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The verbs and options of each command in one language of the guide, page by page. */
    private static List<String> verbs(String language) throws IOException {
        return markdown(GUIDE.resolve("content").resolve(language)).stream()
                .flatMap(ReadmeTest::typed)
                .map(command -> command.replaceAll("\"[^\"]*\"|\\S+[./,]\\S*| (en|ru)(?= |$)", ""))
                .map(String::strip)
                .toList();
    }

    private static Stream<String> typed(Path file) {
        return SHELL_BLOCK
                .matcher(text(file))
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(TYPED::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1).strip());
    }

    /** As a shell splits it. */
    private static String[] words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
