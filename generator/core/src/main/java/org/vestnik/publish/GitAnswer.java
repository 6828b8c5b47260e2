package org.vestnik.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What git answered.
 *
 * @param out its standard output, byte for byte
 * @param err its complaints, with no secret of an address in them
 */
record GitAnswer(int exit, byte[] out, String err) {

    private static final Pattern TELLING = Pattern.compile(
            "(?i)^(?!error: failed to push)(?:remote|fatal|error|ssh|kex_exchange_identification):.*\\p{L}"
                    + "|permission denied|host key verification failed|remote host identification has changed|connection closed by");

    private static final String PREFIX = "^(remote|fatal|error|ssh): *((fatal|error|ERROR): *)?";

    /** A host may greet with a page of text. */
    private static final int REASONS = 6;

    boolean ok() {
        return exit == 0;
    }

    /** The standard output as text, without the line's end. */
    String text() {
        return new String(out, StandardCharsets.UTF_8).stripTrailing();
    }

    /** The parts of an output that ends each with a NUL; a letter of each is one byte. */
    List<String> parts() {
        String all = new String(out, StandardCharsets.ISO_8859_1);
        return all.isEmpty() ? List.of() : List.of(all.split("\0"));
    }

    /** What is wrong, in git's words, ssh's and the other side's, without their prefixes; else git's last word. */
    String reason() {
        List<String> lines =
                err.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        String told = lines.stream()
                .filter(line -> TELLING.matcher(line).find())
                .map(line -> line.replaceFirst(PREFIX, "").replaceFirst("\\.$", ""))
                .distinct()
                .limit(REASONS)
                .collect(Collectors.joining("; "));
        return Optional.of(told)
                .filter(text -> !text.isEmpty())
                .or(() -> lines.stream().reduce((first, last) -> last))
                .orElse("git " + exit);
    }

    /** Whether a complaint holds one of these, in lower case. */
    boolean complains(String... words) {
        String lower = err.toLowerCase(Locale.ROOT);
        return List.of(words).stream().anyMatch(lower::contains);
    }
}
