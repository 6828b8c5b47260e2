package org.vestnik.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.acceptance.site.Sha256;

/** The same input and the same clock give the same bytes on another machine: zone, locale, cores and the order of files differ. */
class DeterminismIT {

    private static final long SEED = 20_260_317;

    @TempDir
    private Path folder;

    @Test
    void twoMachinesWriteTheSameSite() throws Exception {
        Path one = machine(
                "one",
                1,
                List.of("-Duser.timezone=Asia/Kamchatka", "-Duser.language=tr", "-Duser.country=TR"),
                1,
                "C.UTF-8");
        Path other = machine(
                "other",
                2,
                List.of("-Duser.timezone=America/New_York", "-Duser.language=ar", "-Duser.country=EG"),
                2,
                "C");

        assertThat(digests(one)).isNotEmpty().isEqualTo(digests(other));
    }

    private Path machine(String name, int run, List<String> options, int cores, String locale) throws Exception {
        Path root = folder.resolve(name);
        copyShuffled(Builds.demoRoot().resolve("content"), root.resolve("content"), new Random(SEED + run));
        copyShuffled(Builds.demoRoot().resolve("templates"), root.resolve("templates"), new Random(SEED - run));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
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
