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
    private final List<String> words = new ArrayList<>();

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
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        byte[] values = new byte[count()];
        bytes.get(values);
        return values;
    }

    public String word() {
        int number = count();
        if (number > 0) {
            return words.get(number - 1);
        }
        String word = text();
        words.add(word);
        return word;
    }

    public Fingerprint fingerprint() {
        return new Fingerprint(number(), number());
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
