package org.vestnik.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.vestnik.language.Typography;

/**
 * Writes block quotes; one with an {@link Attribution} becomes a figure whose caption it is. A post is evidence, to be held
 * against its original: its quotation marks and spaces are set, which says nothing new; its dashes and dots stay as typed.
 */
final class QuoteWriter {

    private final Draft draft;
    private final BlockWriter blocks;

    QuoteWriter(Draft draft, BlockWriter blocks) {
        this.draft = draft;
        this.blocks = blocks;
    }

    void write(BlockQuote quote) {
        draft.enter(quote.getStartOffset());
        Optional<Attribution> attribution = Attribution.of(quote);
        draft.html().line();
        if (attribution.isPresent()) {
            draft.html().markup("<figure class=\"q\">\n");
        }
        Typography own = draft.typography();
        attribution.ifPresent(post -> draft.typography(own.verbatim()));
        quoted(quote, attribution);
        draft.typography(own);
        if (attribution.isPresent()) {
            caption(attribution.get());
        }
        draft.leave();
    }

    private void quoted(BlockQuote quote, Optional<Attribution> attribution) {
        Optional<LanguageMark> mark = quote.getFirstChild() instanceof Paragraph paragraph
                ? LanguageMark.of(paragraph, draft).filter(LanguageMark::ownLine)
                : Optional.empty();
        Typography before = draft.typography();
        draft.html().markup("<blockquote");
        mark.ifPresent(language -> {
            language.attributes(draft.html());
            draft.typography(draft.typographyOf(language.language()));
        });
        draft.html().markup(">\n");
        Node first = quote.getFirstChild();
        if (mark.isPresent()) {
            paragraph(first, mark.get().first(), attribution);
            first = first.getNext();
        }
        Node last = attribution.isPresent() ? attribution.get().paragraph() : null;
        if (first != null) {
            blocks.blocks(first, last);
        }
        if (last != null && first != null) {
            paragraph(last, last.getFirstChild(), attribution);
        }
        draft.html().markup("</blockquote>\n");
        draft.typography(before);
    }

    private void paragraph(Node paragraph, Node first, Optional<Attribution> attribution) {
        Node end = attribution
                .filter(line -> line.paragraph() == paragraph)
                .map(Attribution::end)
                .orElse(null);
        blocks.paragraph((Paragraph) paragraph, first, end);
    }

    private void caption(Attribution attribution) {
        boolean prose = draft.plain().prose(false);
        draft.html().markup("<figcaption>— ");
        blocks.inlines().run(attribution.first(), attribution.skip(), null);
        draft.html().markup("</figcaption>\n</figure>\n");
        draft.plain().endBlock();
        draft.plain().prose(prose);
    }
}
