package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.cli.Shell.Run;

/** Starts the launcher as its users do, from the folder that packaging made and from folders of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has a launcher of its own")
class LauncherIT {

    /** The launcher keeps the JVM from saying anything on its own. */
    private static final String PRINT_FLAGS =
            "-XX:+UnlockDiagnosticVMOptions -XX:+DisplayVMOutput -XX:+PrintFlagsFinal";

    private static final Path PACKAGED =
            Path.of(System.getProperty("vestnik.jar")).toAbsolutePath().getParent();
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final String SHARED = "org.vestnik.cli.Main source: shared objects file";

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path launcher = PACKAGED.resolve("vestnik");
    private Path userCache;

    @BeforeEach
    void setUp() {
        userCache = folder.resolve("user cache");
        environment.putAll(Map.of(
                "LC_ALL",
                "C.UTF-8",
                "CI",
                "true",
                "PATH",
                System.getenv("PATH"),
                "JAVA_HOME",
                JAVA.toString(),
                "XDG_CACHE_HOME",
                userCache.toString()));
        SmallBulletin.at(folder);
    }

    /** This Java and those that stand beside it. */
    static List<Path> javas() throws IOException {
        try (Stream<Path> beside = Files.list(JAVA.getParent())) {
            return Stream.concat(
                            Stream.of(JAVA), beside.filter(home -> !Files.isSymbolicLink(home) && !home.equals(JAVA)))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")) && version(home) >= 17)
                    .toList();
        }
    }

    @Test
    void thePackagedOneStartsFromTheArchiveThatPackagingMade() throws Exception {
        Run run = start("--version");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.outLines()).containsExactly("vestnik " + System.getProperty("vestnik.version"));
        assertThat(loadedClasses("help")).contains(SHARED);
        assertThat(userCache).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theFirstBuildMakesAnArchiveAndTheNextRunUsesIt(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        launcher = installed("program");
        Run first = start("build");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.outLines()).hasSize(2);
        assertThat(userCache.resolve("vestnik")).isNotEmptyDirectory();
        assertThat(loadedClasses("build")).contains(SHARED);

        List<Path> archives = archives();
        Files.setLastModifiedTime(launcher.resolveSibling("vestnik.jar"), FileTime.fromMillis(1_000_000_000_000L));
        assertThat(loadedClasses("help")).doesNotContain(SHARED);
        assertThat(start("build").exit()).isZero();
        assertThat(archives()).hasSize(1).doesNotContainAnyElementsOf(archives);
    }

    @Test
    void onlyABuildThatSucceedsLeavesAnArchive() throws Exception {
        launcher = installed("program");
        SmallBulletin.at(folder).with("content/en/first.md", "---\ntitle: X\ndate: never\n---\n\nText.\n");

        assertThat(start("--version").exit()).isZero();
        assertThat(start("build").exit()).isEqualTo(1);
        assertThat(archives()).isEmpty();
    }

    @Test
    void aCacheThatCannotBeWrittenIsNotInTheWay() throws Exception {
        launcher = installed("program");
        Files.writeString(userCache, "a file");
        Run run = start("build");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(userCache).isRegularFile();
    }

    @Test
    void noArchiveIsMadeIfNoneIsWanted() throws Exception {
        environment.put("VESTNIK_ARCHIVES", "");

        assertThat(start("build").exit()).isZero();
        assertThat(loadedClasses("help")).doesNotContain(SHARED);
        assertThat(userCache).doesNotExist();
    }

    @Test
    void aDamagedArchiveIsNotInTheWay() throws Exception {
        launcher = installed("program");
        start("build");
        for (Path archive : archives()) {
            Files.delete(archive);
            Files.writeString(archive, "not an archive");
        }
        Run run = start("build");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(2);
    }

    @Test
    void pathsMayHoldSpacesAndLinksMayLeadToIt() throws Exception {
        Path program = installed("my programs");
        launcher = Files.createSymbolicLink(folder.resolve("a link"), folder.relativize(program));
        SmallBulletin.at(folder.resolve("my bulletin"));
        Run run = start("build", "my bulletin", "--output", "my site");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(folder.resolve("my site/index.html")).exists();
    }

    @Test
    void optionsOfTheUserWin() throws Exception {
        environment.put("VESTNIK_OPTS", "-XX:+UseSerialGC -Xmn8m -XX:+PrintFlagsFinal");

        assertThat(start("--version").out())
                .containsPattern("UseSerialGC += true ")
                .containsPattern("UseParallelGC += false ")
                .containsPattern("MaxNewSize += 8388608 ");
    }

    /** Help is all that is asked for, so that nothing is built. */
    @Test
    void onlyALargeFirstBuildIsWorthTheBetterCompiler() throws Exception {
        environment.put("VESTNIK_OPTS", PRINT_FLAGS);
        assertThat(start("build", "--help").out()).containsPattern("TieredStopAtLevel += 1 ");

        largeBulletin();
        assertThat(start("build", "--help", "large one").out())
                .containsPattern("TieredStopAtLevel += 4 ")
                .containsPattern("CompilerDirectivesFile += .*hot-methods.json ")
                .containsPattern("C1UpdateMethodData += false ");

        environment.remove("VESTNIK_OPTS");
        Run quiet = start("build", "--help", "large one");
        assertThat(quiet.err()).isEmpty();
        assertThat(quiet.out()).startsWith("Usage:");
    }

    @Test
    void aVeryLargeOneIsWorthItForAllMethods() throws Exception {
        environment.put("VESTNIK_OPTS", PRINT_FLAGS);
        bulletinOf(50_000);

        assertThat(start("build", "--help", "large one").out())
                .containsPattern("TieredStopAtLevel += 4 ")
                .containsPattern("FreqInlineSize += 60 ")
                .containsPattern("C1UpdateMethodData += true ")
                .doesNotContain("hot-methods.json");
    }

    @ParameterizedTest
    @CsvSource({"templates/page.ftlh, 4", "content/topics.yaml, 4", "content/en/2026/1.md, 1"})
    void uponACacheItIsIfEveryPageIsDrawnAnew(String edited, int tiers) throws Exception {
        environment.put("VESTNIK_OPTS", PRINT_FLAGS);
        Path root = largeBulletin();
        Path kept = Files.createDirectories(folder.resolve("kept"));
        Files.createFile(kept.resolve("manuscripts"));
        Files.createFile(kept.resolve("receipt-1"));
        List<String> build = List.of("build", "--help", "large one", "--cache", "kept");
        assertThat(start(build.toArray(String[]::new)).out()).containsPattern("TieredStopAtLevel += 1 ");

        Path file = root.resolve(edited);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "edited");
        FileTime later = FileTime.fromMillis(System.currentTimeMillis() + 10_000);
        Files.setLastModifiedTime(file, later);
        assertThat(start(build.toArray(String[]::new)).out()).containsPattern("TieredStopAtLevel += " + tiers + " ");
    }

    private Path largeBulletin() throws IOException {
        return bulletinOf(8_000);
    }

    private Path bulletinOf(int articles) throws IOException {
        Path root = folder.resolve("large one");
        Path year = Files.createDirectories(root.resolve("content/en/2026"));
        for (int i = 0; i < articles; i++) {
            Files.createFile(year.resolve(i + ".md"));
        }
        return root;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C.UTF-8|vestnik: there is no Java: install 17 or newer, or set JAVA_HOME",
                "ru_RU.UTF-8|vestnik: нет Java: установите 17 или новее или задайте JAVA_HOME"
            })
    void withoutJavaItSaysSo(String locale, String said) throws Exception {
        environment.put("LC_ALL", locale);
        environment.remove("JAVA_HOME");
        environment.put("PATH", folder.toString());
        Run run = start("build");

        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.errLines()).containsExactly(said);
    }

    @Test
    void aWrongOrOldJavaIsNamed() throws Exception {
        Path home = folder.resolve("old java");
        environment.put("JAVA_HOME", home.toString());
        assertThat(start("build").errLines())
                .containsExactly("vestnik: there is no " + home + "/bin/java: set JAVA_HOME right");

        java(home, "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        Run run = start("build");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.errLines())
                .containsExactly("vestnik: Java 17 or newer is needed, this is another: " + home + "/bin/java");
    }

    /** As version managers have it: a script somewhere on the path, no file that says what version it is. */
    @Test
    void aJavaOnThePathThatIsAScriptIsAskedForItsVersion() throws Exception {
        environment.remove("JAVA_HOME");
        java(folder.resolve("shims"), "exec '" + JAVA.resolve("bin/java") + "' \"$@\"");
        environment.put("PATH", folder.resolve("shims/bin") + ":" + environment.get("PATH"));

        assertThat(start("--version").exit()).isZero();
    }

    private static void java(Path home, String script) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static int version(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** A copy of jar and launcher, without the archive of packaging. */
    private Path installed(String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        Files.copy(PACKAGED.resolve("vestnik.jar"), to.resolve("vestnik.jar"));
        return Files.copy(PACKAGED.resolve("vestnik"), to.resolve("vestnik"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private List<Path> archives() throws IOException {
        Path archives = userCache.resolve("vestnik");
        if (!Files.exists(archives)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(archives)) {
            return files.toList();
        }
    }

    /** Where the JVM had the classes of a run from. */
    private String loadedClasses(String... args) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Files.deleteIfExists(log);
        environment.put("VESTNIK_OPTS", "-Xlog:class+load:file=classes.log");
        assertThat(start(args).exit()).isZero();
        environment.remove("VESTNIK_OPTS");
        return Files.readString(log);
    }

    private Run start(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
    }
}
