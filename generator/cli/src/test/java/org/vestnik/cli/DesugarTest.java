package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.cli.sugar.Sugar;

/** What the packaging does to lambdas and records: another form of the same. */
class DesugarTest {

    private static final String PACKAGE = "org/vestnik/cli/sugar";

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void setUp() throws Exception {
        jar = folder.resolve("sugar.jar");
        Path classes = Path.of(
                Sugar.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> compiled = Files.list(classes.resolve(PACKAGE))) {
            for (Path each : compiled.toList()) {
                entries.putNextEntry(new ZipEntry(PACKAGE + "/" + each.getFileName()));
                Files.copy(each, entries);
            }
        }
    }

    @Test
    void plainClassesDoWhatLambdasAndRecordsDid() throws Exception {
        desugar();

        assertThat(run()).isEqualTo(new Sugar().get());
    }

    @Test
    void nothingIsLeftToTheStartButHowRecordsArePrinted() throws Exception {
        assertThat(dynamic("LambdaMetafactory")).isNotEmpty();

        desugar();

        assertThat(dynamic("LambdaMetafactory")).isEmpty();
        assertThat(dynamic("ObjectMethods"))
                .containsExactlyInAnyOrder("Sugar$Empty.class", "Sugar$Own.class", "Sugar$Whole.class");
    }

    private void desugar() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "src/main/packaging/Desugar.java",
                        jar.toString(),
                        PACKAGE)
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
    }

    /** What the jar's own classes say, which this JVM reads and verifies apart from those of the tests. */
    @SuppressWarnings("unchecked")
    private List<String> run() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> plain = loader.loadClass(Sugar.class.getName());
            return ((Supplier<List<String>>) plain.getConstructor().newInstance()).get();
        }
    }

    /** The classes that name a part of the JDK. */
    private List<String> dynamic(String part) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar);
                Stream<Path> classes = Files.list(files.getPath("/" + PACKAGE))) {
            return classes.filter(file -> names(file, part))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean names(Path file, String part) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("/" + part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
