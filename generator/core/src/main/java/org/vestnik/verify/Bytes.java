package org.vestnik.verify;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Byte strings as signatures are made of. */
final class Bytes {

    private Bytes() {}

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** What a text in Base64 stands for, if it is the one text that stands for it (RFC 4648 section 3.5); else empty. */
    static Optional<byte[]> decode(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** @throws BufferUnderflowException if anything is left */
    static void end(ByteBuffer from) {
        if (from.hasRemaining()) {
            throw new BufferUnderflowException();
        }
    }

    /** The next so many bytes. */
    static byte[] take(ByteBuffer from, int length) {
        if (length < 0 || length > from.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] taken = new byte[length];
        from.get(taken);
        return taken;
    }

    /** A string of SSH (RFC 4251 section 5): four bytes of length, then so many. */
    static byte[] takeString(ByteBuffer from) {
        return take(from, from.getInt());
    }

    static byte[] asString(byte[] bytes) {
        return join(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array(), bytes);
    }

    static byte[] asString(String text) {
        return asString(text.getBytes(StandardCharsets.UTF_8));
    }
}
