package org.vestnik.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vestnik.model.TemplateTag;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlText;

/**
 * Text that a reader sees as it is: nothing hides between its letters, which could make two names look like one. What
 * turns the direction of writing, and control characters, {@code YamlReader} has refused before.
 */
final class VisibleText {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** One of them stands in all that is markup: few texts have one. */
    private static final Pattern MARKUP_SIGNS = Pattern.compile("[*<`]|\\]\\(");

    /** Bold, code and links of Markdown, and tags and comments of HTML; not two stars behind a word, which are a mark of a note. */
    private static final Pattern MARKUP = Pattern.compile(
            "(?<![^\\s(«„“\"])\\*\\*(?=[\\p{L}\\p{N}«„“\"(])[^*]+(?<=\\S)\\*\\*(?![\\p{L}\\p{N}*])"
                    + "|`[^`]+`|!?\\[[^\\[\\]]+\\]\\([^()\\s]+\\)"
                    + "|</?(?:a|b|br|del|em|i|p|s|span|strong|sub|sup|u)(?:\\s+[a-z-]+=[^<>]*)?\\s*/?>|<!--",
            Pattern.CASE_INSENSITIVE);

    private final Problems problems;

    VisibleText(Problems problems) {
        this.problems = problems;
    }

    /**
     * The text on one line, without white space at its ends; empty if nothing remains or it was refused. A template's tag in it is
     * reported; characters in the writing of HTML stay, and are noted.
     */
    Optional<String> of(String key, YamlText text) {
        if (!isVisible(key, text)) {
            return Optional.empty();
        }
        TemplateTag.next(text.value(), 0)
                .filter(tag -> tag.isOfShortcode(text.value()))
                .ifPresent(tag -> problems.add(text.at(), ProblemCode.MARKUP_FOREIGN, tag.of(text.value())));
        noteEntities(key, text);
        noteMarkup(key, text);
        return Optional.of(onOneLine(text.value()).strip()).filter(s -> !s.isEmpty());
    }

    private void noteEntities(String key, YamlText text) {
        List<HtmlEntity> entities = HtmlEntity.in(text.value());
        if (!entities.isEmpty()) {
            String written = entities.stream().map(HtmlEntity::written).collect(Collectors.joining(" "));
            String meant = entities.stream().map(HtmlEntity::shown).collect(Collectors.joining(" "));
            problems.add(text.at(), ProblemCode.ENTITY_IN_TEXT, key, written, meant);
        }
    }

    private void noteMarkup(String key, YamlText text) {
        Matcher markup = MARKUP.matcher(text.value());
        if (MARKUP_SIGNS.matcher(text.value()).find() && markup.find()) {
            problems.add(text.at(), ProblemCode.MARKUP_IN_TEXT, key, markup.group());
        }
    }

    private static String onOneLine(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && before == ' ') {
                return WHITE_SPACE.matcher(text).replaceAll(" ");
            }
            before = c;
        }
        return text;
    }

    /** Whether this text hides nothing; what it hides is reported. */
    boolean isVisible(String key, YamlText text) {
        for (int i = 0; i < text.value().length(); i++) {
            char c = text.value().charAt(i);
            if (isHidden(c)) {
                problems.add(text.at(), ProblemCode.CHARACTER_HIDDEN, key, "U+%04X".formatted((int) c));
                return false;
            }
        }
        return true;
    }

    /** The space and the joiner without width. */
    private static boolean isHidden(char c) {
        return c == '\u200B' || c == '\u2060';
    }
}
