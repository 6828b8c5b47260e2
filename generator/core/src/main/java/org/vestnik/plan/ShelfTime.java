package org.vestnik.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.vestnik.language.Elapsed;
import org.vestnik.model.Timestamp;

/**
 * Decides whether a list may print a relative phrase: only one that will stay true for the list's shelf life (design
 * section 6), because a static page outlives its build.
 */
public record ShelfTime(Instant now, ZoneId zone, Duration shelf) {

    /** More steps than any date passes on its way from seconds to years. */
    private static final int STEPS = 400;

    /** The phrase to print; empty if the absolute date must stand. */
    public Optional<Elapsed> phrase(Timestamp timestamp) {
        return phraseAt(timestamp, now);
    }

    /** The first instant after the build at which {@link #phrase} would give something else. */
    public Optional<Instant> nextChange(Timestamp timestamp) {
        Optional<Elapsed> phrase = phrase(timestamp);
        if (phrase.isPresent()) {
            return Optional.of(phrase.get().until().minus(shelf));
        }
        Instant at = now;
        for (int step = 0; step < STEPS; step++) {
            at = Elapsed.between(timestamp.instant(), at, zone).until();
            if (phraseAt(timestamp, at).isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private Optional<Elapsed> phraseAt(Timestamp then, Instant instant) {
        return Elapsed.tell(then.at(), instant, zone)
                .filter(elapsed -> elapsed.until().minus(shelf).isAfter(instant));
    }
}
