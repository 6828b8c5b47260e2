package org.vestnik.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes the values of a cache file, in an order that {@link CacheInput} gives them back in. */
public final class CacheOutput {

    private byte[] bytes = new byte[64 * 1024];
    private int length;
    private final Map<String, Integer> words = new HashMap<>();

    public void number(long number) {
        ByteBuffer.wrap(room(Long.BYTES), length, Long.BYTES).putLong(number);
        length += Long.BYTES;
    }

    /** Not negative; small ones take one byte. */
    public void count(int count) {
        int rest = count;
        byte[] room = room(5);
        for (; rest > 0x7f; rest >>>= 7) {
            room[length++] = (byte) (rest | 0x80);
        }
        room[length++] = (byte) rest;
    }

    public void flag(boolean flag) {
        count(flag ? 1 : 0);
    }

    public void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public void bytes(byte[] values) {
        count(values.length);
        System.arraycopy(values, 0, room(values.length), length, values.length);
        length += values.length;
    }

    /** A text that is likely to come again: it is kept once, and read as one object. */
    public void word(String word) {
        Integer known = words.get(word);
        if (known == null) {
            words.put(word, words.size() + 1);
            count(0);
            text(word);
        } else {
            count(known);
        }
    }

    public void fingerprint(Fingerprint fingerprint) {
        number(fingerprint.high());
        number(fingerprint.low());
    }

    public void stamp(FileStamp stamp) {
        stamp.write(this);
    }

    public <T> void optional(Optional<T> value, Consumer<T> write) {
        flag(value.isPresent());
        value.ifPresent(write);
    }

    public <T> void list(Collection<T> values, Consumer<T> write) {
        count(values.size());
        values.forEach(write);
    }

    ByteBuffer content() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    private byte[] room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
        return bytes;
    }
}
