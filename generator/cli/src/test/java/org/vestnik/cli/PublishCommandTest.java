package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.cli.Shell.Run;

class PublishCommandTest {

    @TempDir
    private Path folder;

    private Path root;
    private final Shell shell = new Shell();

    @BeforeEach
    void repositories() throws Exception {
        root = folder.resolve("desk");
        SmallBulletin.at(root).with(".gitignore", "target/\n");
        environment().forEach((name, value) -> shell.set(name, value));
        git("init -q -b main; git init -q --bare ../site.git; git remote add origin ../site.git;"
                + " git config user.name Desk; git config user.email d@d.example; git add -A; git commit -qm First");
    }

    @Test
    void itSaysWhatWouldChangeThenWhatDidThenThatNothingDoes() {
        Run dry = publish("--dry-run");
        Run real = publish();
        Run again = publish("--messages", "ru");

        assertThat(dry.exit()).isZero();
        assertThat(dry.outLines()).contains("+ en/index.html", "+ manifest.sha256");
        assertThat(dry.out())
                .contains("Would publish site 1 to the branch site of ", " 0 changed, 0 gone. Nothing was pushed");
        assertThat(real.outLines()).singleElement().asString().startsWith("Published: site 1, commit ");
        assertThat(real.exit() + again.exit()).isZero();
        assertThat(again.out()).startsWith("Публиковать нечего: в ветке site репозитория ");
    }

    @Test
    void whatGitWouldNotHaveEndsWithSeven() {
        Run run = publish("--remote", "elsewhere");

        assertThat(run.exit()).isEqualTo(7);
        assertThat(run.err()).startsWith("PB003 there is no remote named elsewhere; there are: origin -> ");
        assertThat(run.out()).isEqualTo("Nothing was published. Errors: 1, notes: 0\n");
    }

    @Test
    void aBulletinWithErrorsIsNotPublished() {
        SmallBulletin.at(root).with("content/en/first.md", "---\ntitle: X\ndate: 31/12/2026\n---\n\nText.\n");
        Run run = publish();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("content/en/first.md:3:7 FM003");
    }

    @Test
    void namesThatAreNoneAreToldBeforeAnythingIsBuilt() {
        Run run = publish("--branch=--receive-pack=x", "--over", "main");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(2).allMatch(line -> line.startsWith("PB004 --"));
        assertThat(root.resolve("target")).doesNotExist();
    }

    @Test
    void programsAreToldInJson() {
        Run run = publish("--format", "json", "--remote", "elsewhere");

        assertThat(run.out()).contains("\"code\":\"PB003\"");
        assertThat(run.err()).isEmpty();
    }

    private Run publish(String... words) {
        String[] line = new String[words.length + 2];
        line[0] = "publish";
        System.arraycopy(words, 0, line, 1, words.length);
        line[words.length + 1] = root.toString();
        return shell.run(line);
    }

    private void git(String words) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-ec", "git " + words)
                .directory(root.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment());
        Process git = builder.start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }

    private Map<String, String> environment() {
        return Map.of(
                "PATH", System.getenv("PATH"),
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_CONFIG_GLOBAL", folder.resolve("gitconfig").toString());
    }
}
