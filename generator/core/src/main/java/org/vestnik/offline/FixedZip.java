package org.vestnik.offline;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes tell nothing of when and where it was made. */
final class FixedZip implements AutoCloseable {

    /** Not the first that a zip can name: for that one the JDK adds a field with the machine's zone in it. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    FixedZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_COMPRESSION);
    }

    void add(String name, byte[] bytes) throws IOException {
        put(entry(name), bytes);
    }

    /** As it is, not compressed. */
    void store(String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        put(entry, bytes);
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    private void put(ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
