package org.vestnik.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;

/** Writes blocks of code. The language is a class, and only if it is a plain name. */
final class CodeWriter {

    private static final int MAX_LANGUAGE = 20;

    private final Draft draft;

    CodeWriter(Draft draft) {
        this.draft = draft;
    }

    void fenced(FencedCodeBlock block) {
        String language = language(block.getInfo());
        begin().markup("<code");
        if (!language.isEmpty()) {
            draft.html().attribute("class", "language-" + language);
        }
        draft.html().markup(">");
        lines(block.getContentLines());
        draft.html().markup("</code></pre>\n");
    }

    void indented(IndentedCodeBlock block) {
        List<BasedSequence> lines = block.getContentLines();
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        begin().markup("<code>");
        lines(lines.subList(0, end));
        draft.html().markup("</code></pre>\n");
    }

    /** Code runs from left to right in every language. */
    private FragmentWriter begin() {
        boolean reversed = LanguageMark.isRightToLeft(draft.source().markdown().language());
        return draft.html().line().markup(reversed ? "<pre dir=\"ltr\">" : "<pre>");
    }

    private void lines(List<BasedSequence> lines) {
        for (BasedSequence line : lines) {
            draft.html().text(draft.withoutAddresses(line.toString()));
        }
        if (!lines.isEmpty()) {
            draft.html().line();
        }
    }

    /** The first word of the info string if it is 1 to 20 of {@code a-z 0-9 + -}; else empty. */
    private static String language(BasedSequence info) {
        String word = info.toString().strip();
        int end = 0;
        while (end < word.length() && !Character.isWhitespace(word.charAt(end))) {
            end++;
        }
        String language = word.substring(0, end).toLowerCase(Locale.ROOT);
        boolean plain = language.length() <= MAX_LANGUAGE
                && language.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-');
        return plain ? language : "";
    }
}
