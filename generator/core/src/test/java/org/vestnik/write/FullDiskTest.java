package org.vestnik.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.problem.ProblemCode;

/** On a small file system in memory, which only the administrator of a Linux can mount. */
class FullDiskTest {

    /** 61 files of 8 KiB: what the old and the new site each need. */
    private static final int SITE_KIB = 500;

    /** The old site's files and folders, and as many folders again while it is staged. */
    private static final int OLD_INODES = 112;

    private static final int NEW_INODES = 64;

    @TempDir
    Path folder;

    static Stream<String> sizes() {
        return IntStream.rangeClosed(1, 32).mapToObj(i -> "size=" + (SITE_KIB + 40 + SITE_KIB * i / 28) + "k");
    }

    static Stream<String> inodes() {
        return IntStream.rangeClosed(1, 8).mapToObj(i -> "size=4m,nr_inodes=" + (OLD_INODES + NEW_INODES * i / 7));
    }

    @ParameterizedTest
    @MethodSource({"sizes", "inodes"})
    void aBuildThatFindsNoRoomLeavesTheLastSite(String options) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()))
                .as("only root may mount a small file system")
                .isZero();
        try {
            Path output = disk.resolve("site");
            site(1).write(output);
            assertThat(Sha256sum.check(output)).isZero();

            TestSite expected = site(2);
            try {
                site(2).write(output);
            } catch (DiskException e) {
                assertThat(e.problem().code()).isEqualTo(ProblemCode.DISK_FULL);
                expected = site(1);
            }

            assertThat(TestSite.read(output)).isEqualTo(expected);
            assertThat(Sha256sum.check(output)).isZero();
            try (Stream<Path> left = Files.walk(disk)) {
                List<String> beside = left.map(path -> disk.relativize(path).toString())
                        .filter(name -> !name.isEmpty() && !name.startsWith("site"))
                        .toList();
                assertThat(beside).containsExactly(".site.lock");
            }
            try (Stream<Path> all = Files.walk(output)) {
                assertThat(all.filter(Files::isDirectory)).hasSize(expected.equals(site(1)) ? 21 : 22);
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aFolderThatADiskIsMountedOnIsRefused() throws Exception {
        Path output = Files.createDirectory(folder.resolve("site"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", output.toString()))
                .as("only root may mount a small file system")
                .isZero();
        try {
            assertThatThrownBy(() -> site(1).write(output))
                    .isInstanceOfSatisfying(
                            OutputRefusedException.class,
                            refused ->
                                    assertThat(refused.problem().code()).isEqualTo(ProblemCode.OUTPUT_ON_OTHER_DEVICE));
            site(1).write(output.resolve("inside"));
        } finally {
            run("umount", output.toString());
        }
    }

    /** Version 2 has one folder more than version 1, which has 20 and the root. */
    private static TestSite site(int version) {
        TestSite site = new TestSite(new TreeMap<>());
        String text = Integer.toString(version).repeat(8_192);
        for (int i = 0; i < 60; i++) {
            site.files().put("f" + i % (19 + version) + "/p" + i + ".html", text);
        }
        site.files().put("index.html", text);
        return site;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
