package org.vestnik.images;

import static org.vestnik.images.Fixture.CANARY;
import static org.vestnik.images.Fixture.insert;
import static org.vestnik.images.Fixture.join;
import static org.vestnik.images.Fixture.latin1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/** GIF files with more in them than a picture. */
final class GifFixtures {

    static final byte[] LOOP = join(latin1("!\u00FF\u000BNETSCAPE2.0\3\1\5\0\0"));
    private static final byte[] TIMING = latin1("!\u00F9\4\0\12\0\0\0");

    private GifFixtures() {}

    static byte[] plain() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(JpegFixtures.image(20, 14), "gif", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Where the blocks begin: behind the table of colours. */
    private static int blocks() {
        return 13 + (3 << ((plain()[10] & 7) + 1));
    }

    /** Two frames that run five times. */
    static byte[] animated() {
        byte[] plain = plain();
        byte[] frame = Arrays.copyOfRange(plain, blocks(), plain.length - 1);
        return join(Arrays.copyOf(plain, blocks()), LOOP, TIMING, frame, TIMING, frame, latin1(";"));
    }

    static List<Fixture> cleanable() {
        byte[] canary = join(new byte[] {(byte) CANARY.length()}, latin1(CANARY), new byte[1]);
        byte[] textGrid = latin1("\14\0\0\0\0\12\0\12\0\1\1\1\0");
        byte[] longLoop = join(latin1("!\u00FF\u000BNETSCAPE2.0\3\1\5\0"), canary);
        return List.of(
                with("a comment", join(latin1("!\u00FE"), canary)),
                with("XMP", join(latin1("!\u00FF\u000BXMP DataXMP"), canary)),
                with("an application's own block", join(latin1("!\u00FF\u000BICCRGBG1012"), canary)),
                with("a loop with a tail", longLoop),
                with("a text to be drawn", join(TIMING, latin1("!\1"), textGrid, canary)),
                with("a block that nobody knows", join(latin1("!B"), canary)),
                new Fixture("something behind the end", "a.gif", join(plain(), latin1(CANARY))),
                new Fixture(
                        "an animation with a comment",
                        "a.gif",
                        insert(animated(), blocks() + LOOP.length, join(latin1("!\u00FE"), canary))));
    }

    static List<Fixture> broken() {
        byte[] plain = plain();
        return List.of(
                new Fixture("cut in the picture", "a.gif", Arrays.copyOf(plain, plain.length - 9)),
                new Fixture("without a picture", "a.gif", join(Arrays.copyOf(plain, blocks()), latin1(";"))),
                new Fixture("a block of no kind", "a.gif", insert(plain, blocks(), latin1(CANARY))),
                new Fixture("nothing but the signature", "a.gif", Arrays.copyOf(plain, 6)));
    }

    private static Fixture with(String what, byte[] block) {
        return new Fixture(what, "a.gif", insert(plain(), blocks(), block));
    }
}
