package org.vestnik.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;
import org.vestnik.model.Slug;
import org.vestnik.risk.DenyList.Entry;
import org.vestnik.risk.DenyList.Hit;

class DenyListTest {

    private static DenyList list(String... texts) {
        List<Entry> entries = IntStream.range(0, texts.length)
                .mapToObj(i -> new Entry(i + 1, texts[i]))
                .toList();
        LanguagePack russian = LanguagePack.of(new Language("ru")).orElseThrow();
        return DenyList.of(
                entries, List.of(word -> russian.slug(word).map(Slug::value).orElse("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Анна Петрова | анну   петрову",
                "Анна Петрова | Анне\u00A0Петровой",
                "Анна Петрова | АННА-ПЕТРОВА",
                "Анна Петрова | А\u0301нна Петро\u00ADва",
                "Анна Петрова | Ан\u200Bна, Петрова",
                "Анна Петрова | Aннa Пeтpoвa",
                "Анна Петрова | 2026/anna-petrova.html",
                "Анна Петрова | o-annoy-petrovoy",
                "Пётр Семёнов | с Петром Семеновым",
                "Пётр Семёнов | Петра Семёновича Семёнова и Петра Семёнова",
                "Иванов | против Ивановых",
                "Дмитрий | Дмитрием",
                "Мария | Марией",
                "Толстой | Толстого",
                "Зеленський | Зеленського",
                "Йосиф | йосифу",
                "Йосиф | и\u0306осифу",
                "Дарья* | Дарьюшкина? нет: Дарьяна",
                "Пав* Орл* | Павлу Орлову",
                "O'Brien | OBRIEN",
                "O'Brien | O’Brien",
                "José Núñez | JOSE NUNEZ",
                "José Núñez | jose\u0301-nun\u0303ez",
                "Ivan Petrov | Іvаn Реtrоv",
                "Ivan Petrov | 𝐈𝐯𝐚𝐧 Ｐｅｔｒｏｖ",
                "+7 (916) 123-45-67 | 8 916 123 45 67",
                "+7 (916) 123-45-67 | 79161234567",
                "+7 (916) 123-45-67 | 9\u200B16-1234567",
                "4510 № 123456 | 4510123456",
                "4510 № 123456 | 45 10 / 123-456",
                "4510 № 123456 | ٤٥١٠ ١٢٣٤٥٦",
                "4276 1234 5678 9012 | 4276-1234-5678-9012",
                "AB 123456 | ab-123456"
            })
    void isFoundHoweverItIsWritten(String entry, String text) {
        assertThat(list(entry).find(text)).isNotEmpty().extracting(Hit::line).containsOnly(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Анна Петрова | Анна к Петровой",
                "Анна Петрова | Петрова Анна",
                "Анна Петрова | Анна Петровская",
                "Иванов | Ивановский суд",
                "Иванов | Драгиванов",
                "Ким | Кимоно",
                "Ivan Petrov | Ivan Petrova",
                "4510123456 | 451012345",
                "4510123456 | 4510 год 123456",
                "4510123456 | 4510 ——————— 123456",
                "123456 | 1234567",
                "123456 | 0123456"
            })
    void whatIsOnlyLikeItIsNot(String entry, String text) {
        assertThat(list(entry).find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ли", "a", "**", "", "12345", "+7", "№"})
    void whatIsTooShortIsNotFit(String text) {
        assertThat(new Entry(1, text).isFit()).isFalse();
        assertThat(list(text)).isSameAs(DenyList.NONE);
    }

    @Test
    void placeAndLineAreTold() {
        assertThat(list("Nobody", "Ivan Petrov", "123456").find("It was Ivan\nPetrov, 12-34-56."))
                .containsExactly(new Hit(2, 7, 18), new Hit(3, 20, 28));
    }

    @Test
    void messagesShowDotsInItsPlace() {
        DenyList list = list("Ivan Petrov", "123456");

        assertThat(list.masked("ru/2026/ivan-petrov-123456.html")).isEqualTo("ru/2026/…-….html");
        assertThat(list).hasToString("1 names and 1 numbers");
    }

    /** The names of a text that is made of other words are found where they were put, and nowhere else. */
    @Test
    void isFoundInAnyPlace() {
        DenyList list = list("Zyxwvut", "Qqpponn Rrssttu");
        List<String> words = List.of("court", "суд", "1,000", "—", "zyx", "Rrssttu", "Qqpponn.", "\n");
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int expected = 0;
            for (int i = 0; i < 40; i++) {
                if (random.nextInt(10) == 0) {
                    text.append(random.nextBoolean() ? "zyxwvut " : "QQPPONN, rrssttu ")
                            .append("x ");
                    expected++;
                } else {
                    text.append(words.get(random.nextInt(words.size()))).append(" x ");
                }
            }
            assertThat(list.find(text.toString())).as("seed %d: %s", seed, text).hasSize(expected);
        }
    }
}
