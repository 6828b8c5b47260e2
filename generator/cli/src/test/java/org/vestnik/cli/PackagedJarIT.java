package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.cli.Shell.Run;

/** Starts {@code vestnik.jar} as its users do. */
class PackagedJarIT {

    private static final Path JAR = Path.of(System.getProperty("vestnik.jar"));

    @TempDir
    private Path folder;

    @Test
    void itKnowsItsVersion() throws Exception {
        Run run = start(Map.of(), "--version");

        assertThat(run.exit()).isZero();
        assertThat(run.outLines()).containsExactly("vestnik " + System.getProperty("vestnik.version"));
    }

    @Test
    void itBuildsTheBulletinThatItStandsIn() throws Exception {
        SmallBulletin.at(folder);
        Run run = start(Map.of(), "build");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Site: " + Path.of("target", "site") + "\n");
        assertThat(folder.resolve("target/site/index.html")).exists();
    }

    /** Letters at random hardly shrink, so gzip leaves it open whether the page is too heavy. */
    @Test
    void theNativeLibraryWeighsAHeavyPageWithoutAWarning() throws Exception {
        StringBuilder text = new StringBuilder("---\ntitle: Long\ndate: 2026-02-03\n---\n\n");
        new SplittableRandom(7).ints(22_000, 'a', 'z' + 1).forEach(c -> text.append((char) c));
        SmallBulletin.at(folder).with("content/en/long.md", text.toString());
        Run run = start(Map.of(), "build");

        assertThat(run.exit()).isZero();
        assertThat(run.errLines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("note: WT001 "));
    }

    /** The library cannot be unpacked into a folder that is none: so it is on a machine that it was not made for. */
    @Test
    void withoutTheWebpLibraryPicturesAreJpegAndANoteSaysSo() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", png);
        SmallBulletin.at(folder)
                .with("content/en/black.md", "---\ntitle: Black\ndate: 2026-02-03\n---\n\n![Black](black.png)\n");
        Files.write(folder.resolve("content/en/black.png"), png.toByteArray());
        Map<String, String> crippled =
                Map.of("JDK_JAVA_OPTIONS", "-Dcom.luciad.imageio.webp.tmpdir=" + folder.resolve("none"));

        Run run = start(crippled, "build");

        assertThat(run.exit()).isZero();
        assertThat(run.errLines()).anyMatch(line -> line.startsWith("note: IM026 "));
        assertThat(folder.resolve("target/site/media/en/black-png/shown.jpg")).exists();
        assertThat(folder.resolve("target/site/media/en/black-png/shown.webp")).doesNotExist();
        assertThat(start(crippled, "build", "--strict").exit()).isEqualTo(5);
        assertThat(start(Map.of(), "build", "--strict").exit()).isZero();
        assertThat(folder.resolve("target/site/media/en/black-png/shown.webp")).exists();
    }

    @Test
    void itLaysCompressedTwinsBesideTextsAndVerifiesThem() throws Exception {
        SmallBulletin.at(folder);
        Run build = start(Map.of(), "build", "--precompress");
        Run verify = start(Map.of(), "verify", "target/site");

        assertThat(build.err()).isEmpty();
        assertThat(folder.resolve("target/site/index.html.br")).isNotEmptyFile();
        assertThat(folder.resolve("target/site/index.html.gz")).isNotEmptyFile();
        assertThat(verify.exit()).isZero();
    }

    /** As on a kind of machine that there is no such library for. */
    @Test
    void withoutTheNativeLibraryThereIsANoteAndGzipAlone() throws Exception {
        SmallBulletin.at(folder);
        Map<String, String> none = Map.of("JAVA_TOOL_OPTIONS", "-Dbrotli4j.library.path=/nowhere");
        Run run = start(none, "build", "--precompress");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("note: DK040 ");
        assertThat(folder.resolve("target/site/index.html.br")).doesNotExist();
        assertThat(folder.resolve("target/site/index.html.gz")).isNotEmptyFile();
        assertThat(start(none, "build", "--precompress", "--strict").exit()).isEqualTo(5);
    }

    @Test
    void aFailedBuildLeavesNoSite() throws Exception {
        SmallBulletin.at(folder).with("content/ru/first.md", "---\ntitle: X\ndate: yesterday\n---\n\nText.\n");
        Run run = start(Map.of(), "build", "--messages", "ru");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("content/ru/first.md:3:7 FM003 ").containsPattern("\\p{IsCyrillic}");
        assertThat(folder.resolve("target/site")).doesNotExist();
    }

    @Test
    void namesThatTheSystemHidesEndWithFiveAndTheRemedy() throws Exception {
        SmallBulletin.at(folder).with("content/ru/привет.md", "---\ntitle: X\ndate: 2026-02-02\n---\n\nText.\n");
        Run run = start(Map.of("LC_ALL", "C"), "build");

        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.errLines()).anySatisfy(line -> assertThat(line).contains(" DK022 ", "LC_ALL=C.UTF-8"));
        assertThat(folder.resolve("target/site")).doesNotExist();
    }

    @Test
    void aTitleThatTheSystemHidesIsNotWritten() throws Exception {
        SmallBulletin.at(folder);
        List<List<String>> lines = List.of(
                List.of("new", "article", "Щука", "--slug", "shchuka"),
                List.of("new", "bulletin", "b", "--title", "Щука"),
                List.of("new", "translation", "content/en/first.md", "ru", "--title", "Щука"));

        for (List<String> line : lines) {
            Run run = start(Map.of("LC_ALL", "C"), line.toArray(String[]::new));
            assertThat(run.exit()).as(line.toString()).isEqualTo(5);
            assertThat(run.errLines()).singleElement().asString().contains("DK022 ", "LC_ALL=C.UTF-8");
        }
        assertThat(folder.resolve("b")).doesNotExist();
        assertThat(start(Map.of("LC_ALL", "C"), "new", "article", "Pike").exit())
                .isZero();
    }

    @Test
    void itCarriesTheLicencesOfAllItsParts() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(List.of(
                            "META-INF/LICENSE",
                            "META-INF/NOTICE",
                            "META-INF/THIRD-PARTY.md",
                            "META-INF/jsoup/LICENSE",
                            "META-INF/Schubfach-LICENSE",
                            "META-INF/FastDoubleParser-LICENSE"))
                    .allSatisfy(name -> assertThat(jar.getEntry(name)).as(name).isNotNull());
            assertThat(jar.getManifest().getMainAttributes().getValue("Enable-Native-Access"))
                    .isEqualTo("ALL-UNNAMED");
        }
    }

    /** An archive of classes takes none that is older than Java 6: it would be read and verified at each start. */
    @Test
    void noClassIsTooOldForAnArchiveOfClasses() throws IOException {
        List<String> old = new ArrayList<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
                try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
                    in.skipNBytes(6); // the letters CAFEBABE and the minor version
                    if (in.readUnsignedShort() < 50) {
                        old.add(entry.getName());
                    }
                }
            }
        }

        assertThat(old).isEmpty();
    }

    private Run start(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "CI", "true"));
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "SOURCE_DATE_EPOCH"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Run(process.waitFor(), read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
