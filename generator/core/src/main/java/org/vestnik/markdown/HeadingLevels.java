package org.vestnik.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Levels of headings on the page. The page's title is the only {@code h1}, so a body's highest level becomes
 * {@code h2}, and no level is skipped whatever the author wrote; equal levels under one heading stay equal.
 */
final class HeadingLevels {

    private final Deque<Integer> open = new ArrayDeque<>();

    /** The level on the page (2 to 6) of a heading that the author gave this level (1 to 6). */
    int next(int written) {
        while (!open.isEmpty() && open.peek() >= written) {
            open.pop();
        }
        open.push(written);
        return Math.min(6, 1 + open.size());
    }
}
