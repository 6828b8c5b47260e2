package org.vestnik.acceptance.browser;

import java.util.List;

/**
 * What happened while a page was opened.
 *
 * @param requests addresses asked for over the network or from disk, the page itself first; {@code data:} ones are none
 * @param failures requests that failed, were refused or answered with 400 or above
 * @param complaints what the browser wrote to its console: script errors, breaches of the content security policy
 */
public record Visit(List<String> requests, List<String> failures, List<String> complaints) {

    public Visit {
        requests = List.copyOf(requests);
        failures = List.copyOf(failures);
        complaints = List.copyOf(complaints);
    }
}
