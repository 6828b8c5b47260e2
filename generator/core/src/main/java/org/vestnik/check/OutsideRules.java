package org.vestnik.check;

import java.time.Duration;
import java.time.Instant;

/**
 * How links to other sites are tried.
 *
 * @param isAsked whether they are tried at all
 * @param each the longest that one request may take
 * @param all the longest that all may take together
 * @param pause between two requests to one host
 * @param privateToo whether addresses of this machine and of private networks may be asked: on a server of the forge that
 *     would let an article look round its network
 * @param now by which answers are remembered for a day
 */
public record OutsideRules(
        boolean isAsked, Duration each, Duration all, Duration pause, boolean privateToo, Instant now) {

    /** No network is used. */
    public static OutsideRules none() {
        return new OutsideRules(false, Duration.ZERO, Duration.ZERO, Duration.ZERO, false, Instant.EPOCH);
    }

    /** Politely: a host is asked once a second, a slow one is given ten, and it all ends after five minutes. */
    public static OutsideRules polite(Instant now) {
        return new OutsideRules(true, Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofSeconds(1), false, now);
    }
}
