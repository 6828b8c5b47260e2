package org.vestnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.language.ShippedLanguages.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All texts of some signs up to a length, so that no luck is needed to meet the one that is set anew each time. */
class TypographyExhaustionTest {

    /** Each more takes about ten times as long; {@code -Dtypography.longer=1} on the command line. */
    private static final int LONGER = Integer.getInteger("typography.longer", 0);

    private static final int MOST_SHOWN = 10;

    /** @param signs that texts of up to so many are made of; ⍽ is a no-break space */
    record Texts(String language, String signs, int length) {
        @Override
        public String toString() {
            return "%s: up to %d of %s".formatted(language, length, signs.replace("\n", "\\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsSetOnceIsSetForGood(Texts texts) {
        Typography typography = pack(texts.language()).typography();
        List<String> wrong = new ArrayList<>();
        Typography verbatim = typography.verbatim();
        char[] signs = texts.signs().replace('⍽', '\u00a0').toCharArray();
        for (int length = 1; length <= texts.length() + LONGER && wrong.size() < MOST_SHOWN; length++) {
            int[] digits = new int[length];
            do {
                String text = text(signs, digits);
                if (isSetAnew(typography, text) || isSetAnew(verbatim, text)) {
                    wrong.add(text.replace('\u00a0', '⍽'));
                }
            } while (next(digits, signs.length) && wrong.size() < MOST_SHOWN);
        }
        assertThat(wrong).isEmpty();
    }

    static Stream<Texts> texts() {
        Stream<Texts> ofAll = Stream.of("ru", "en", "uk", "de", "fr", "es")
                .flatMap(language -> Stream.of(
                        new Texts(language, "\"- ⍽а1.()", 6),
                        new Texts(language, "\"'’‘‚«»“”„ a(.-", 4),
                        new Texts(language, "\"'«»“” a", 5)));
        return Stream.concat(
                ofAll,
                Stream.of(
                        new Texts("ru", "А.с 1⍽-", 5),
                        new Texts("ru", "т.е 1г№-А", 5),
                        new Texts("ru", "п.1ст -,", 5),
                        new Texts("ru", "-−1 ,.%°(", 5),
                        new Texts("ru", "-–— 129:=\n", 5),
                        new Texts("en", "-–— 129:=\n", 5),
                        new Texts("en", "-a1 A.m'%", 5),
                        new Texts("fr", "« »\"-;!a(“”", 4)));
    }

    private static boolean isSetAnew(Typography typography, String text) {
        String once = typography.text(text);
        return once != text && !typography.text(once).equals(once);
    }

    private static String text(char[] signs, int[] digits) {
        char[] text = new char[digits.length];
        for (int i = 0; i < text.length; i++) {
            text[i] = signs[digits[i]];
        }
        return new String(text);
    }

    /** Counts up by one; false after the last. */
    private static boolean next(int[] digits, int base) {
        int place = digits.length - 1;
        while (place >= 0 && digits[place] == base - 1) {
            digits[place--] = 0;
        }
        if (place < 0) {
            return false;
        }
        digits[place]++;
        return true;
    }
}
