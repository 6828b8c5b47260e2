package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vestnik.compress.Gzip;

class SlotTest {

    private static final byte[] PAGE = bytes("<p>Суд</p><ul><li>a</ul><script>");

    @Test
    void slotTakesAnotherPart() {
        Slot slot = Slot.in(PAGE, bytes("<ul><li>a</ul>"), 40).orElseThrow();
        assertThat(filled(slot, PAGE, "<ul><li>новое</ul>")).contains("<p>Суд</p><ul><li>новое</ul><script>");
        assertThat(filled(slot, PAGE, "")).contains("<p>Суд</p><script>");
    }

    @Test
    void partThatThePageDoesNotHoldHasNoSlot() {
        assertThat(Slot.in(PAGE, bytes("<ul><li>b</ul>"), 40)).isEmpty();
        assertThat(Slot.in(PAGE, bytes(""), 40)).isEmpty();
        assertThat(Slot.in(bytes("<ul>"), PAGE, 40)).isEmpty();
    }

    @Test
    void slotIsTheLastOfTwo() {
        assertThat(Slot.in(bytes("abcabc"), bytes("abc"), 6)).contains(new Slot(3, 3, 6));
    }

    @Test
    void partThatStandsTwiceIsNotChanged() {
        Slot slot = Slot.in(bytes("abcabc"), bytes("abc"), 6).orElseThrow();
        assertThat(filled(slot, bytes("abcabc"), "x")).isEmpty();
    }

    /** Whatever is put into it, again and again: a page of words that a compression knows well, and parts that it does not. */
    @Test
    void weightOfAFilledPageIsNotTakenForLessThanItIs() {
        Random random = new Random(5);
        Gzip gzip = Gzip.quick();
        for (int i = 0; i < 300; i++) {
            byte[] part = concat(bytes("<ul>"), words(random, random.nextInt(400)));
            byte[] page = concat(words(random, random.nextInt(3_000)), part, words(random, random.nextInt(100)));
            Slot slot = Slot.in(page, part, gzip.size(page)).orElseThrow();
            for (int fills = 0; fills < 3; fills++) {
                byte[] other = concat(bytes("<ul>"), words(random, random.nextInt(400)));
                Slot.Filled filled = slot.filled(page, other).orElseThrow();
                assertThat(filled.most()).isGreaterThanOrEqualTo(gzip.size(filled.page()));
                page = filled.page();
                slot = filled.slot();
            }
        }
    }

    private static byte[] words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(3) == 0 ? Long.toHexString(random.nextLong()) : "слово" + random.nextInt(300))
                    .append(' ');
        }
        return bytes(text.toString());
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void pageThatIsTooShortIsNotChanged() {
        assertThat(filled(new Slot(3, 4, 6), bytes("abcdef"), "x")).isEmpty();
    }

    private static Optional<String> filled(Slot slot, byte[] page, String part) {
        return slot.filled(page, bytes(part)).map(filled -> new String(filled.page(), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
