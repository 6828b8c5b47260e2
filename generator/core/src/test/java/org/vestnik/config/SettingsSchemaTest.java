package org.vestnik.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas of bulletin.yaml and the dictionaries that editors get say what the readers read. */
class SettingsSchemaTest {

    private final JsonNode bulletin = schema("bulletin").path("properties");
    private final JsonNode entry = schema("dictionary").path("additionalProperties");

    @Test
    void settingsAreThoseOfTheReader() {
        assertThat(keys(bulletin)).isEqualTo(new TreeSet<>(BulletinReader.KEYS.keys()));
        assertThat(keys(bulletin.path("recents").path("properties")))
                .isEqualTo(new TreeSet<>(BulletinReader.RECENTS.keys()));
        assertThat(keys(bulletin.path("shelf").path("properties")))
                .isEqualTo(new TreeSet<>(BulletinReader.SHELF.keys()));
        assertThat(keys(bulletin.path("limits").path("properties"))).isEqualTo(new TreeSet<>(LimitsReader.KEYS.keys()));
        assertThat(keys(schema("risk").path("properties"))).isEqualTo(new TreeSet<>(RiskReader.KEYS.keys()));
        assertThat(keys(entry.path("properties"))).isEqualTo(new TreeSet<>(DictionaryReader.KEYS.keys()));
    }

    @Test
    void anyOtherKeyIsAFaultAsItIsToTheReader() {
        assertThat(Stream.of(
                        schema("bulletin"),
                        entry,
                        bulletin.path("recents"),
                        schema("risk"),
                        bulletin.path("shelf"),
                        bulletin.path("limits")))
                .allSatisfy(map -> assertThat(map.path("additionalProperties").isBoolean()
                                && !map.path("additionalProperties").asBoolean())
                        .isTrue());
    }

    @Test
    void policiesAreThoseOfTheReader() {
        Set<String> words = new TreeSet<>();
        bulletin.path("recents")
                .path("properties")
                .path("policy")
                .path("enum")
                .forEach(word -> words.add(word.asText()));

        assertThat(words)
                .containsExactlyInAnyOrderElementsOf(Stream.of(BulletinConfig.Policy.values())
                        .map(policy -> policy.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"archive", "topics", "corrections", "topic:courts", "page:about", "page:", "home", "author: x"})
    void menuEntriesAreThoseOfTheReader(String entryOfMenu) {
        String pattern = bulletin.path("menu")
                .path("additionalProperties")
                .path("items")
                .path("pattern")
                .asText();

        assertThat(Pattern.compile(pattern).matcher(entryOfMenu).find()).isEqualTo(MenuEntry.isOne(entryOfMenu));
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static JsonNode schema(String name) {
        try {
            return new ObjectMapper()
                    .readTree(SettingsSchemaTest.class.getResource(
                            "/org/vestnik/create/schemas/" + name + ".schema.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
