package org.vestnik.render;

import java.util.Optional;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;

/**
 * What a page holds that need not be made again when something else on it has changed.
 *
 * @param shared where the part stands that it shares with others; empty if it has none
 * @param text where the text of its article stands; empty if that does not stand in one piece
 */
record Places(Optional<Slot> shared, Optional<TextPlace> text) {

    static final Places NONE = new Places(Optional.empty(), Optional.empty());

    /** A shared part within the text is no part of its own: the text only reads like it. */
    static Places of(Optional<Slot> shared, Optional<TextPlace> text) {
        return new Places(
                shared.filter(slot -> text.filter(place -> place.overlaps(slot)).isEmpty()), text);
    }

    /** After the shared part was changed. */
    Places refilled(Slot now) {
        return new Places(Optional.of(now), text.map(place -> place.after(shared.orElseThrow(), now)));
    }

    void write(CacheOutput out) {
        out.optional(shared, slot -> slot.write(out));
        out.optional(text, place -> place.write(out));
    }

    static Places read(CacheInput in) {
        return new Places(in.optional(() -> Slot.read(in)), in.optional(() -> TextPlace.read(in)));
    }
}
