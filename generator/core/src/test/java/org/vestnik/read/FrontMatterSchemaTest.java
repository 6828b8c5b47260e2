package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.model.Correction;
import org.vestnik.model.Revision;
import org.vestnik.model.Slug;

/** The JSON Schema that editors get says what the reader reads. */
class FrontMatterSchemaTest {

    private final JsonNode schema = schema();

    @Test
    void itHasEveryKeyOfTheReaderAndNoOther() {
        assertThat(keys(schema.path("properties")))
                .isEqualTo(new TreeSet<>(Arrays.stream(FrontMatterKey.values())
                        .flatMap(key -> key.names().stream())
                        .toList()));
    }

    @Test
    void everyKeyIsExplained() {
        schema.path("properties")
                .fields()
                .forEachRemaining(
                        key -> assertThat(key.getValue().path("description").asText())
                                .as(key.getKey())
                                .isNotBlank());
    }

    @Test
    void aKeyOfOnesOwnIsNoFault() {
        assertThat(schema.path("additionalProperties").asBoolean()).isTrue();
    }

    @Test
    void correctionsAreThoseOfTheReader() {
        JsonNode correction = schema.path("definitions").path("correction");

        assertThat(keys(correction.path("properties"))).containsExactlyInAnyOrderElementsOf(CorrectionReader.KEYS);
        assertThat(words(correction.path("properties").path("kind").path("enum")))
                .isEqualTo(new HashSet<>(Stream.of(Correction.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList()));
    }

    @Test
    void statesAreThoseOfTheReader() {
        Set<String> known = new HashSet<>(FrontMatterReader.HELD_BACK);
        known.addAll(FrontMatterReader.OUT);

        assertThat(FrontMatterKey.STATUS.names())
                .allSatisfy(name -> assertThat(
                                words(schema.path("properties").path(name).path("enum")))
                        .isEqualTo(known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-b.c", "_x", "-a", "a-", "Ж", "a b", "A"})
    void slugsAreThoseOfTheReader(String slug) {
        assertThat(matches("slug", slug)).isEqualTo(Slug.parse(slug).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru@3f9c1a27b04e", "pt-br@000000000000", "ru@3f9c", "3f9c1a27b04e", "ru@3F9C1A27B04E"})
    void revisionsAreThoseOfTheReader(String revision) {
        assertThat(matches("translatedFrom", revision))
                .isEqualTo(Revision.parse(revision).isPresent());
    }

    private boolean matches(String key, String value) {
        String pattern = schema.path("properties").path(key).path("pattern").asText();
        return Pattern.compile(pattern).matcher(value).find();
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> words(JsonNode list) {
        return new HashSet<>(new ObjectMapper().convertValue(list, List.class));
    }

    private static JsonNode schema() {
        try {
            return new ObjectMapper()
                    .readTree(FrontMatterSchemaTest.class.getResource(
                            "/org/vestnik/create/schemas/front-matter.schema.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
