package org.vestnik.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** The bytes of source files, read in one piece. */
final class SourceBytes {

    private SourceBytes() {}

    /**
     * The whole of a file that is no symbolic link; of one that is larger than so many bytes only one byte more than these.
     *
     * @throws IOException if it can't be read
     */
    static byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = new byte[Math.min(in.available(), most)]; // as a rule, its size
            int length = in.readNBytes(bytes, 0, bytes.length);
            int next = in.read();
            if (next < 0) {
                return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.write(bytes, 0, length);
            whole.write(next);
            whole.write(in.readNBytes(most - length));
            return whole.toByteArray();
        }
    }
}
