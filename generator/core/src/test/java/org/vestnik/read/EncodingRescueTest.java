package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in an old encoding comes back letter for letter, or is honestly refused; never otherwise. */
class EncodingRescueTest {

    private static final int TEXTS = 2_000;
    private static final String[] UKRAINIAN =
            ("і та що не на в з до як це він вона вони їхній був була сказав про від за але із "
                            + "його її їм ґанок ґрати європейський єдиний з’їзд об’єкт суд адвокат свобода поліція мітинг обшук слідчий редакція "
                            + "заява повідомляє право люди місто країна війна життя дім ніч день рік")
                    .split(" ");
    private static final String[] SIGNS = {"«", "»", "№ 5", "— ", "…", "“", "”", "§ 282", "© ", "é", "°", "€"};

    /** @param least of the share that must be read; the others must be refused */
    @ParameterizedTest
    @CsvSource({
        "windows-1251, 0.99",
        "KOI8-R, 0.99",
        "KOI8-U, 0.99",
        "IBM866, 0.99",
        "ISO-8859-5, 0.99",
        "UTF-16LE, 0.99",
        "UTF-16BE, 0.99",
        "UTF-16, 1"
    })
    void noLetterOfALongRussianTextIsLost(String name, double least) {
        assertThat(share(name, false, 200, 400)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, 0.99", "KOI8-U, 0.99", "ISO-8859-5, 0.95", "UTF-16LE, 0.99", "UTF-16, 1", "IBM866, 0"})
    void noLetterOfALongUkrainianTextIsLost(String name, double least) {
        assertThat(share(name, true, 200, 400)).isGreaterThanOrEqualTo(least);
    }

    /** Of short texts many are refused, but none is read wrongly. */
    @ParameterizedTest
    @ValueSource(
            strings = {"windows-1251", "KOI8-R", "KOI8-U", "IBM866", "ISO-8859-5", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void noLetterOfAShortTextIsLost(String name) {
        share(name, false, 1, 25);
        share(name, true, 1, 25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-U", "IBM866", "ISO-8859-5", "UTF-16", "UTF-16LE"})
    void whoNamesTheEncodingGetsEveryLetter(String name) {
        Charset charset = Charset.forName(name);
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = encodable(text(new Random(seed), seed % 2 == 0, 1 + seed % 60), charset);
            assertThat(EncodingRescue.of(text.getBytes(charset), charset))
                    .as("seed %d", seed)
                    .isEqualTo(new Rescue.Read(name, text));
        }
    }

    @Test
    void utf8IsFineWhateverItsBytes() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = text(new Random(seed), seed % 2 == 0, 1 + seed % 90);
            assertThat(EncodingRescue.of(text.getBytes(StandardCharsets.UTF_8)))
                    .as("seed %d", seed)
                    .isEqualTo(new Rescue.Fine());
        }
    }

    @Test
    void damagedUtf8IsNeverReadAsSomethingElse() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = text(random, seed % 2 == 0, 40 + seed % 200).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i <= seed % 5; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(128));
            }
            assertThat(EncodingRescue.of(bytes)).as("seed %d", seed).isNotInstanceOfAny(Rescue.Read.class);
        }
    }

    @Test
    void noiseIsNeverReadAsAText() {
        for (int seed = 0; seed < TEXTS; seed++) {
            byte[] bytes = new byte[20 + seed % 500];
            new Random(seed).nextBytes(bytes);
            assertThat(EncodingRescue.of(bytes)).as("seed %d", seed).isNotInstanceOf(Rescue.Read.class);
        }
    }

    @Test
    void ofTheUkrainianCp866NothingIsGuessed() {
        byte[] text = "Дом в городе: мир и труд".getBytes(Charset.forName("IBM866"));
        byte[] both = Arrays.copyOf(text, text.length + 1);
        both[text.length] = (byte) 0xF7; // і in CP1125, ў in CP866

        assertThat(EncodingRescue.of(text)).isInstanceOf(Rescue.Read.class);
        assertThat(EncodingRescue.of(both)).isInstanceOf(Rescue.Unsure.class);
    }

    @Test
    void aWrongNameIsRefusedAtItsByte() {
        byte[] bytes = {'a', (byte) 0x98};

        assertThat(EncodingRescue.of(bytes, Charset.forName("windows-1251")))
                .isEqualTo(new Rescue.Other("windows-1251", 1));
    }

    @Test
    void westernTextIsNotConvertedWithoutBeingAsked() {
        byte[] bytes = "Le café où l’été fut très gai, naïf à Besançon.".getBytes(Charset.forName("windows-1252"));

        assertThat(EncodingRescue.of(bytes)).isInstanceOf(Rescue.Unsure.class);
        assertThat(EncodingRescue.of(bytes, Charset.forName("windows-1252"))).isInstanceOf(Rescue.Read.class);
    }

    /** The share of texts that were read; every one of them letter for letter. */
    private static double share(String name, boolean ukrainian, int shortest, int longest) {
        Charset charset = Charset.forName(name);
        int read = 0;
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            String text = encodable(text(random, ukrainian, shortest + random.nextInt(longest - shortest)), charset);
            byte[] bytes = text.getBytes(charset);
            Rescue rescue = EncodingRescue.of(bytes);
            if (rescue instanceof Rescue.Read found) {
                assertThat(found.text())
                        .as("%s, seed %d, as %s", name, seed, found.encoding())
                        .isEqualTo(text);
                read++;
            } else if (rescue
                    instanceof Rescue.Fine) { // a few letters may be UTF-8 by chance: they are left as they are
                read += new String(bytes, StandardCharsets.UTF_8).equals(text) ? 1 : 0;
            }
        }
        return (double) read / TEXTS;
    }

    private static String text(Random random, boolean ukrainian, int letters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < letters) {
            text.append(random.nextInt(12) == 0 ? SIGNS[random.nextInt(SIGNS.length)] + " " : "");
            text.append(random.nextInt(15) == 0 ? "OVD-Info " : "");
            String word = ukrainian
                    ? UKRAINIAN[random.nextInt(UKRAINIAN.length)]
                    : RussianText.of(random, 1).replaceFirst("---\ntitle: ", "").split("[ ,.\n]")[0];
            boolean capital = random.nextInt(8) == 0 && !word.isEmpty();
            text.append(capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
                    .append(random.nextInt(9) == 0 ? ".\r\n" : " ");
        }
        return text.toString();
    }

    /** Without what the encoding does not have. */
    private static String encodable(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .forEach(c -> kept.append(encoder.canEncode(Character.toString(c)) ? Character.toString(c) : "-"));
        return kept.toString();
    }
}
