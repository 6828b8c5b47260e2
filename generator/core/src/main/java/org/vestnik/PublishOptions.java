package org.vestnik;

import java.util.Map;
import java.util.Optional;

/**
 * What a user asks of publishing, beside what a build is asked.
 *
 * @param remote its name in the editor's repository; default {@code origin}
 * @param branch default {@code site}
 * @param dryRun whether only to say what would change
 * @param over the source commit of a site that may be replaced though its texts are not here
 * @param environment of whoever publishes, in which git is found and works
 */
public record PublishOptions(
        String remote, String branch, boolean dryRun, Optional<String> over, Map<String, String> environment) {

    public PublishOptions {
        environment = Map.copyOf(environment);
    }
}
