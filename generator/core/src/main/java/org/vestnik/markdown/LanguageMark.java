package org.vestnik.markdown;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import org.vestnik.model.Language;
import org.vestnik.problem.ProblemCode;

/**
 * The mark {@code {lang=en}} at the very start of a paragraph, heading or block quote: that block is in this language.
 *
 * @param first the inline node that the text begins with after the mark; null if none follows, as flexmark says it
 * @param skip how many characters of that node belong to the mark
 * @param ownLine whether the mark has a line to itself
 */
record LanguageMark(Language language, Node first, int skip, boolean ownLine) {

    private static final String START = "{lang=";
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

    /** The mark at the start of a block; a mark that names no language is reported and stays text. */
    static Optional<LanguageMark> of(Node block, Draft draft) {
        Node first = block.getFirstChild();
        if (!(first instanceof Text) || !first.getChars().startsWith(START)) {
            return Optional.empty();
        }
        BasedSequence chars = first.getChars();
        int end = chars.indexOf('}');
        if (end < 0) {
            return Optional.empty();
        }
        String tag = chars.subSequence(START.length(), end).toString();
        Optional<Language> language = Language.parse(tag);
        if (language.isEmpty()) {
            draft.report(chars.getStartOffset() + START.length(), ProblemCode.MARK_LANGUAGE_UNKNOWN, tag);
            return Optional.empty();
        }
        int rest = end + 1;
        while (rest < chars.length() && chars.charAt(rest) == ' ') {
            rest++;
        }
        if (rest < chars.length()) {
            return Optional.of(new LanguageMark(language.get(), first, rest, false));
        }
        Node next = first.getNext();
        boolean ownLine = next == null || next instanceof SoftLineBreak;
        Node start = next instanceof SoftLineBreak ? next.getNext() : next;
        return Optional.of(new LanguageMark(language.get(), start, 0, ownLine));
    }

    /** Writes the attributes of the block's start tag. */
    void attributes(FragmentWriter html) {
        html.attribute("lang", language.tag());
        if (isRightToLeft(language)) {
            html.markup(" dir=\"rtl\"");
        }
    }

    static boolean isRightToLeft(Language language) {
        int hyphen = language.tag().indexOf('-');
        return RIGHT_TO_LEFT.contains(
                hyphen < 0 ? language.tag() : language.tag().substring(0, hyphen));
    }
}
