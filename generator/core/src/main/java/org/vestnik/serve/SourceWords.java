package org.vestnik.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.model.Source;

/** Counts the words of an article as its author would: in his own text, without addresses and markup. */
final class SourceWords {

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\]\\([^)]*\\)|\\{[^}]*}|https?://\\S+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,:-][\\p{L}\\p{N}]+)*");
    private static final int A_MINUTE = 180;

    private SourceWords() {}

    /** @return empty if the file can't be read now */
    static OptionalInt count(Path root, Source source) {
        Path file = root.resolve(source.file());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return OptionalInt.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            String body = lines.skip(source.bodyLine() - 1L).collect(Collectors.joining("\n"));
            return OptionalInt.of((int)
                    WORD.matcher(MARKUP.matcher(body).replaceAll(" ")).results().count());
        } catch (IOException | UncheckedIOException e) {
            return OptionalInt.empty();
        }
    }

    /** How long reading takes, in whole minutes. */
    static int minutes(int words) {
        return Math.max(1, (words + A_MINUTE / 2) / A_MINUTE);
    }
}
