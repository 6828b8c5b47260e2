package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlReader;

class WordsTest {

    private static final Path FILE = Path.of("en.yaml");

    @ParameterizedTest
    @CsvSource({
        "'{0} — {1}', 'What {1} means — Nb'",
        "'{1}: {0}', 'Nb: What {1} means'",
        "'{0}, {0}', 'What {1} means, What {1} means'",
        "'{2} {x} { $1 {0', '{2} {x} { $1 {0'"
    })
    void placesAreFilledOnceAndOtherBracesStay(String words, String filled) {
        assertThat(words(words).text("titleOf", "What {1} means", "Nb")).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({"page {0}, page 7", "'{0} of {1}', '7 of {1}'"})
    void placeWithoutAValueStays(String words, String filled) {
        assertThat(words(words).text("titleOf", "7")).isEqualTo(filled);
    }

    private static Words words(String text) {
        return new YamlReader(1000, new Problems())
                .read("titleOf: \"" + text + "\"\n", FILE, 1)
                .map(file -> new Words(
                        LanguagePack.of(new Language("en")).orElseThrow(), file, SourcePosition.startOf(FILE)))
                .orElseThrow();
    }
}
