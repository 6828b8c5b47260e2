package org.vestnik.images;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.vestnik.model.Asset;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/**
 * Looks for what cameras, telephones and programs write into sound and video: a place, a device, names. The files are published as they
 * are: this only tells.
 */
public final class RecordingChecker {

    private static final Set<String> KINDS = Set.of("mp3", "mp4");

    /** Boxes and keys of a film's user data: place, maker, model, author, and the device's own names for them (QuickTime, 3GPP TS 26.244). */
    private static final Pattern TELLING = Pattern.compile(
            "\u00a9xyz|loci|\u00a9mak|\u00a9mod|\u00a9ART|\u00a9aut|\u00a9cmt|auth|com\\.(?:apple\\.quicktime|android)\\.(?!version)[a-z.]+");

    private static final int BOX_HEAD = 8;

    /** Frames of ID3 (id3.org, versions 2.2 to 2.4) that tell nothing of anybody: titles, numbers, years, the encoder's settings. */
    private static final Set<String> HARMLESS = Set.of(
            "TIT1", "TIT2", "TIT3", "TALB", "TRCK", "TPOS", "TCON", "TYER", "TDRC", "TLAN", "TSSE", "TLEN", "TDLY",
            "TFLT", "TT1", "TT2", "TT3", "TAL", "TRK", "TPA", "TCO", "TYE", "TLA", "TSS", "TLE", "TDY", "TFT");

    private static final Pattern FRAME = Pattern.compile("[A-Z][A-Z0-9]{2,3}");

    private static final int FRAME_HEAD = 10;

    /** Whether a file of that kind is looked into. */
    public static boolean isRecording(Asset asset) {
        return KINDS.contains(asset.path().extension());
    }

    /** Notes by the names of boxes and frames what the file tells. */
    public void check(Asset asset, byte[] recording, Problems problems) {
        SortedSet<String> found = new TreeSet<>();
        ByteBuffer bytes = ByteBuffer.wrap(recording);
        try {
            if (asset.path().extension().equals("mp3")) {
                frames(bytes, found);
            } else {
                boxes(bytes, found);
            }
        } catch (BufferUnderflowException | IllegalArgumentException cutShort) {
            // what was found before counts
        }
        if (!found.isEmpty()) {
            problems.add(SourcePosition.startOf(asset.file()), ProblemCode.RECORDING_TELLS, String.join(", ", found));
        }
    }

    /** ISO/IEC 14496-12, 4.2: all that is said of a film stands in its box {@code moov}. */
    private static void boxes(ByteBuffer bytes, SortedSet<String> found) {
        while (bytes.remaining() >= BOX_HEAD) {
            long size = Integer.toUnsignedLong(bytes.getInt());
            String type = text(bytes, 4);
            long body = size == 1 ? bytes.getLong() - 2 * BOX_HEAD : size == 0 ? bytes.remaining() : size - BOX_HEAD;
            int length = (int) Math.max(0, Math.min(body, bytes.remaining()));
            if (type.equals("moov")) {
                TELLING.matcher(text(bytes, length)).results().forEach(mark -> found.add(mark.group()));
            } else {
                bytes.position(bytes.position() + length);
            }
        }
    }

    private static void frames(ByteBuffer bytes, SortedSet<String> found) {
        if (bytes.remaining() < FRAME_HEAD || !text(bytes, 3).equals("ID3")) {
            return;
        }
        int version = bytes.get();
        bytes.get();
        boolean extended = (bytes.get() & 0x40) != 0 && version > 2;
        int end = Math.min(bytes.limit(), FRAME_HEAD + syncSafe(bytes.getInt()));
        if (extended) {
            int size = bytes.getInt();
            bytes.position(bytes.position() + (version > 3 ? syncSafe(size) - 4 : size));
        }
        while (bytes.position() + FRAME_HEAD <= end) {
            String frame = text(bytes, version > 2 ? 4 : 3);
            if (!FRAME.matcher(frame).matches()) {
                return;
            }
            int length = length(bytes, version);
            if (!HARMLESS.contains(frame) && length > 1) {
                found.add(frame);
            }
            bytes.position(Math.min(end, bytes.position() + Math.max(0, Math.min(length, bytes.remaining()))));
        }
    }

    /** In bytes; what stands between length and text is passed over. */
    private static int length(ByteBuffer bytes, int version) {
        if (version < 3) {
            return (bytes.get() & 0xff) << 16 | Short.toUnsignedInt(bytes.getShort());
        }
        int size = bytes.getInt();
        bytes.getShort();
        return version > 3 ? syncSafe(size) : size;
    }

    /** Seven bits of each byte. */
    private static int syncSafe(int size) {
        return size >>> 24 << 21 | (size >>> 16 & 0x7f) << 14 | (size >>> 8 & 0x7f) << 7 | size & 0x7f;
    }

    private static String text(ByteBuffer bytes, int length) {
        byte[] text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
