package org.vestnik.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals beside the build say what the commands say. */
class DeskMojosTest {

    @TempDir
    private Path root;

    private final List<String> log = new ArrayList<>();

    @Test
    void aNewBulletinIsMadeWhereItsNameSays() throws Exception {
        NewBulletinMojo mojo = set(new NewBulletinMojo());
        mojo.name = root.resolve("ours").toString();
        mojo.execute();

        assertThat(log).contains("Made " + root.resolve("ours/content/bulletin.yaml"));
        assertThat(root.resolve("ours/content/ru/pages/about.md")).exists();
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log).anyMatch(line -> line.startsWith("NW001 "));
    }

    @Test
    void whatIsNeededAndNotGivenIsNamed() {
        assertThatThrownBy(() -> set(new NewArticleMojo()).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("US007 -Dvestnik.title wants a value");
    }

    @Test
    void articleTranslationAndStatusWorkTogether() throws Exception {
        SmallBulletin.at(root);
        NewArticleMojo article = set(new NewArticleMojo());
        article.title = "A court";
        article.clock = "2026-03-01T10:00:00Z";
        article.execute();
        NewTranslationMojo translation = set(new NewTranslationMojo());
        translation.file = "content/en/2026/a-court.md";
        translation.language = "ru";
        translation.execute();
        StatusMojo status = set(new StatusMojo());
        status.execute();

        assertThat(log)
                .contains("Made " + root.resolve("content/en/2026/a-court.md"))
                .contains("Made " + root.resolve("content/ru/2026/a-court.md"))
                .contains("  content/ru/first.md")
                .contains("ru: not compared", "ru: draft");
        status.accept = List.of("content/ru/first.md");
        status.execute();
        assertThat(root.resolve("content/ru/first.md")).content().contains("translatedFrom: en@");
    }

    @Test
    void aHostsFilesAreMadeOnce() throws Exception {
        SmallBulletin.at(root);
        NewHostMojo mojo = set(new NewHostMojo());
        mojo.name = "server";
        mojo.execute();

        assertThat(log)
                .contains("Made " + root.resolve(".vestnik/server/post-receive"))
                .contains("Read " + root.resolve(".vestnik/server/README.md") + ": it says what to switch on there");
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log).anyMatch(line -> line.startsWith("NW017 "));
    }

    @Test
    void cleanDeletesWhatABuildMade() throws Exception {
        SmallBulletin.at(root);
        set(new BuildMojo()).execute();
        set(new CleanMojo()).execute();

        assertThat(root.resolve("target/site")).doesNotExist();
        assertThat(root.resolve("content/en/first.md")).exists();
    }

    @Test
    void publishPutsTheSiteUponABranch() throws Exception {
        SmallBulletin.at(root);
        git("init -q -b main; git init -q --bare site.git; git remote add origin site.git;"
                + " git config user.name Desk; git config user.email d@d.example");
        PublishMojo mojo = set(new PublishMojo());
        mojo.remote = "origin";
        mojo.branch = "site";
        mojo.dryRun = true;
        mojo.execute();
        assertThat(log).contains("+ manifest.sha256").anyMatch(line -> line.startsWith("Would publish site 1 "));
        mojo.dryRun = false;
        mojo.execute();
        assertThat(log).anyMatch(line -> line.startsWith("Published: site 1, commit "));
        git("--git-dir=site.git cat-file -e site:index.html");
        mojo.remote = "elsewhere";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Nothing was published. Errors: 1, ");
        assertThat(log).anyMatch(line -> line.startsWith("PB003 "));
    }

    private void git(String words) throws Exception {
        Process git = new ProcessBuilder("sh", "-ec", "git " + words)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }

    private <T extends BulletinGoal> T set(T mojo) {
        mojo.directory = root.toFile();
        mojo.format = "human";
        mojo.messages = "en";
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                log.add(line.toString());
            }

            @Override
            public void error(CharSequence line) {
                log.add(line.toString());
            }
        });
        return mojo;
    }
}
