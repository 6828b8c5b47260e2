package org.vestnik;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.vestnik.plan.Visibility;

/**
 * What a user asks of a build, as it was typed. The command and the Maven goal have the same options and the same
 * defaults, which stand here.
 *
 * @param directory the bulletin's root
 * @param content folder of articles; default {@code content}
 * @param templates folder of the site's own theme; default {@code templates}
 * @param output default {@code target/site}, of a preview {@code target/preview}
 * @param cache default {@code target/vestnik}
 * @param baseUrl in place of {@code url} in bulletin.yaml
 * @param clock the build instant: ISO 8601 with an offset, or seconds since 1970
 * @param sourceDateEpoch the environment variable of that name
 */
public record BuildOptions(
        Path directory,
        Optional<Path> content,
        Optional<Path> templates,
        Optional<Path> output,
        Optional<Path> cache,
        Optional<String> baseUrl,
        Optional<String> clock,
        Optional<String> sourceDateEpoch,
        boolean drafts,
        boolean future,
        boolean expired,
        boolean strict) {

    /**
     * The build that is asked for.
     *
     * @param now the present, used if neither option nor environment sets the clock
     * @throws IllegalArgumentException if the clock or the address is not one; the message is for the user
     */
    public BuildRequest request(Instant now, int threads) {
        Visibility visibility = new Visibility(instant(now), drafts, future, expired);
        Path root = directory.toAbsolutePath().normalize();
        return new BuildRequest(
                root,
                in(root, content, "content"),
                in(root, templates, "templates"),
                in(root, output, visibility.isPreview() ? "target/preview" : "target/site"),
                in(root, cache, "target/vestnik"),
                baseUrl.map(BuildOptions::address),
                visibility,
                strict,
                threads);
    }

    private Instant instant(Instant now) {
        return clock.map(c -> parse("--clock", c))
                .or(() -> sourceDateEpoch.filter(s -> !s.isBlank()).map(s -> parse("SOURCE_DATE_EPOCH", s)))
                .orElse(now);
    }

    private static Instant parse(String name, String text) {
        try {
            return text.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s is not an instant: %s (write 2026-12-31T14:05:00+03:00)".formatted(name, text), e);
        }
    }

    private static String address(String url) {
        String address = url.replaceFirst("/+$", "");
        if (!address.matches("https?://[^/?#@\\s]+(/[^?#\\s]*)?")) {
            throw new IllegalArgumentException("--base-url is not an address: %s (write https://…)".formatted(url));
        }
        return address;
    }

    private static Path in(Path root, Optional<Path> named, String usual) {
        return named.map(Path::toAbsolutePath).orElseGet(() -> root.resolve(usual));
    }
}
