package org.vestnik.offline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.vestnik.model.OutputPath;

/** Packs pages of a site, and what they load. One file is held in memory at a time. */
public final class ZipWriter {

    private final List<OutputPath> members;
    private final CarriedPage pages;

    /**
     * @param members in the order in which they are packed
     * @param url of the site, if it has one: links to what is left out lead there
     */
    public ZipWriter(List<OutputPath> members, Optional<String> url) {
        this.members = List.copyOf(members);
        this.pages = new CarriedPage(new HashSet<>(members), url);
    }

    /** Where written pages are found. */
    public interface Pages {
        byte[] bytes(OutputPath path) throws IOException;
    }

    /** Writes the zip, and closes the stream. */
    public void write(Pages written, OutputStream out) throws IOException {
        try (FixedZip zip = new FixedZip(out)) {
            for (OutputPath member : members) {
                byte[] bytes = written.bytes(member);
                zip.add(member.value(), member.value().endsWith(".html") ? carried(member, bytes) : bytes);
            }
        }
    }

    private byte[] carried(OutputPath page, byte[] bytes) {
        return pages.of(page, new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
