package org.vestnik.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;
import org.vestnik.markdown.SafeHtml;

/**
 * Where a finished page holds the text of its article, so that it can be taken over when the page is drawn anew around it.
 *
 * @param at where the text begins, in bytes
 * @param length of the text, in bytes
 */
record TextPlace(int at, int length) {

    /** The text; empty if the page ends before it. */
    Optional<SafeHtml> in(byte[] page) {
        return at + length > page.length
                ? Optional.empty()
                : Optional.of(SafeHtml.ofEarlierBuild(new String(page, at, length, StandardCharsets.UTF_8)));
    }

    boolean overlaps(Slot slot) {
        return slot.at() < at + length && at < slot.at() + slot.length();
    }

    /** The same place after a part of the page was changed. */
    TextPlace after(Slot before, Slot now) {
        return before.at() < at ? new TextPlace(at + now.length() - before.length(), length) : this;
    }

    void write(CacheOutput out) {
        out.count(at);
        out.count(length);
    }

    static TextPlace read(CacheInput in) {
        return new TextPlace(in.count(), in.count());
    }
}
