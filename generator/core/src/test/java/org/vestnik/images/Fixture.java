package org.vestnik.images;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.model.Asset;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/**
 * A picture made at test time.
 *
 * @param what what is nasty about it
 * @param file its name, whose end matters
 */
@SuppressWarnings("ArrayRecordComponent")
record Fixture(String what, String file, byte[] bytes) {

    /** Must not be found in a clean picture. */
    static final String CANARY = "CANARY-55.7558N-37.6173E-serial-4711";

    /** What became of a picture. */
    record Outcome(Optional<CleanPicture> picture, Problems problems) {
        Problem problem() {
            return problems.list().get(0);
        }
    }

    Outcome clean() {
        Asset asset = new Asset(Path.of("content/static/" + file), new OutputPath(file), false, bytes.length);
        Problems problems = new Problems();
        return new Outcome(new PictureCleaner(Limits.DEFAULT).clean(asset, bytes, problems), problems);
    }

    boolean holdsCanary() {
        return contains(bytes, CANARY);
    }

    static boolean contains(byte[] bytes, String letters) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(letters);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] insert(byte[] bytes, int at, byte[] part) {
        return join(Arrays.copyOf(bytes, at), part, Arrays.copyOfRange(bytes, at, bytes.length));
    }

    /** A TIFF structure with an orientation, and the canary as the name of the camera's owner. */
    static byte[] tiff(ByteOrder order, int orientation) {
        byte[] owner = latin1(CANARY + "\0");
        ByteBuffer tiff = ByteBuffer.allocate(38 + owner.length).order(order);
        tiff.put(latin1(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM")).putShort((short) 42);
        tiff.putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0xA430).putShort((short) 2).putInt(owner.length).putInt(38);
        return tiff.putInt(0).put(owner).array();
    }

    /** A colour profile that names its maker, and has one curve to keep. */
    static byte[] profile() {
        byte[] text = join(latin1("desc\0\0\0\0"), latin1(CANARY + "\0\0\0"));
        byte[] curve = join(latin1("curv\0\0\0\0"), new byte[] {0, 0, 0, 1, 2, 51, 0, 0});
        int texts = 128 + 4 + 2 * 12;
        int curves = texts + text.length;
        ByteBuffer icc = ByteBuffer.allocate(curves + curve.length);
        icc.putInt(icc.capacity()).position(36);
        icc.put(latin1("acsp")).position(80);
        icc.put(latin1("CANARY-55.7558N-37.6173E-serial-4711")).position(128);
        icc.putInt(2);
        icc.put(latin1("desc")).putInt(texts).putInt(text.length);
        icc.put(latin1("rTRC")).putInt(curves).putInt(curve.length);
        return icc.put(text).put(curve).array();
    }
}
