package org.vestnik.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What templates must not use though FreeMarker has no switch against it: text that becomes code, escaping turned off,
 * settings changed. Searched in the text, comments taken out and left in, because comments may stand inside expressions.
 */
final class TemplateLock {

    private static final Pattern COMMENT = Pattern.compile("[<\\[]#--.*?--[>\\]]", Pattern.DOTALL);

    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\?\\s*(new|api|eval|eval_json|evalJson|interpret|no_esc|noEsc|with_args|withArgs|with_args_last|withArgsLast)\\b"
                    + "|[<\\[]#\\s*(setting|noautoesc|noAutoEsc|outputformat|outputFormat|noescape|noEscape|ftl|include)\\b");

    private TemplateLock() {}

    /** A forbidden expression and where it begins, 1-based. */
    record Offence(String text, int line, int column) {}

    static Optional<Offence> search(String template) {
        return first(template, template)
                .or(() -> first(COMMENT.matcher(template).replaceAll(""), template));
    }

    private static Optional<Offence> first(String searched, String template) {
        Matcher found = FORBIDDEN.matcher(searched);
        if (!found.find()) {
            return Optional.empty();
        }
        String text = found.group().replaceAll("\\s+", "");
        String before = searched == template ? template.substring(0, found.start()) : "";
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return Optional.of(new Offence(text, line, before.length() - before.lastIndexOf('\n')));
    }
}
