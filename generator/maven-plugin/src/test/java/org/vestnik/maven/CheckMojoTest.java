package org.vestnik.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {

    @TempDir
    private Path root;

    private final List<String> lines = new ArrayList<>();

    @Test
    void aGoodSiteIsSummedUp() throws Exception {
        SmallBulletin.at(root);
        mojo().execute();

        assertThat(lines).singleElement().asString().matches("Files of the site: \\d+\\. Errors: 0, notes: 0");
    }

    @Test
    void aFaultFailsTheGoal() throws Exception {
        SmallBulletin.at(root);
        mojo().execute();
        SmallBulletin.at(root)
                .with("target/site/en/first.html", "<html lang=en><title>x</title><h1>x</h1><a href=no.html>x</a>");
        CheckMojo mojo = mojo();
        mojo.noBuild = true;

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("Errors: ");
        assertThat(lines).anyMatch(line -> line.contains("target/site/en/first.html:1:41 CK001 "));
    }

    private CheckMojo mojo() {
        CheckMojo mojo = new CheckMojo();
        mojo.directory = root.toFile();
        mojo.format = "human";
        mojo.messages = "en";
        mojo.failOn = "error";
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add(line.toString());
            }

            @Override
            public void error(CharSequence line) {
                lines.add(line.toString());
            }
        });
        return mojo;
    }
}
