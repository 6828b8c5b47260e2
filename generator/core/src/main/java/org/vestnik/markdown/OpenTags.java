package org.vestnik.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.vestnik.problem.ProblemCode;

/**
 * The HTML elements that an author opened in one place and has not closed yet. They are closed at the end of the block
 * or paragraph that they were opened in, so that what is written is balanced whatever the author wrote.
 */
final class OpenTags {

    /** @param close writes the end tag */
    private record Tag(String name, int offset, Runnable close) {}

    private final Draft draft;
    private final Deque<Tag> open = new ArrayDeque<>();

    OpenTags(Draft draft) {
        this.draft = draft;
    }

    void push(String name, int offset, Runnable close) {
        draft.enter(offset);
        open.push(new Tag(name, offset, close));
    }

    boolean has(String name) {
        return open.stream().anyMatch(tag -> tag.name().equals(name));
    }

    /** Closes the innermost element of this name, and those inside it; false if none is open. */
    boolean close(String name) {
        if (!has(name)) {
            return false;
        }
        while (!open.peek().name().equals(name)) {
            closeForgotten();
        }
        closeInnermost();
        return true;
    }

    /** Closes what the author left open, with a note for each. */
    void closeAll() {
        while (!open.isEmpty()) {
            closeForgotten();
        }
    }

    private void closeForgotten() {
        Tag tag = open.peek();
        draft.report(tag.offset(), ProblemCode.HTML_UNCLOSED, tag.name());
        closeInnermost();
    }

    private void closeInnermost() {
        open.pop().close().run();
        draft.leave();
    }
}
