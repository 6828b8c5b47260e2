package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.acceptance.site.Sha256;

/** The same input and the same clock give the same bytes on another machine: zone, locale, cores and the order of files differ. */
class DeterminismIT {

    private static final long SEED = 20_260_317;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "--precompress"})
    void twoMachinesWriteTheSameSite(String option) throws Exception {
        Path one = machine(
                "one",
                java(),
                option,
                1,
                List.of("-Duser.timezone=Asia/Kamchatka", "-Duser.language=tr", "-Duser.country=TR"),
                1,
                "C.UTF-8");
        Path other = machine(
                "other",
                java(),
                option,
                2,
                List.of("-Duser.timezone=America/New_York", "-Duser.language=ar", "-Duser.country=EG"),
                2,
                "C");

        assertThat(digests(one)).isNotEmpty().isEqualTo(digests(other));
    }

    /** Other Javas bring other tables of languages, other hash orders and another zlib. */
    @ParameterizedTest
    @ValueSource(strings = {"", "--precompress"})
    void anotherJavaWritesTheSameSite(String option) throws Exception {
        Optional<Path> other = otherJava();
        assumeThat(other)
                .as("a Java of another version in /usr/lib/jvm or named by VESTNIK_OTHER_JAVA")
                .isPresent();
        List<String> options = List.of("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=ru");
        Path ours = machine("ours", java(), option, 1, options, 2, "C.UTF-8");
        Path theirs = machine("theirs", other.get(), option, 2, options, 1, "C.UTF-8");

        assertThat(digests(theirs)).isNotEmpty().isEqualTo(digests(ours));
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The newest of another version than this one. */
    private static Optional<Path> otherJava() throws IOException {
        Optional<String> named = Optional.ofNullable(System.getenv("VESTNIK_OTHER_JAVA"));
        if (named.isPresent()) {
            return named.map(Path::of);
        }
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        int ours = Runtime.version().feature();
        try (var homes = Files.list(all)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> version(home) >= 17 && version(home) != ours)
                    .max(Comparator.comparingInt(DeterminismIT::version))
                    .map(home -> home.resolve("bin/java"));
        }
    }

    /** As the file says that every Java has; 0 if it has none. */
    private static int version(Path home) {
        try {
            Matcher version =
                    Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(Files.readString(home.resolve("release")));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private Path machine(String name, Path java, String option, int run, List<String> options, int cores, String locale)
            throws Exception {
        Path root = folder.resolve(name);
        copyShuffled(Builds.demoRoot().resolve("content"), root.resolve("content"), new Random(SEED + run));
        copyShuffled(Builds.demoRoot().resolve("templates"), root.resolve("templates"), new Random(SEED - run));
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-XX:ActiveProcessorCount=" + cores,
                "-jar",
                System.getProperty("vestnik.jar"),
                "build",
                root.toString(),
                "--strict",
                "--clock",
                Builds.DEMO_CLOCK.toString()));
        if (!option.isEmpty()) {
            command.add(option);
        }
        Path log = folder.resolve(name + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("ends by itself")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return root.resolve("target/site");
    }

    /** Files that are made in another order are listed in another order by many file systems. */
    private static void copyShuffled(Path from, Path to, Random random) throws IOException {
        try (var tree = Files.walk(from)) {
            List<Path> files = new ArrayList<>(tree.filter(Files::isRegularFile).toList());
            Collections.shuffle(files, random);
            for (Path file : files) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static Map<String, String> digests(Path site) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (var tree = Files.walk(site)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                digests.put(site.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
