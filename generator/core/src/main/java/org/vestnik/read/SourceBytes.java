package org.vestnik.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/** The bytes of source files, read in one piece. */
final class SourceBytes {

    private SourceBytes() {}

    /**
     * The whole of a file that is no symbolic link; of one that is larger than so many bytes only one byte more than these.
     *
     * @throws IOException if it can't be read
     */
    static byte[] read(Path file, int most) throws IOException {
        try (SeekableByteChannel in =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(in.size(), most));
            while (bytes.hasRemaining() && in.read(bytes) >= 0) {
                // a disk gives all at once
            }
            ByteBuffer next = ByteBuffer.allocate(1);
            if (in.read(next) < 0) {
                return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.write(bytes.array());
            whole.write(next.array());
            whole.write(Channels.newInputStream(in).readNBytes(most - bytes.capacity()));
            return whole.toByteArray();
        }
    }
}
