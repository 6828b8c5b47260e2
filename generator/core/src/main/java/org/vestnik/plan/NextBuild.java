package org.vestnik.plan;

import java.time.Instant;

/**
 * The first instant at which any file of the site would differ though no source does.
 *
 * @param path of the source or page that changes
 */
public record NextBuild(Instant due, Why why, String path) implements Comparable<NextBuild> {

    /** What changes then. */
    public enum Why {
        APPEARANCE("an article appears or expires"),
        NEWS("the news sitemap changes"),
        PHRASE("a relative time changes");

        private final String english;

        Why(String english) {
            this.english = english;
        }

        /** For logs and next-build.json. */
        public String english() {
            return english;
        }
    }

    @Override
    public int compareTo(NextBuild other) {
        int byTime = due.compareTo(other.due);
        return byTime != 0 ? byTime : path.compareTo(other.path);
    }
}
