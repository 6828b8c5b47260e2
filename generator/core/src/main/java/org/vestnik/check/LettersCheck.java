package org.vestnik.check;

import static org.vestnik.problem.ProblemCode.ADDRESS_LETTERS_MIXED;
import static org.vestnik.problem.ProblemCode.BIDI_CONTROL;
import static org.vestnik.problem.ProblemCode.INVISIBLE_IN_WORD;
import static org.vestnik.problem.ProblemCode.LETTERS_MIXED;
import static org.vestnik.problem.ProblemCode.TEXT_GARBLED;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.check.Findings.Notebook;

/** Words are made of the letters that they seem to be made of, and read in the order in which they stand. */
final class LettersCheck implements PageCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern BIDI = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern HIDDEN = Pattern.compile("[\\u200B-\\u200F\\u2060-\\u2064\\uFEFF\\u180E\\u061C]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}]" + HIDDEN + "+[\\p{IsLatin}\\p{IsCyrillic}]");
    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public void check(PageFacts page, Notebook notes) {
        for (TextRun run : page.texts()) {
            mixed(run, notes);
            bidi(run, notes);
            invisible(run, notes);
            int garbled = run.text().indexOf(REPLACEMENT);
            if (garbled >= 0) {
                notes.add(run.spot(garbled), TEXT_GARBLED, List.of("\uFFFD"), around(run.text(), garbled));
            }
        }
        page.links().stream()
                .filter(link -> BIDI.matcher(link.address()).find())
                .forEach(link -> {
                    Matcher control = BIDI.matcher(link.address());
                    control.find();
                    notes.add(link.at(), BIDI_CONTROL, List.of(control.group()), code(control.group()), link.text());
                });
        pathLetters(page.path())
                .ifPresent(word -> notes.add(Spot.START, ADDRESS_LETTERS_MIXED, List.of(), page.path(), word));
    }

    /** The word of a file's path that mixes scripts. */
    private static Optional<String> pathLetters(String path) {
        return WORD.matcher(path)
                .results()
                .map(word -> word.group())
                .filter(LookAlikes::isMixed)
                .findFirst();
    }

    private static void mixed(TextRun run, Notebook notes) {
        for (Matcher word = WORD.matcher(run.text()); word.find(); ) {
            if (LookAlikes.isSuspect(word.group())) {
                notes.add(
                        run.spot(word.start()),
                        LETTERS_MIXED,
                        List.of(word.group()),
                        word.group(),
                        LookAlikes.strangers(word.group()));
            }
        }
    }

    /** In a text that runs from right to left, isolates are a writer's tool; overrides are nobody's. */
    private static void bidi(TextRun run, Notebook notes) {
        for (Matcher control = BIDI.matcher(run.text()); control.find(); ) {
            boolean isIsolate = control.group().charAt(0) >= '\u2066';
            if (!isIsolate || !run.rightToLeft()) {
                notes.add(
                        run.spot(control.start()),
                        BIDI_CONTROL,
                        List.of(control.group()),
                        code(control.group()),
                        around(run.text(), control.start()));
            }
        }
    }

    private static void invisible(TextRun run, Notebook notes) {
        if (!HIDDEN.matcher(run.text()).find()) {
            return; // as a rule, and told much sooner
        }
        for (Matcher hidden = INVISIBLE.matcher(run.text()); hidden.find(); ) {
            String sign = hidden.group().substring(1, 2);
            notes.add(
                    run.spot(hidden.start()),
                    INVISIBLE_IN_WORD,
                    List.of(hidden.group()),
                    code(sign),
                    around(run.text(), hidden.start()));
        }
    }

    private static String code(String sign) {
        return "U+%04X".formatted(sign.codePointAt(0));
    }

    /** A few letters on both sides of a place, without what can't be seen. */
    private static String around(String text, int index) {
        String part = text.substring(Math.max(0, index - 20), Math.min(text.length(), index + 20));
        return part.replaceAll("[\\p{Cf}\\p{Cs}\uFFFC\uFFFD]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
