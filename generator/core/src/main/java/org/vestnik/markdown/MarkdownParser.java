package org.vestnik.markdown;

import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.problem.Problems;

/**
 * Parses Markdown on threads of its own with a large stack and a deadline, because flexmark overflows on deep nesting
 * and goes quadratic on hostile text. Safe for several threads.
 */
public final class MarkdownParser implements AutoCloseable {

    public MarkdownParser(Limits limits) {
        throw new UnsupportedOperationException("markdown");
    }

    /** The body of this text. What could not be parsed is a problem, and the body is then empty. */
    public Body parse(MarkdownText markdown, Problems problems) {
        throw new UnsupportedOperationException("markdown");
    }

    @Override
    public void close() {}
}
