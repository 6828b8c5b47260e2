package org.vestnik.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a real Maven on bulletins other than the demonstration's. */
class BuildGoalIT {

    private static final String VERSION = System.getProperty("vestnik.version");

    /** The whole pom of a bulletin. */
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
              <groupId>my</groupId><artifactId>site</artifactId><version>1</version><packaging>pom</packaging>
              <build><plugins><plugin>
                <groupId>org.vestnik</groupId><artifactId>vestnik-maven-plugin</artifactId><version>VERSION</version>
                <executions><execution><phase>package</phase><goals><goal>build</goal></goals></execution></executions>
              </plugin></plugins></build>
            </project>
            """.replace("VERSION", VERSION);

    @TempDir
    private Path folder;

    private Path root;

    /** What Maven printed and ended with. */
    private record Run(int exit, List<String> log) {}

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectories(folder.resolve("bulletin"));
    }

    @Test
    void theSmallestPomBuildsItsSite() throws Exception {
        SmallBulletin.at(root).with("pom.xml", POM);
        Run run = maven("package");

        assertThat(run.log()).contains("[INFO] BUILD SUCCESS");
        assertThat(run.exit()).isZero();
        assertThat(root.resolve("target/site/ru/index.html")).exists();
    }

    @Test
    void aMistakeIsLoggedAtItsLineWithoutAStackTrace() throws Exception {
        SmallBulletin.withAMistake(root).with("pom.xml", POM);
        Run run = maven("package", "-Dvestnik.messages=en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.log())
                .anySatisfy(line -> assertThat(line).startsWith("[ERROR] content/en/first.md:3:7 FM003 "))
                .anySatisfy(line -> assertThat(line).contains("Nothing was written", "Errors: 1, notes: 0"))
                .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception:"));
        assertThat(root.resolve("target/site")).doesNotExist();
    }

    @Test
    void aFolderWithoutAPomIsBuiltToo() throws Exception {
        SmallBulletin.at(root);
        Run run =
                maven("org.vestnik:vestnik-maven-plugin:" + VERSION + ":build", "-Dvestnik.base-url=https://b.example");

        assertThat(run.log()).contains("[INFO] BUILD SUCCESS");
        assertThat(root.resolve("target/site/sitemap.xml")).content().contains("https://b.example/");
        assertThat(names(root)).containsExactlyInAnyOrder("content", "target");
    }

    @Test
    void aNewBulletinIsMadeWithoutAPomAndBuildsWithItsOwn() throws Exception {
        String plugin = "org.vestnik:vestnik-maven-plugin:" + VERSION + ":";
        Run made = maven(plugin + "new-bulletin", "-Dvestnik.name=ours", "-Dvestnik.languages=en,ar");
        root = root.resolve("ours");
        Run built = maven("package", "-Dvestnik.strict");
        Run status = maven("vestnik:status", "-Dvestnik.messages=en");
        Run cleaned = maven("vestnik:clean");

        assertThat(made.exit()).isZero();
        assertThat(built.log()).contains("[INFO] BUILD SUCCESS");
        assertThat(status.log()).anyMatch(line -> line.matches("\\[INFO] published +2 +2"));
        assertThat(cleaned.exit()).isZero();
        assertThat(root.resolve("target/site")).doesNotExist();
    }

    private Run maven(String... words) throws IOException, InterruptedException {
        boolean windows = File.separatorChar == '\\';
        Path program = Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn");
        List<String> command = new ArrayList<>(List.of(
                program.toString(), "-B", "-ntp", "-Dmaven.repo.local=" + System.getProperty("vestnik.repository")));
        command.addAll(List.of(words));
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_CMD_LINE_ARGS"));
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Run(process.waitFor(), Files.readAllLines(log, StandardCharsets.UTF_8));
    }

    private static List<String> names(Path folder) {
        return List.of(folder.toFile().list());
    }
}
