package org.vestnik.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another parser reads what we write. */
class JsonTextTest {

    private static final String[] PIECES = {
        "</script>",
        "<!--",
        "&amp;",
        "]]>",
        "\"",
        "\\",
        "\\u0041",
        "\n",
        "\r",
        "\t",
        "\0",
        "\u007f",
        "\u2028",
        "\u2029",
        "😀",
        "день",
        "\ufeff",
        "a",
        "'",
        "{",
        "${x}"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyValueIsReadBackAsItWas(long seed) throws JsonProcessingException {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Object value = value(random, 3);
            String json = JsonText.of(value);

            assertThat(new ObjectMapper().readValue(json, Object.class))
                    .as("seed %d: %s", seed, json)
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void nothingInItCanEndAScriptElement(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            assertThat(JsonText.of(text(random)))
                    .as("seed %d", seed)
                    .doesNotContainPattern("[<>&\u2028\u2029\\x00-\\x1f]");
        }
    }

    @Test
    void halfACharacterBecomesTheReplacementSign() throws JsonProcessingException {
        String json = JsonText.of("a\ud800b\udc00\udc00\ud83d😀\ud83d");

        assertThat(new ObjectMapper().readValue(json, String.class)).isEqualTo("a\ufffdb\ufffd\ufffd\ufffd😀\ufffd");
    }

    @Test
    void orderIsKept() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", Arrays.asList(true, null, List.of(), Map.of()));

        assertThat(JsonText.of(map)).isEqualTo("{\"z\":1,\"a\":[true,null,[],{}]}");
    }

    @Test
    void valueOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> JsonText.of(List.of(Instant.EPOCH))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> text(random);
            case 1 -> random.nextInt();
            case 2 -> random.nextBoolean();
            case 3 -> null;
            case 4 -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(random, depth - 1));
                }
                yield list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put(text(random), value(random, depth - 1));
                }
                yield map;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
