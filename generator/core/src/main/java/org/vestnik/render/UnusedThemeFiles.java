package org.vestnik.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.model.FileName;
import org.vestnik.model.Language;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.problem.Suggestion;

/**
 * Reports files of the bulletin's own theme that take the place of none of the default theme and that no template names: a slip in the name
 * would leave all as it was, without a word. Other kinds of files, such as a licence, are their owner's business.
 */
final class UnusedThemeFiles {

    /** Templates, words, style and script stand at most this deep. */
    private static final int DEPTH = 2;

    private static final Set<String> OF_THEMES = Set.of("css", "ftl", "ftlh", "ftlx", "js", "yaml", "yml");

    /** All of the default theme. */
    static final List<String> NAMES = List.of(
            "archive.ftlh",
            "article.ftlh",
            "asset/style.css",
            "asset/time.js",
            "corrections.ftlh",
            "digest.ftlh",
            "feed.ftlx",
            "front.ftlh",
            "home.ftlh",
            "list.ftlh",
            "mirrors.ftlh",
            "news-sitemap.ftlx",
            "notfound.ftlh",
            "offline.ftlh",
            "page.ftlh",
            "part/article.ftlh",
            "part/head.ftlh",
            "part/list.ftlh",
            "part/page.ftlh",
            "recents.ftlh",
            "redirect.ftlh",
            "search.ftlh",
            "sitemap-index.ftlx",
            "sitemap.ftlx",
            "topics.ftlh",
            "words/ar.yaml",
            "words/de.yaml",
            "words/en.yaml",
            "words/es.yaml",
            "words/fr.yaml",
            "words/ru.yaml",
            "words/uk.yaml");

    private final Path folder;
    private final Theme theme;
    private final List<Language> languages;
    private final Problems problems;

    /** @param folder the bulletin's own templates; it need not exist */
    UnusedThemeFiles(Path folder, Theme theme, List<Language> languages, Problems problems) {
        this.folder = folder;
        this.theme = theme;
        this.languages = languages;
        this.problems = problems;
    }

    void report() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> own;
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            own = files.filter(file ->
                            OF_THEMES.contains(FileName.of(file.toString()).extension()))
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        own.stream()
                .filter(name ->
                        !NAMES.contains(name) && !isWords(name) && own.stream().noneMatch(by -> isNamedBy(by, name)))
                .forEach(name -> problems.add(
                        SourcePosition.startOf(theme.file(name)), ProblemCode.THEME_FILE_UNUSED, name, nearest(name)));
    }

    private boolean isWords(String name) {
        return languages.stream().anyMatch(language -> ThemeWords.name(language).equals(name));
    }

    /** Whether a template has the name in it, as one has that imports it. */
    private boolean isNamedBy(String template, String name) {
        return template.contains(".ftl") && theme.text(template).orElse("").contains(lastPart(name));
    }

    private static String nearest(String name) {
        return Suggestion.nearest(
                        lastPart(name),
                        NAMES.stream().map(UnusedThemeFiles::lastPart).toList())
                .flatMap(near -> NAMES.stream()
                        .filter(known -> lastPart(known).equals(near))
                        .findFirst())
                .orElse(Suggestion.NONE);
    }

    private static String lastPart(String name) {
        return FileName.of(name).value();
    }
}
