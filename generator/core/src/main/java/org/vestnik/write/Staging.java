package org.vestnik.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.model.OutputPath;

/** Where new and changed files wait until the site is whole. Safe for several threads. */
final class Staging {

    private final Path folder;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    private Staging(Path folder) {
        this.folder = folder;
    }

    static Staging open(Workplace place) throws IOException {
        Files.createDirectories(place.staged());
        return new Staging(place.staged());
    }

    void write(OutputPath path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path.value());
        if (!made.contains(file.getParent())) {
            Files.createDirectories(file.getParent());
            made.add(file.getParent());
        }
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                out.write(rest);
            }
        }
    }

    /** Waits until the files would survive a power cut. */
    void force(Collection<OutputPath> paths) throws IOException {
        for (OutputPath path : paths) {
            try (FileChannel file = FileChannel.open(folder.resolve(path.value()), StandardOpenOption.WRITE)) {
                file.force(false);
            }
        }
    }

    boolean ignoresCase() {
        String name = folder.getFileName().toString();
        return Files.exists(folder.resolveSibling(name.toUpperCase(Locale.ROOT)));
    }
}
