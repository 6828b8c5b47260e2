package org.vestnik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of {@code generator/docs/problems}, as {@code CONTRIBUTING.md} says that one is written.
 *
 * @param language of the page, and of the messages that it quotes
 * @param text the whole page
 */
record ProblemPage(Path file, String language, String text) {

    static final Path FOLDER = Path.of("../docs/problems");

    private static final Map<String, List<String>> PARTS =
            Map.of("en", List.of("Example", "Remedy"), "ru", List.of("Пример", "Что делать"));

    /** A fenced block, and the line above it that names a file and maybe its encoding. */
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)(?:^`([^`\\n]+)`(?: \\(([\\w-]+)\\))?\\n\\n)?^```(\\w*)\\n(.*?)^```$");

    private static final Pattern CODE = Pattern.compile("`[^`]+`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    static ProblemPage read(String language, String id) {
        Path file = FOLDER.resolve(language).resolve(id + ".md");
        try {
            return new ProblemPage(file, language, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of all pages in a language. */
    static List<String> ids(String language) {
        try (Stream<Path> pages = Files.list(FOLDER.resolve(language))) {
            return pages.map(page -> page.getFileName().toString().replaceFirst("\\.md$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its headings, such as {@code # FM003: …} and {@code ## Example}. */
    List<String> headings() {
        return prose().lines().filter(line -> line.startsWith("#")).toList();
    }

    /** The problem in a few words. */
    String title() {
        return text.substring(text.indexOf(": ") + 2, text.indexOf('\n'));
    }

    /** Where it leads to, other sites aside. */
    List<String> links() {
        return LINK.matcher(CODE.matcher(prose()).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    List<String> expectedParts() {
        return PARTS.get(language).stream().map("## "::concat).toList();
    }

    /** What the example puts over a good bulletin, by name, as it stands on the page; empty if no text file does it. */
    Map<String, String> shownFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        blocks().filter(block -> block.group(1) != null).forEach(block -> files.put(block.group(1), block.group(4)));
        return files;
    }

    void writeFiles(TestSite site) {
        blocks().filter(block -> block.group(1) != null).forEach(block -> {
            String encoding = Objects.requireNonNullElse(block.group(2), StandardCharsets.UTF_8.name());
            String content = ESCAPE.matcher(block.group(4))
                    .replaceAll(
                            hex -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex.group(1), 16))));
            site.with(block.group(1), content.getBytes(Charset.forName(encoding)));
        });
    }

    /** The lines that Vestnik is said to print. */
    List<String> told() {
        return blocks().filter(ProblemPage::isMessage)
                .flatMap(block -> block.group(4).lines())
                .toList();
    }

    /** The command that is typed, if the example is one. */
    List<String> commands() {
        return blocks().filter(block -> block.group(3).equals("sh"))
                .map(block -> block.group(4).strip())
                .toList();
    }

    /** Puts these lines in the place of those that Vestnik was said to print. */
    void overwrite(List<String> lines) {
        MatchResult message =
                blocks().filter(ProblemPage::isMessage).findFirst().orElseThrow();
        int from = exampleStart();
        String told = String.join("\n", lines) + "\n";
        try {
            Files.writeString(
                    file, text.substring(0, from + message.start(4)) + told + text.substring(from + message.end(4)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMessage(MatchResult block) {
        return block.group(1) == null && block.group(3).equals("text");
    }

    private Stream<MatchResult> blocks() {
        String remedy = "\n" + expectedParts().get(1) + "\n";
        int end = text.indexOf(remedy);
        return BLOCK.matcher(text.substring(exampleStart(), end < 0 ? text.length() : end))
                .results();
    }

    private int exampleStart() {
        return Math.max(0, text.indexOf("\n" + expectedParts().get(0) + "\n"));
    }
}
