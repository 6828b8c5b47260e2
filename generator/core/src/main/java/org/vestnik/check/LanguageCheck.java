package org.vestnik.check;

import static org.vestnik.problem.ProblemCode.LANGUAGE_ATTRIBUTE_BAD;
import static org.vestnik.problem.ProblemCode.LANGUAGE_ATTRIBUTE_MISSING;
import static org.vestnik.problem.ProblemCode.TEXT_IN_CYRILLIC;
import static org.vestnik.problem.ProblemCode.TEXT_IN_LATIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.check.Findings.Notebook;
import org.vestnik.model.Language;

/**
 * Every part in another language says so (WCAG 2.2, success criterion 3.1.2), as far as letters tell: three or more words in
 * a row in letters that the language around them is not written in. Addresses are not words. Names need no mark, by the same
 * criterion; those in Latin letters are known by their capitals ({@code Human Rights Watch}).
 */
final class LanguageCheck implements PageCheck {

    private static final int RUN = 3;

    static final Pattern ADDRESS = Pattern.compile(
            "[a-z][a-z0-9+.-]*://\\S+|\\S+@\\S+|@\\w+|#\\w+|(?:[\\p{L}\\d-]+\\.)+[\\p{L}\\d-]{2,}(?:/\\S*)?|\\S*[/\\\\]\\S+",
            Pattern.CASE_INSENSITIVE);

    /** No address has one of these in it. */
    private static final String SPACES = " \t\n\u000B\f\r";

    /** Each address has one of these in it: most words need not be held against the pattern. */
    private static final String SIGNS = ":@#./\\";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’ʼ-][\\p{L}\\p{M}]+)*|\uFFFC");
    private static final Set<String> NAME_PARTICLES = Set.of(
            "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "de", "del",
            "della", "der", "des", "di", "da", "dos", "du", "el", "en", "et", "für", "il", "la", "las", "le", "les",
            "los", "sans", "und", "van", "von", "y", "zu", "al", "bin", "ibn", "the's", "i", "w", "z", "na", "sur",
            "pour");

    @Override
    public void check(PageFacts page, Notebook notes) {
        if (page.language().isEmpty()) {
            notes.add(Spot.START, LANGUAGE_ATTRIBUTE_MISSING, List.of());
        }
        page.languages().stream()
                .filter(lang ->
                        !lang.name().isEmpty() && Language.parse(lang.name()).isEmpty())
                .forEach(lang -> notes.add(lang.at(), LANGUAGE_ATTRIBUTE_BAD, List.of(lang.name()), lang.name()));
        page.texts().forEach(run -> runs(run, notes));
    }

    private static void runs(TextRun run, Notebook notes) {
        Scripts expected = Scripts.of(run.language());
        if (expected == Scripts.ANY) {
            return;
        }
        String text = withoutAddresses(run.text());
        List<Matched> alien = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            Scripts script = scriptOf(word.group());
            boolean goesOn = !alien.isEmpty() && script == alien.get(0).script();
            if (!goesOn) {
                tell(run, alien, notes);
                alien.clear();
            }
            if (script != Scripts.ANY && script != expected) {
                alien.add(new Matched(word.group(), word.start(), word.end(), script));
            }
        }
        tell(run, alien, notes);
    }

    private record Matched(String word, int start, int end, Scripts script) {}

    private static void tell(TextRun run, List<Matched> alien, Notebook notes) {
        if (alien.size() < RUN || alien.get(0).script() == Scripts.LATIN && isName(alien)) {
            return;
        }
        int start = alien.get(0).start();
        String words =
                run.text().substring(start, alien.get(alien.size() - 1).end()).replaceAll("\\s+", " ");
        notes.add(
                run.spot(start),
                alien.get(0).script() == Scripts.LATIN ? TEXT_IN_LATIN : TEXT_IN_CYRILLIC,
                List.of(
                        words,
                        alien.get(0).word() + " " + alien.get(1).word(),
                        alien.get(0).word()),
                words,
                run.language());
    }

    /** Whether all words but particles begin with a capital. */
    private static boolean isName(List<Matched> words) {
        return words.stream()
                .map(Matched::word)
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || NAME_PARTICLES.contains(word));
    }

    /** What a word is written in; of a word in both, and of a gap, neither. */
    private static Scripts scriptOf(String word) {
        if (word.codePoints().noneMatch(LookAlikes::isLatin)) {
            return word.codePoints().anyMatch(LookAlikes::isCyrillic) ? Scripts.CYRILLIC : Scripts.ANY;
        }
        return word.codePoints().anyMatch(LookAlikes::isCyrillic) ? Scripts.ANY : Scripts.LATIN;
    }

    /** The same text, character for character, with a gap in place of each address. */
    static String withoutAddresses(String text) {
        StringBuilder without = new StringBuilder(text);
        int start = 0;
        boolean signs = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPACES.indexOf(c) < 0) {
                signs |= SIGNS.indexOf(c) >= 0;
                continue;
            }
            if (signs) {
                blank(text, start, i, without);
            }
            start = i + 1;
            signs = false;
        }
        if (signs) {
            blank(text, start, text.length(), without);
        }
        return without.toString();
    }

    /** Puts gaps in place of the addresses between two indexes. */
    private static void blank(String text, int start, int end, StringBuilder without) {
        for (Matcher address = ADDRESS.matcher(text).region(start, end); address.find(); ) {
            for (int i = address.start(); i < address.end(); i++) {
                without.setCharAt(i, TextRun.GAP);
            }
        }
    }
}
