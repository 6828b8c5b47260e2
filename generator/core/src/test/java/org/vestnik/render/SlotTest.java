package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlotTest {

    private static final byte[] PAGE = bytes("<p>Суд</p><ul><li>a</ul><script>");

    @Test
    void slotTakesAnotherPart() {
        Slot slot = Slot.in(PAGE, bytes("<ul><li>a</ul>")).orElseThrow();
        assertThat(filled(slot, PAGE, "<ul><li>новое</ul>")).contains("<p>Суд</p><ul><li>новое</ul><script>");
        assertThat(filled(slot, PAGE, "")).contains("<p>Суд</p><script>");
    }

    @Test
    void partThatThePageDoesNotHoldHasNoSlot() {
        assertThat(Slot.in(PAGE, bytes("<ul><li>b</ul>"))).isEmpty();
        assertThat(Slot.in(PAGE, bytes(""))).isEmpty();
        assertThat(Slot.in(bytes("<ul>"), PAGE)).isEmpty();
    }

    @Test
    void slotIsTheLastOfTwo() {
        assertThat(Slot.in(bytes("abcabc"), bytes("abc"))).contains(new Slot(3, 3));
    }

    @Test
    void partThatStandsTwiceIsNotChanged() {
        Slot slot = Slot.in(bytes("abcabc"), bytes("abc")).orElseThrow();
        assertThat(filled(slot, bytes("abcabc"), "x")).isEmpty();
    }

    @Test
    void pageThatIsTooShortIsNotChanged() {
        assertThat(filled(new Slot(3, 4), bytes("abcdef"), "x")).isEmpty();
    }

    private static Optional<String> filled(Slot slot, byte[] page, String part) {
        return slot.filled(page, bytes(part)).map(filled -> new String(filled, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
