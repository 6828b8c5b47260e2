package org.vestnik.newsroom;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a commit tells of its author or committer.
 *
 * @param zone as Git writes it: {@code +0300}
 */
public record Signature(String name, String mail, String zone) {

    private static final Pattern WRITTEN = Pattern.compile("(.*?) ?<([^<>]*)> \\d+ ([+-]\\d{4})(?:\t.*)?");

    /** Of a line such as {@code Anna <anna@example.org> 1767225600 +0300}. */
    static Optional<Signature> parse(String line) {
        Matcher written = WRITTEN.matcher(line);
        return written.matches()
                ? Optional.of(new Signature(written.group(1).strip(), written.group(2), written.group(3)))
                : Optional.empty();
    }

    /** Whether the address leads to nobody: the forges' own addresses for this, and names that cannot be asked (RFC 2606). */
    public boolean isAddressOfNobody() {
        String lower = mail.toLowerCase(Locale.ROOT);
        return lower.isEmpty()
                || lower.contains("noreply")
                || lower.contains("no-reply")
                || lower.endsWith(".invalid")
                || lower.endsWith("@localhost")
                || lower.endsWith(".example");
    }

    /** Whether the zone tells nothing of where its owner is. */
    public boolean isZoneOfNowhere() {
        return zone.equals("+0000") || zone.equals("-0000");
    }
}
