package org.vestnik.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * Takes the values of a cache file, in an order that {@link CacheInput} gives them back in. They go to the disk as they come: those of a
 * large bulletin would fill a hundred megabytes.
 */
public final class CacheOutput {

    private final WritableByteChannel file;
    private final ByteBuffer waiting = ByteBuffer.allocate(64 * 1024);
    private final CRC32 checksum = new CRC32();
    private final Map<Object, Integer> known = new HashMap<>();

    CacheOutput(WritableByteChannel file) {
        this.file = file;
    }

    public void number(long number) {
        room(Long.BYTES).putLong(number);
    }

    /** Not negative; small ones take one byte. */
    public void count(int count) {
        int rest = count;
        ByteBuffer room = room(5);
        for (; rest > 0x7f; rest >>>= 7) {
            room.put((byte) (rest | 0x80));
        }
        room.put((byte) rest);
    }

    public void flag(boolean flag) {
        count(flag ? 1 : 0);
    }

    public void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public void bytes(byte[] more) {
        count(more.length);
        if (more.length > waiting.capacity()) {
            send();
            send(ByteBuffer.wrap(more));
        } else {
            room(more.length).put(more);
        }
    }

    /** A text that is likely to come again: it is kept once, and read as one object. */
    public void word(String word) {
        once(word, this::text);
    }

    /** A value that is likely to come again: its equals are kept once, and read as one object. */
    public <T> void once(T value, Consumer<T> write) {
        Integer number = known.get(value);
        if (number == null) {
            count(0);
            write.accept(value);
            known.put(value, known.size() + 1);
        } else {
            count(number);
        }
    }

    public void fingerprint(Fingerprint fingerprint) {
        number(fingerprint.high());
        number(fingerprint.low());
    }

    public void mark(FileMark mark) {
        mark.write(this);
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

    /** Ends the file with the checksum of all that went there. */
    void finish() {
        send();
        number(checksum.getValue());
        send();
    }

    private ByteBuffer room(int bytes) {
        if (waiting.remaining() < bytes) {
            send();
        }
        return waiting;
    }

    private void send() {
        send(waiting.flip());
        waiting.clear();
    }

    private void send(ByteBuffer bytes) {
        checksum.update(bytes.duplicate());
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
