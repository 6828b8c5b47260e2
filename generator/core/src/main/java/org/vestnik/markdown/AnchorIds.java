package org.vestnik.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ids of one body, each given once. Those of headings are readable in any script: letters and digits in lower case,
 * joined by hyphens. Ids of this package never begin with {@code _}: those are the theme's.
 */
final class AnchorIds {

    private static final int MAX_LENGTH = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** An id for a heading's text; a second one of the same text ends in {@code -2}. */
    String forText(String text) {
        String slug = slug(text);
        return unique(slug.isEmpty() ? "part" : slug);
    }

    /** This id, or if it is taken this id with a number. */
    String unique(String id) {
        String candidate = id;
        while (!taken.add(candidate)) {
            candidate = id + "-" + numbers.merge(id, 2, (last, one) -> last + 1);
        }
        return candidate;
    }

    /** An id that an author wrote into HTML; empty if it is taken, has other signs than letters, digits, - _ . or ends as the theme's do, in _ */
    Optional<String> own(String id) {
        boolean fits = !id.isEmpty()
                && id.length() <= MAX_LENGTH
                && Character.isLetterOrDigit(id.charAt(0))
                && !id.endsWith("_")
                && id.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
        return fits && taken.add(id) ? Optional.of(id) : Optional.empty();
    }

    Set<String> all() {
        return taken;
    }

    /** Lower-case letters and digits (NFC), anything else a hyphen, cut at a word; maybe empty. */
    static String slug(String text) {
        String composed = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = slug.length() > 0;
                if (gap && slug.length() >= MAX_LENGTH / 2 && slug.length() + nextWord(composed, i) > MAX_LENGTH) {
                    break;
                }
                continue;
            }
            if (gap) {
                slug.append('-');
                gap = false;
            }
            if (slug.length() >= MAX_LENGTH) {
                break;
            }
            slug.appendCodePoint(Character.toLowerCase(c));
        }
        return slug.toString();
    }

    /** Whether all signs are from blocks that are in NFC as they are: Latin, Cyrillic, dashes and quotes. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && (c < '\u0400' || c > '\u0482') && (c < '\u2010' || c > '\u2027')) {
                return false;
            }
        }
        return true;
    }

    private static int nextWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end - from + 1;
    }
}
