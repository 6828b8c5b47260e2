package org.vestnik.cli;

import java.util.Optional;
import org.vestnik.BuildOptions;
import org.vestnik.BuildRequest;
import org.vestnik.UsageException;
import picocli.CommandLine.Option;

/** Where the bulletin is, and what time it is, for verbs whose own words are not its folder. */
final class HereWords {

    @Option(names = "--directory", paramLabel = "DIR")
    private String directory = "";

    @Option(names = "--content", paramLabel = "DIR")
    private Optional<String> content = Optional.empty();

    @Option(names = "--clock", paramLabel = "INSTANT")
    private Optional<String> clock = Optional.empty();

    /** @throws UsageException if a folder or the clock is not one */
    BuildRequest request(Surroundings surroundings) throws UsageException {
        Optional<String> epoch = Optional.ofNullable(surroundings.environment().get("SOURCE_DATE_EPOCH"));
        return BuildOptions.of(directory, content, clock, epoch)
                .request(surroundings.clock().instant(), Runtime.getRuntime().availableProcessors());
    }
}
