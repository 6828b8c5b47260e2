package org.vestnik.publish;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a publishing commit says of its site. It stands in the commit and not in the site, so that the same texts give the same
 * site whoever publishes it, and however often.
 *
 * @param serial counts the sites of a branch, from 1
 * @param source the commit of the texts, in hex; empty if they were never committed
 * @param uncommitted whether the texts may hold what that commit does not
 * @param clock the build instant
 * @param siteDigest SHA-256 of the site's manifest, in hex
 */
record CommitMessage(long serial, Optional<String> source, boolean uncommitted, Instant clock, String siteDigest) {

    private static final String SERIAL = "Serial";
    private static final String SOURCE = "Source-Commit";
    private static final String UNCOMMITTED = "Uncommitted-Changes";
    private static final String CLOCK = "Clock";
    private static final String SITE = "Site-Digest";

    CommitMessage {
        clock = clock.truncatedTo(ChronoUnit.SECONDS);
    }

    /** In English whoever publishes, because programs read it; its last lines are what git calls trailers. */
    String text() {
        StringBuilder text = new StringBuilder("Site " + serial + "\n\n");
        line(text, SERIAL, Long.toString(serial));
        source.ifPresent(commit -> line(text, SOURCE, commit));
        if (uncommitted) {
            line(text, UNCOMMITTED, "yes");
        }
        line(text, CLOCK, clock.toString());
        line(text, SITE, "sha256:" + siteDigest);
        return text.toString();
    }

    /** Of a commit that we made; empty of any other. */
    static Optional<CommitMessage> parse(String text) {
        try {
            Optional<String> serial = value(text, SERIAL).filter(number -> number.matches("\\d{1,15}"));
            Optional<String> clock = value(text, CLOCK);
            Optional<String> site = value(text, SITE);
            return serial.isEmpty() || clock.isEmpty() || site.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CommitMessage(
                            Long.parseLong(serial.get()),
                            value(text, SOURCE).filter(Store::isId),
                            value(text, UNCOMMITTED).isPresent(),
                            Instant.parse(clock.get()),
                            site.get().replaceFirst("^sha256:", "")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    private static Optional<String> value(String text, String name) {
        Matcher line = Pattern.compile("(?m)^" + name + ": (\\S+)$").matcher(text);
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }
}
