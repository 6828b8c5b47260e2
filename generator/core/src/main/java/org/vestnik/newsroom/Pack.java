package org.vestnik.newsroom;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/** A pack of objects with its index (gitformat-pack, version 2). */
final class Pack {

    private static final int MAGIC = 0xFF744F63;
    private static final int FANOUT = 8;
    private static final int NAMES = FANOUT + 256 * 4;
    private static final int NAME = 20;
    private static final int COMMIT = 1;
    private static final int BY_OFFSET = 6;
    private static final int BY_NAME = 7;
    private static final int DEEPEST = 4095;

    /** So much of a pack is read for an object: no commit is larger once it is packed. */
    private static final int WINDOW = 64 * 1024;

    private final ByteBuffer index;
    private final Path file;
    private final int count;

    private Pack(ByteBuffer index, Path file) {
        this.index = index;
        this.file = file;
        this.count = index.getInt(NAMES - 4);
    }

    /** Empty if the index is of another version. */
    static Optional<Pack> open(Path indexFile) throws IOException {
        ByteBuffer index = ByteBuffer.wrap(Files.readAllBytes(indexFile));
        Path pack = indexFile.resolveSibling(indexFile.getFileName().toString().replace(".idx", ".pack"));
        boolean readable = index.limit() > NAMES && index.getInt(0) == MAGIC && index.getInt(4) == 2;
        return readable && Files.exists(pack) ? Optional.of(new Pack(index, pack)) : Optional.empty();
    }

    /** The text of a commit; empty if the pack does not hold it. */
    Optional<String> commit(String id) throws IOException {
        OptionalLong offset = find(HexFormat.of().parseHex(id));
        return offset.isPresent() ? commitAt(offset.getAsLong()) : Optional.empty();
    }

    private OptionalLong find(byte[] name) {
        int first = name[0] & 0xFF;
        int low = first == 0 ? 0 : index.getInt(FANOUT + (first - 1) * 4);
        int high = index.getInt(FANOUT + first * 4);
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(name(middle), name);
            if (order == 0) {
                return OptionalLong.of(offset(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle;
        }
        return OptionalLong.empty();
    }

    private byte[] name(int number) {
        byte[] name = new byte[NAME];
        index.slice(NAMES + number * NAME, NAME).get(name);
        return name;
    }

    private long offset(int number) {
        int small = index.getInt(NAMES + count * (NAME + 4) + number * 4);
        return small >= 0 ? small : index.getLong(NAMES + count * (NAME + 8) + (small & Integer.MAX_VALUE) * 8);
    }

    private Optional<String> commitAt(long offset) throws IOException {
        try (FileChannel pack = FileChannel.open(file, StandardOpenOption.READ)) {
            Entry entry = entry(pack, offset, 0);
            return entry.type() == COMMIT
                    ? Optional.of(new String(entry.bytes(), StandardCharsets.UTF_8))
                    : Optional.empty();
        }
    }

    /** @param type that of the object which a chain of differences begins with */
    private record Entry(int type, byte[] bytes) {}

    private Entry entry(FileChannel pack, long offset, int depth) throws IOException {
        ByteBuffer entry = ByteBuffer.allocate((int) Math.min(WINDOW, pack.size() - offset));
        pack.read(entry, offset);
        byte[] bytes = entry.array();
        int type = bytes[0] >> 4 & 7;
        int at = 0;
        while ((bytes[at] & 0x80) != 0) {
            at++;
        }
        at++;
        if (depth > DEEPEST || type != BY_OFFSET && type != BY_NAME) {
            return new Entry(type, type == COMMIT ? Objects.inflated(bytes, at) : new byte[0]);
        }
        if (type == BY_NAME) {
            long base = find(Arrays.copyOfRange(bytes, at, at + NAME)).orElseThrow(() -> new IOException(file + ""));
            return patched(entry(pack, base, depth + 1), bytes, at + NAME);
        }
        long back = bytes[at] & 0x7F;
        while ((bytes[at++] & 0x80) != 0) {
            back = (back + 1 << 7) | bytes[at] & 0x7F;
        }
        return patched(entry(pack, offset - back, depth + 1), bytes, at);
    }

    private static Entry patched(Entry base, byte[] bytes, int from) throws IOException {
        return base.type() == COMMIT
                ? new Entry(COMMIT, Delta.apply(base.bytes(), Objects.inflated(bytes, from)))
                : base;
    }
}
