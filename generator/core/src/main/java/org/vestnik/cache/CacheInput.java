package org.vestnik.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives the values of a cache file in the order in which {@link CacheOutput} took them. */
public final class CacheInput {

    private final ByteBuffer bytes;
    private final List<Object> known = new ArrayList<>();

    CacheInput(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    public long number() {
        return bytes.getLong();
    }

    public int count() {
        int count = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            count |= (next & 0x7f) << shift;
            if (next >= 0) {
                return count;
            }
        }
    }

    public boolean flag() {
        return count() == 1;
    }

    public String text() {
        int length = count();
        String text = new String(bytes.array(), bytes.arrayOffset() + bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    public byte[] bytes() {
        byte[] read = new byte[count()];
        bytes.get(read);
        return read;
    }

    public String word() {
        return once(this::text);
    }

    /** The same object each time that {@link CacheOutput#once} was given it. */
    @SuppressWarnings("unchecked") // each kind of value has its places, which the writer and the reader agree on
    public <T> T once(Supplier<T> read) {
        int number = count();
        if (number > 0) {
            return (T) known.get(number - 1);
        }
        T value = read.get();
        known.add(value);
        return value;
    }

    public Fingerprint fingerprint() {
        return new Fingerprint(number(), number());
    }

    public FileMark mark() {
        return FileMark.read(this);
    }

    public FileStamp stamp() {
        return FileStamp.read(this);
    }

    public <T> Optional<T> optional(Supplier<T> read) {
        return flag() ? Optional.of(read.get()) : Optional.empty();
    }

    public <T> List<T> list(Supplier<T> read) {
        int size = count();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.get());
        }
        return values;
    }
}
