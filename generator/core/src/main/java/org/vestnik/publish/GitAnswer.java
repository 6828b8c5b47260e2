package org.vestnik.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What git answered.
 *
 * @param out its standard output, byte for byte
 * @param err its complaints, with no secret of an address in them
 */
record GitAnswer(int exit, byte[] out, String err) {

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

    /** The line that says best what is wrong: what the other side said, else git's last word, without its prefix. */
    String reason() {
        List<String> lines =
                err.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream()
                .filter(line -> line.startsWith("remote: ") || line.startsWith("fatal: ") || line.startsWith("error: "))
                .filter(line -> line.matches(".*\\p{L}.*"))
                .findFirst()
                .or(() -> lines.stream().reduce((first, last) -> last))
                .map(line -> line.replaceFirst("^(remote|fatal|error): *((fatal|error|ERROR): *)?", ""))
                .orElse("git " + exit);
    }

    /** Whether a complaint holds one of these, in lower case. */
    boolean complains(String... words) {
        String lower = err.toLowerCase(Locale.ROOT);
        return List.of(words).stream().anyMatch(lower::contains);
    }
}
