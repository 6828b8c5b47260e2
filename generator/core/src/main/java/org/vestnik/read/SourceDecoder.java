package org.vestnik.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/**
 * Bytes of a source file become text: strict UTF-8, a byte order mark dropped, line ends {@code \n}. Text in another
 * encoding is refused with a guess at which, never garbled; so is an invisible control character.
 */
final class SourceDecoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final Problems problems;

    SourceDecoder(Problems problems) {
        this.problems = problems;
    }

    /** The text; empty if it was refused. */
    Optional<String> decode(byte[] bytes, Path file) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        int bad = decoded.indexOf(REPLACEMENT) < 0 ? -1 : malformedAt(bytes);
        if (bad >= 0) {
            problems.add(notUtf8(bytes, bad, file));
            return Optional.empty();
        }
        String text = normalize(decoded);
        int control = hasControl(bytes) ? controlAt(text) : -1;
        if (control >= 0) {
            problems.add(control(bytes, text, control, file));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The text of bytes that {@link #decode} has accepted before. */
    static String accepted(byte[] bytes) {
        return normalize(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String normalize(String decoded) {
        boolean marked = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
        String text = marked ? decoded.substring(1) : decoded;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The offset of the first byte that is no UTF-8; -1 if all are. */
    private static int malformedAt(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return result.isError() ? in.position() : -1;
    }

    /** Whether {@link #controlAt} may find anything: bytes are searched faster than characters. */
    private static boolean hasControl(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            boolean low = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' || b == 0x7f;
            boolean high = b == (byte) 0xC2 && i + 1 < bytes.length && bytes[i + 1] < (byte) 0xA0;
            if (low || high) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first C0, DEL or C1 character but tab, line feed and NEL; -1 if there is none. */
    private static int controlAt(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean low = c < ' ' && c != '\t' && c != '\n';
            boolean high = c >= 0x7f && c < 0xa0 && c != 0x85;
            if (low || high) {
                return i;
            }
        }
        return -1;
    }

    private static Problem notUtf8(byte[] bytes, int offset, Path file) {
        String before = normalize(new String(bytes, 0, offset, StandardCharsets.UTF_8));
        SourcePosition at = SourcePosition.in(file, before, before.length());
        return EncodingGuess.of(bytes)
                .map(guess -> wrongEncoding(at, guess, offset))
                .orElseGet(() -> Problem.at(
                        at, ProblemCode.BAD_BYTE, "0x%02X".formatted(bytes[offset] & 0xff), Integer.toString(offset)));
    }

    /** A control character; but of UTF-16 every second byte looks like one. */
    private static Problem control(byte[] bytes, String text, int index, Path file) {
        SourcePosition at = SourcePosition.in(file, text, index);
        int offset = text.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
        return EncodingGuess.utf16(bytes)
                .map(guess -> wrongEncoding(at, guess, offset))
                .orElseGet(() ->
                        Problem.at(at, ProblemCode.CONTROL_CHARACTER, "U+%04X".formatted((int) text.charAt(index))));
    }

    private static Problem wrongEncoding(SourcePosition at, String guess, int offset) {
        return Problem.at(at, ProblemCode.WRONG_ENCODING, guess, Integer.toString(offset));
    }
}
