package org.vestnik.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.vestnik.BuildOptions;
import org.vestnik.BuildRequest;
import org.vestnik.UsageException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every verb that works on a bulletin may be told: its folders, its address and the clock. */
final class BulletinWords {

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "directory")
    private String directory = "";

    @Option(names = "--content", paramLabel = "DIR")
    private Optional<String> content = Optional.empty();

    @Option(names = "--templates", paramLabel = "DIR")
    private Optional<String> templates = Optional.empty();

    @Option(names = "--output", paramLabel = "DIR")
    private Optional<String> output = Optional.empty();

    @Option(names = "--cache", paramLabel = "DIR")
    private Optional<String> cache = Optional.empty();

    @Option(names = "--base-url", paramLabel = "URL")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--clock", paramLabel = "INSTANT")
    private Optional<String> clock = Optional.empty();

    /**
     * The bulletin as this verb wants it built.
     *
     * @param shown what is shown beside what readers may see
     * @throws UsageException if a folder, the clock or the address is not one
     */
    BuildRequest request(Surroundings surroundings, Shown shown, boolean strict) throws UsageException {
        return options(surroundings, shown, strict)
                .request(surroundings.clock().instant(), Runtime.getRuntime().availableProcessors());
    }

    /**
     * The clock of a verb that builds again and again: the present, unless another was set.
     *
     * @throws UsageException if the clock was set to what is no instant
     */
    Clock clock(Surroundings surroundings) throws UsageException {
        return options(surroundings, Shown.TO_READERS, false).clock(surroundings.clock());
    }

    private BuildOptions options(Surroundings surroundings, Shown shown, boolean strict) {
        return new BuildOptions(
                directory,
                content,
                templates,
                output,
                cache,
                baseUrl,
                clock,
                Optional.ofNullable(surroundings.environment().get("SOURCE_DATE_EPOCH")),
                shown.drafts(),
                shown.future(),
                shown.expired(),
                strict,
                false);
    }

    /** A folder as its user would name it: relative to where he stands, if it is below. */
    static String shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return (folder.startsWith(here) ? here.relativize(folder) : folder).toString();
    }

    /** What readers do not see and a preview may show. */
    record Shown(boolean drafts, boolean future, boolean expired) {
        static final Shown TO_READERS = new Shown(false, false, false);
        static final Shown ALL = new Shown(true, true, true);
    }
}
