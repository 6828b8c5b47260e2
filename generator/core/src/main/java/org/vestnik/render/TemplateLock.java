package org.vestnik.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What templates must not use though FreeMarker has no switch against it: text that becomes code, escaping turned off,
 * settings changed, the machine's clock; and finished HTML asked what is in it, since recents are exchanged in pages that
 * are not drawn again. Searched in the text, where nothing may hide the name that follows a {@code ?}: no comment may stand
 * between them and no escape may spell either.
 */
final class TemplateLock {

    private static final Pattern FORBIDDEN = Pattern.compile(
            // built-ins
            "\\?\\s*(new|api|eval|eval_json|evalJson|interpret|no_esc|noEsc"
                    + "|with_args|withArgs|with_args_last|withArgsLast|matches|markup_string|markupString)\\b"
                    // what could hide one of them: a comment or an escape after the ?, a letter as a number
                    + "|\\?\\s*(?:[<\\[][#!]--|\\\\)"
                    + "|\\\\x\\p{XDigit}"
                    // directives
                    + "|[<\\[]#\\s*(setting|noautoesc|noAutoEsc|outputformat|outputFormat|noescape|noEscape|escape"
                    + "|ftl|include)\\b"
                    // special variables
                    + "|(?<![\\w)\\].])\\.\\s*(now|get_optional_template|getOptionalTemplate)\\b");

    private TemplateLock() {}

    /** A forbidden expression and where it begins, 1-based. */
    record Offence(String text, int line, int column) {}

    static Optional<Offence> search(String template) {
        Matcher found = FORBIDDEN.matcher(template);
        if (!found.find()) {
            return Optional.empty();
        }
        String before = template.substring(0, found.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return Optional.of(
                new Offence(found.group().replaceAll("\\s+", ""), line, before.length() - before.lastIndexOf('\n')));
    }
}
