package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.problem.ProblemCode;

/** The footnotes of one body, numbered as they are first referred to, listed at its end. */
final class Footnotes {

    private static final String NO_BREAK_SPACE = "\u00A0";

    private static final class Note {
        private final FootnoteBlock block;
        private final List<String> references = new ArrayList<>();
        private boolean leadsBack;

        Note(FootnoteBlock block) {
            this.block = block;
        }
    }

    private final Draft draft;
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    Footnotes(Draft draft) {
        this.draft = draft;
    }

    /** The raised number in the text. */
    void reference(Footnote footnote) {
        FootnoteBlock block = footnote.getFootnoteBlock();
        if (block == null) {
            draft.report(
                    footnote.getStartOffset(),
                    ProblemCode.FOOTNOTE_MISSING,
                    footnote.getText().toString());
            draft.text(InlineText.unescaped(footnote.getChars()));
            return;
        }
        int number = numbers.computeIfAbsent(block, this::add);
        Note note = notes.get(number - 1);
        String id = draft.ids()
                .unique(
                        note.references.isEmpty()
                                ? "fnref:" + number
                                : "fnref:" + number + ":" + (note.references.size() + 1));
        note.references.add(id);
        draft.html().markup("<sup").attribute("id", id).markup(">");
        jump("#fn:" + number, footnote.getStartOffset());
        draft.html().markup(">").markup(Integer.toString(number)).markup("</a></sup>");
    }

    /** The list of all footnotes that were referred to; one that was not is a note. */
    void list(Document document, BlockWriter blocks) {
        if (!notes.isEmpty()) {
            String label = draft.source().markdown().words().notes();
            draft.html().line().markup("<section class=\"notes\" role=\"doc-endnotes\"");
            draft.html().attribute("aria-label", label).markup(">\n<ol>\n");
            for (int i = 0; i < notes.size(); i++) {
                item(notes.get(i), i + 1, blocks);
            }
            draft.html().markup("</ol>\n</section>\n");
        }
        for (FootnoteBlock block : FootnoteExtension.FOOTNOTES.get(document).values()) {
            if (!numbers.containsKey(block)) {
                draft.report(
                        block.getStartOffset(),
                        ProblemCode.FOOTNOTE_UNUSED,
                        block.getText().toString());
            }
        }
    }

    private int add(FootnoteBlock block) {
        notes.add(new Note(block));
        draft.ids().unique("fn:" + notes.size());
        return notes.size();
    }

    private void item(Note note, int number, BlockWriter blocks) {
        draft.html().markup("<li").attribute("id", "fn:" + number).markup(">");
        boolean prose = draft.plain().prose(false);
        boolean prosaic = note.block.getFirstChild() instanceof Paragraph only && only.getNext() == null;
        if (prosaic) {
            blocks.inlines().children(note.block.getFirstChild());
        } else {
            blocks.children(note.block);
        }
        if (!note.leadsBack) {
            back(note, prosaic ? NO_BREAK_SPACE : " ");
        }
        draft.plain().endBlock();
        draft.plain().prose(prose);
        draft.html().markup("</li>\n");
    }

    /** The ways back, if the paragraph is the end of a note: a line of their own would hold nothing but arrows. */
    void endParagraph(Paragraph paragraph) {
        if (paragraph.getNext() == null && paragraph.getParent() instanceof FootnoteBlock block) {
            back(notes.get(numbers.get(block) - 1), NO_BREAK_SPACE);
        }
    }

    /** The arrow is one that points up in every direction of writing, and that no phone shows as a coloured picture. */
    private void back(Note note, String space) {
        note.leadsBack = true;
        String before = space;
        for (String reference : note.references) {
            draft.html().markup(before);
            before = NO_BREAK_SPACE;
            jump("#" + reference, note.block.getStartOffset());
            draft.html()
                    .attribute("aria-label", draft.source().markdown().words().back())
                    .markup(">↑</a>");
        }
    }

    /** Left open for more attributes. */
    private void jump(String anchor, int offset) {
        draft.html()
                .link(new Reference(Reference.Kind.LINK, anchor, draft.source().at(offset)));
    }
}
