package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import org.vestnik.problem.ProblemCode;

/** Writes a picture that has a paragraph to itself and a title: a figure, the title its caption. */
final class FigureWriter {

    private final Draft draft;
    private final LinkWriter links;

    FigureWriter(Draft draft, LinkWriter links) {
        this.draft = draft;
        this.links = links;
    }

    /** Writes the paragraph if it is such a picture; false, and nothing written, if it is not. */
    boolean write(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        if (!(only instanceof Image image)
                || only.getNext() != null
                || image.getTitle().isBlank()) {
            return false;
        }
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
        return true;
    }
}
