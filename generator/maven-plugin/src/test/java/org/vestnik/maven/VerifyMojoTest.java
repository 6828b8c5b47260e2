package org.vestnik.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.BuildOptions;
import org.vestnik.SiteGenerator;
import org.vestnik.problem.ExitCode;

class VerifyMojoTest {

    @TempDir
    private Path root;

    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void build() throws Exception {
        SmallBulletin.at(root);
        BuildOptions options = BuildOptions.of(
                root.toString(), Optional.empty(), Optional.of("2026-03-01T09:00:00Z"), Optional.empty());
        assertThat(new SiteGenerator(options.request(Instant.EPOCH, 1)).build().exitCode())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void theSiteThatWasBuiltIsTrue() throws Exception {
        mojo().execute();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("True to its manifest.");
    }

    @Test
    void aForgedCopyFailsTheGoal() {
        SmallBulletin.at(root).with("target/site/en/forged.html", "forged");
        VerifyMojo mojo = mojo();
        mojo.site = root.resolve("target/site").toString();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Not true to its manifest. Errors: 1");
        assertThat(lines).anyMatch(line -> line.startsWith("VF005 en/forged.html "));
    }

    private VerifyMojo mojo() {
        VerifyMojo mojo = new VerifyMojo();
        mojo.directory = root.toFile();
        mojo.format = "human";
        mojo.messages = "en";
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
