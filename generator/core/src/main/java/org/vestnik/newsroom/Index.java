package org.vestnik.newsroom;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The list of tracked files (gitformat-index, versions 2 and 3). */
final class Index {

    private static final int MAGIC = 0x44495243;
    private static final int HEAD = 12;
    private static final int FLAGS = 60;
    private static final int EXTENDED = 0x4000;

    private Index() {}

    /**
     * The files below a folder, relative to it; empty if the list is of another version.
     *
     * @param below the folder, relative to the repository's root
     */
    static Optional<Set<Path>> read(byte[] bytes, Path below) {
        ByteBuffer index = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD || index.getInt(0) != MAGIC || index.getInt(4) < 2 || index.getInt(4) > 3) {
            return Optional.empty();
        }
        Set<Path> files = new HashSet<>();
        int at = HEAD;
        for (int left = index.getInt(8); left > 0; left--) {
            int name = at + FLAGS + ((index.getShort(at + FLAGS) & EXTENDED) == 0 ? 2 : 4);
            int end = name;
            while (bytes[end] != 0) {
                end++;
            }
            Path file = Path.of(new String(bytes, name, end - name, StandardCharsets.UTF_8));
            if (below.toString().isEmpty() || file.startsWith(below)) {
                files.add(below.toString().isEmpty() ? file : below.relativize(file));
            }
            at += (end - at) / 8 * 8 + 8;
        }
        return Optional.of(files);
    }
}
