package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.cli.Shell.Run;

class NewCommandTest {

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @Test
    void aNewBulletinBuildsAsItStands() {
        Path root = folder.resolve("Наш вестник");
        Run made = shell.run("new", "bulletin", root.toString());
        Run built = shell.run("build", root.toString(), "--strict", "--base-url", "https://bulletin.example");

        assertThat(made.err()).isEmpty();
        assertThat(made.exit()).isZero();
        assertThat(made.outLines()).last().asString().isEqualTo("Build it: vestnik build \"" + root + "\"");
        assertThat(built.err()).isEmpty();
        assertThat(built.exit()).isZero();
        assertThat(root.resolve("target/site/ru/2026/03/welcome.html"))
                .content()
                .contains("Первая статья");
    }

    @Test
    void whatIsThereStaysAsItIs() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        Run run = shell.run("new", "bulletin", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().startsWith("NW001 " + folder + " is there already");
        assertThat(folder).isDirectoryContaining(mine::equals);
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void aHostsFilesAreAddedToTheBulletin() {
        SmallBulletin.at(folder);
        Run run = shell.run("new", "host", "gitlab", "--directory", folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.outLines())
                .contains("Made " + folder.resolve(".gitlab-ci.yml"))
                .last()
                .isEqualTo("Read " + folder.resolve(".vestnik/gitlab.md") + ": it says what to switch on there");
        assertThat(folder.resolve(".vestnik/build.sh")).exists();
    }

    @Test
    void aMisspeltHostIsNotGuessed() {
        SmallBulletin.at(folder);
        Run run = shell.run("new", "host", "gitlub", "--directory", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith("NW015 ")
                .contains("did you mean github?");
        assertThat(folder.resolve(".vestnik")).doesNotExist();
    }
}
