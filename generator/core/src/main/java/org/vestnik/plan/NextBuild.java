package org.vestnik.plan;

import java.time.Instant;

/**
 * The first instant at which any file of the site would differ though no source does.
 *
 * @param why in English, for logs: what changes then
 * @param path of the source or page that changes
 */
public record NextBuild(Instant due, String why, String path) implements Comparable<NextBuild> {
    @Override
    public int compareTo(NextBuild other) {
        int byTime = due.compareTo(other.due);
        return byTime != 0 ? byTime : path.compareTo(other.path);
    }
}
