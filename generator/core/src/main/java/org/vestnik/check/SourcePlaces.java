package org.vestnik.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.Problem;
import org.vestnik.problem.SourcePosition;

/**
 * Turns a fault's place on a page into the place where an author can mend it: the words of the fault are looked up in the
 * article that the page was made of. Where they are not found there, the page itself is named.
 */
final class SourcePlaces {

    private static final int LARGEST = 4 * 1024 * 1024;

    private final Path root;
    private final Path site;
    private final Supplier<Map<String, Path>> sources;
    private Map<String, Path> known;

    /**
     * @param root the bulletin's root
     * @param sources article by page; asked only if there is a fault
     */
    SourcePlaces(Path root, Path site, Supplier<Map<String, Path>> sources) {
        this.root = root;
        this.site = site;
        this.sources = sources;
    }

    /** Where articles have this fault: each place once; nowhere, if it is the theme's. */
    List<Problem> inSources(List<Finding> places) {
        return places.stream()
                .flatMap(place -> source(place).stream().map(at -> problem(at, place)))
                .distinct()
                .toList();
    }

    /** The fault at its page. */
    Problem onPage(Finding finding) {
        return problem(position(finding), finding);
    }

    private static Problem problem(SourcePosition at, Finding finding) {
        return new Problem(Optional.of(at), finding.code(), finding.details());
    }

    private SourcePosition position(Finding finding) {
        Path file = site.resolve(finding.file());
        boolean isBelow = file.startsWith(root);
        return new SourcePosition(
                isBelow ? root.relativize(file) : site.getFileName().resolve(finding.file()),
                finding.at().line(),
                finding.at().column());
    }

    private Optional<SourcePosition> source(Finding finding) {
        if (known == null) {
            known = sources.get();
        }
        return Optional.ofNullable(known.get(finding.file()))
                .flatMap(file -> read(file)
                        .flatMap(text -> finding.words().stream()
                                .flatMapToInt(words -> find(text, words).stream())
                                .boxed()
                                .findFirst()
                                .map(index -> position(file, text, index))));
    }

    private Optional<String> read(Path file) {
        try {
            Path path = root.resolve(file);
            return Files.size(path) > LARGEST
                    ? Optional.empty()
                    : Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Words as they stand, or with a line end or markup between them. */
    private static OptionalInt find(String text, String words) {
        if (words.isBlank()) {
            return OptionalInt.empty();
        }
        int exact = text.indexOf(words);
        if (exact >= 0) {
            return OptionalInt.of(exact);
        }
        String[] parts = words.strip().split("\\s+");
        if (parts.length < 2) {
            return OptionalInt.empty();
        }
        String loose = Pattern.quote(parts[0]) + "[\\s*_>\\[\\]\"«»„“”]{1,20}" + Pattern.quote(parts[1]);
        Matcher matcher = Pattern.compile(loose).matcher(text);
        return matcher.find() ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
    }

    private static SourcePosition position(Path file, String text, int index) {
        String before = text.substring(0, index).replace("\r\n", "\n").replace("\uFEFF", "");
        return SourcePosition.in(file, before, before.length());
    }
}
