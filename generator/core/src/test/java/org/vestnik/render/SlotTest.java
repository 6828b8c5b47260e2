package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vestnik.compress.Gzip;
import org.vestnik.render.view.Inline;

class SlotTest {

    private static final byte[] PAGE = bytes("<p>Суд</p><ul><li>a</ul><script>");

    @Test
    void slotTakesAnotherPart() {
        Slot slot = Slot.in(PAGE, part("<ul><li>a</ul>"), 40).orElseThrow();
        assertThat(filled(slot, PAGE, "<ul><li>новое</ul>")).contains("<p>Суд</p><ul><li>новое</ul><script>");
        assertThat(filled(slot, PAGE, "")).contains("<p>Суд</p><script>");
    }

    @Test
    void partThatThePageDoesNotHoldHasNoSlot() {
        assertThat(Slot.in(PAGE, part("<ul><li>b</ul>"), 40)).isEmpty();
        assertThat(Slot.in(PAGE, part(""), 40)).isEmpty();
        assertThat(Slot.in(bytes("<ul>"), part("<ul><li>a</ul>"), 40)).isEmpty();
    }

    @Test
    void partThatStandsTwiceHasNoSlot() {
        assertThat(Slot.in(bytes("abcabc"), part("abc"), 6)).isEmpty();
        assertThat(Slot.in(bytes("aaaa"), part("aaa"), 4)).isEmpty();
    }

    @Test
    void partIsFoundWhereverItStands() {
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            String page = letters(random, random.nextInt(12));
            String part = letters(random, 1 + random.nextInt(4));
            int first = page.indexOf(part);
            boolean once = first >= 0 && first == page.lastIndexOf(part);
            assertThat(part(part).placeIn(bytes(page)))
                    .as("%s in %s", part, page)
                    .isEqualTo(once ? OptionalInt.of(first) : OptionalInt.empty());
        }
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whatever is put into it, again and again: a page of words that a compression knows well, and parts that it does not. */
    @Test
    void weightOfAFilledPageIsNotTakenForLessThanItIs() {
        Random random = new Random(5);
        Gzip gzip = Gzip.quick();
        for (int i = 0; i < 300; i++) {
            String part = "<ul>" + words(random, random.nextInt(400));
            byte[] page = bytes(words(random, random.nextInt(3_000)) + part + words(random, random.nextInt(100)));
            Slot slot = Slot.in(page, part(part), gzip.size(page)).orElseThrow();
            for (int fills = 0; fills < 3; fills++) {
                String other = "<ul>" + words(random, random.nextInt(400));
                Slot.Filled filled = slot.filled(page, part(other)).orElseThrow();
                assertThat(filled.most()).isGreaterThanOrEqualTo(gzip.size(filled.page()));
                page = filled.page();
                slot = filled.slot();
            }
        }
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(3) == 0 ? Long.toHexString(random.nextLong()) : "слово" + random.nextInt(300))
                    .append(' ');
        }
        return text.toString();
    }

    @Test
    void pageThatIsTooShortIsNotChanged() {
        assertThat(filled(new Slot(3, 4, 6), bytes("abcdef"), "x")).isEmpty();
    }

    private static Optional<String> filled(Slot slot, byte[] page, String part) {
        return slot.filled(page, part(part)).map(filled -> new String(filled.page(), StandardCharsets.UTF_8));
    }

    private static Part part(String text) {
        return new Part(new Inline(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
