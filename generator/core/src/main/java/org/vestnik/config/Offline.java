package org.vestnik.config;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What each edition hands out for reading without a network, below {@code LANG/offline/}.
 *
 * @param zip whether all of its pages, without pictures
 * @param epub the articles of a book; empty if there is none
 * @param digest the articles of a digest for e-mail; empty if there is none
 */
public record Offline(boolean zip, Optional<Choice> epub, Optional<Choice> digest) {

    /** So that neither a book nor a digest becomes one that nobody could carry. */
    public static final int MOST_ARTICLES = 500;

    /** Nothing. */
    public static final Offline NONE = new Offline(false, Optional.empty(), Optional.empty());

    /** Which articles. */
    public sealed interface Choice {

        /** The newest, so many. */
        record Newest(int count) implements Choice {}

        /** Those of so many days up to the newest of all, its own day among them. */
        record LastDays(int days) implements Choice {}

        /** Those of a period, both days among them. */
        record Period(LocalDate first, LocalDate last) implements Choice {
            public Period {
                if (last.isBefore(first)) {
                    throw new IllegalArgumentException(first + " to " + last);
                }
            }
        }
    }
}
