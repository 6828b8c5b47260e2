package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** UTF-8 is read; any other encoding is refused and named. */
class EncodingTest {

    private static final Path FILE = Path.of("content/ru/x.md");
    private static final int TEXTS = 334;

    private final Problems problems = new Problems();

    /** Six encodings of 334 texts each: about 2,000 in all. */
    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-16LE", "UTF-16BE"})
    void russianTextInAnotherEncodingIsNeverAcceptedAndIsNamed(String charset) {
        int named = 0;
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = RussianText.of(new Random(seed), 200 + seed);
            Problems found = new Problems();
            assertThat(new SourceDecoder(found).decode(text.getBytes(Charset.forName(charset)), FILE))
                    .as("seed %d", seed)
                    .isEmpty();
            Problem problem = found.list().get(0);
            if (problem.details().get(0).equals(charset)) {
                named++;
            } else {
                wrong.add("seed " + seed + ": " + problem);
            }
        }
        assertThat(named).as("%s", wrong).isGreaterThanOrEqualTo(TEXTS * 99 / 100);
    }

    @Test
    void utf8IsReadWhateverItsLineEndsAndWithAByteOrderMark() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = RussianText.of(new Random(seed), 300);
            String windows = "\uFEFF" + text.replace("\n", seed % 2 == 0 ? "\r\n" : "\r");
            assertThat(decode(windows.getBytes(StandardCharsets.UTF_8)))
                    .as("seed %d", seed)
                    .contains(text);
        }
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, FF FE", "UTF-16BE, FE FF"})
    void utf16IsNamedByItsByteOrderMark(String charset, String mark) {
        byte[] text = ("\uFEFF" + "---\n").getBytes(Charset.forName(charset));
        assertThat("%02X %02X".formatted(text[0], text[1])).isEqualTo(mark);
        assertThat(decode(text)).isEmpty();
        assertThat(told()).containsExactly("content/ru/x.md:1:1 EN001 [" + charset + ", 0]");
    }

    @Test
    void lineColumnAndByteOfTheFirstForeignLetterAreTold() {
        byte[] text = "---\r\ntitle: Привет, мир и труд\r\n".getBytes(Charset.forName("windows-1251"));
        assertThat(decode(text)).isEmpty();
        assertThat(told()).containsExactly("content/ru/x.md:2:8 EN001 [windows-1251, 12]");
    }

    @Test
    void westernTextIsNotTakenForRussian() {
        byte[] text = "Le café où l’été fut très gai, naïf à Besançon.".getBytes(Charset.forName("windows-1252"));
        assertThat(decode(text)).isEmpty();
        assertThat(told()).containsExactly("content/ru/x.md:1:7 EN001 [windows-1252, 6]");
    }

    @Test
    void aDamagedFileIsNotTakenForAnotherEncoding() {
        byte[] text = "Привет, мир и труд".getBytes(StandardCharsets.UTF_8);
        text[5] = (byte) 0xff;
        assertThat(decode(text)).isEmpty();
        assertThat(told()).containsExactly("content/ru/x.md:1:3 EN002 [0xD0, 4]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0xb, 0xc, 0x1b, 0x1f, 0x7f, 0x80, 0x9f})
    void controlCharactersAreRefusedAtTheirPlace(int control) {
        assertThat(decode(("одна\nдве\n три" + (char) control).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(told()).containsExactly("content/ru/x.md:3:5 EN003 [U+%04X]".formatted(control));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab\there", "nel\u0085", "\u2028", "\u00a0nbsp", "\uFFFD a replacement in the text", ""})
    void othersAreKeptAsTheyAre(String text) {
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).contains(text);
        assertThat(problems.list()).isEmpty();
    }

    private Optional<String> decode(byte[] bytes) {
        return new SourceDecoder(problems).decode(bytes, FILE);
    }

    private List<String> told() {
        return problems.list().stream()
                .map(p -> ReadSite.place(p) + " " + p.details())
                .toList();
    }
}
