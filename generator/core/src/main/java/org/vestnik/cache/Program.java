package org.vestnik.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

/** The program that makes the results: another build of it, even of the same version, believes none of its caches. */
public final class Program {

    private Program() {}

    /** Of the jar, or in development the folder of classes, that this class was loaded from, and of the Java that runs it. */
    public static Fingerprint fingerprint() {
        Digest digest = new Digest().text(Runtime.version().toString());
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        try {
            Path place = Path.of(source.getLocation().toURI());
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> add(digest, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return digest.finish();
    }

    private static void add(Digest digest, Path file) {
        try {
            digest.text(file.toString())
                    .number(Files.size(file))
                    .number(Files.getLastModifiedTime(file).toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
