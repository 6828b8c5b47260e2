package org.vestnik.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import org.vestnik.problem.ProblemCode;

/** Writes a picture that has a line of a paragraph to itself and a title: a figure, the title its caption. */
final class FigureWriter {

    private final Draft draft;
    private final LinkWriter links;

    FigureWriter(Draft draft, LinkWriter links) {
        this.draft = draft;
        this.links = links;
    }

    /** Whether a node of a paragraph is such a picture. */
    static boolean isFigure(Node node) {
        return node instanceof Image image
                && !image.getTitle().isBlank()
                && endsLine(image.getPrevious())
                && endsLine(image.getNext());
    }

    /** Null, as flexmark says "no sibling", does. */
    private static boolean endsLine(Node node) {
        return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    void write(Image image) {
        boolean prose = draft.plain().prose(false);
        draft.html().markup("<figure>");
        String address = InlineText.decoded(image.getUrl());
        String alternative = draft.typography().text(InlineText.of(image));
        if (links.picture(address, alternative, "", image.getUrl().getStartOffset()) && alternative.isBlank()) {
            draft.report(image.getStartOffset(), ProblemCode.PICTURE_WITHOUT_WORDS, address);
        }
        draft.html().markup("<figcaption>");
        String caption = InlineWriter.title(image);
        draft.text(caption, draft.typography().text(caption));
        draft.html().markup("</figcaption></figure>\n");
        draft.plain().endBlock();
        draft.plain().prose(prose);
    }
}
