package org.vestnik.newsroom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** The commits in a repository's folder of objects. */
final class Objects {

    static final int LARGEST = 1024 * 1024;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}");

    private final Path folder;
    private final List<Pack> packs = new ArrayList<>();

    Objects(Path folder) throws IOException {
        this.folder = folder;
        Path packed = folder.resolve("pack");
        if (Files.isDirectory(packed)) {
            try (DirectoryStream<Path> indexes = Files.newDirectoryStream(packed, "*.idx")) {
                for (Path index : indexes) {
                    Pack.open(index).ifPresent(packs::add);
                }
            }
        }
    }

    /** The text of a commit; empty if it is not here, or kept in a way that is not read. */
    Optional<String> commit(String id) throws IOException {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Path loose = folder.resolve(id.substring(0, 2)).resolve(id.substring(2));
        if (Files.exists(loose)) {
            String text = new String(inflated(Files.readAllBytes(loose), 0), StandardCharsets.UTF_8);
            return text.startsWith("commit ") ? Optional.of(text.substring(text.indexOf('\0') + 1)) : Optional.empty();
        }
        for (Pack pack : packs) {
            Optional<String> text = pack.commit(id);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    static byte[] inflated(byte[] bytes, int from) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            return in.readNBytes(LARGEST);
        }
    }
}
