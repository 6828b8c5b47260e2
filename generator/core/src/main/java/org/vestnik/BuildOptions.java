package org.vestnik;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.ProblemCode;

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
 * @param precompress whether compressed twins lie beside the texts of the site
 */
public record BuildOptions(
        String directory,
        Optional<String> content,
        Optional<String> templates,
        Optional<String> output,
        Optional<String> cache,
        Optional<String> baseUrl,
        Optional<String> clock,
        Optional<String> sourceDateEpoch,
        boolean drafts,
        boolean future,
        boolean expired,
        boolean strict,
        boolean precompress) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#@\\s]+(/[^?#\\s]*)?");

    /** Only where the bulletin is, and what time it is. */
    public static BuildOptions of(
            String directory, Optional<String> content, Optional<String> clock, Optional<String> sourceDateEpoch) {
        Optional<String> usual = Optional.empty();
        return new BuildOptions(
                directory,
                content,
                usual,
                usual,
                usual,
                usual,
                clock,
                sourceDateEpoch,
                false,
                false,
                false,
                false,
                false);
    }

    /**
     * The build that is asked for.
     *
     * @param now the present, used if neither option nor environment sets the clock
     * @throws UsageException if a folder, the clock or the address is not one
     */
    public BuildRequest request(Instant now, int threads) throws UsageException {
        Visibility visibility = new Visibility(instant(now), drafts, future, expired);
        Path root = path(directory);
        if (!Files.isDirectory(root)) {
            throw new UsageException(ProblemCode.FOLDER_MISSING, directory);
        }
        return new BuildRequest(
                root,
                in(root, content, "content"),
                in(root, templates, "templates"),
                in(root, output, visibility.isPreview() ? "target/preview" : "target/site"),
                in(root, cache, "target/vestnik"),
                baseUrl.isEmpty() ? Optional.empty() : Optional.of(address(baseUrl.get())),
                visibility,
                strict,
                threads,
                precompress);
    }

    /**
     * What a program that builds again and again asks for the time: the clock that was set, which stands still, or the present.
     *
     * @throws UsageException if the clock was set to what is no instant
     */
    public Clock clock(Clock present) throws UsageException {
        boolean set = clock.isPresent() || !sourceDateEpoch.orElse("").isBlank();
        return set ? Clock.fixed(instant(present.instant()), ZoneOffset.UTC) : present;
    }

    private Instant instant(Instant now) throws UsageException {
        if (clock.isPresent()) {
            return instant("clock", clock.get());
        }
        String epoch = sourceDateEpoch.orElse("");
        return epoch.isBlank() ? now : instant("SOURCE_DATE_EPOCH", epoch);
    }

    private static Instant instant(String option, String text) throws UsageException {
        try {
            return text.matches("[0-9]+")
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException | NumberFormatException e) {
            throw new UsageException(ProblemCode.CLOCK_BAD, option, text);
        }
    }

    static String address(String url) throws UsageException {
        String address = url.replaceFirst("/+$", "");
        if (!ADDRESS.matcher(address).matches()) {
            throw new UsageException(ProblemCode.BASE_URL_BAD, url);
        }
        return address;
    }

    private static Path in(Path root, Optional<String> named, String usual) throws UsageException {
        return named.isPresent() ? path(named.get()) : root.resolve(usual);
    }

    /**
     * Under {@code LC_ALL=C}, usual in cron and bare containers, Java can't name a folder whose name is not ASCII; the one
     * that it was started in seems not to be there.
     */
    static Path path(String text) throws UsageException {
        Path here = Path.of("").toAbsolutePath();
        try {
            Path path = Path.of(text);
            if (path.isAbsolute() || Files.isDirectory(here)) {
                return path.toAbsolutePath().normalize();
            }
        } catch (InvalidPathException e) {
            throw new UsageException(ProblemCode.SYSTEM_NOT_UNICODE, text);
        }
        throw new UsageException(ProblemCode.SYSTEM_NOT_UNICODE, here.toString());
    }
}
