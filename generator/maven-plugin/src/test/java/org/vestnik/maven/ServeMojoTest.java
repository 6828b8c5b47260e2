package org.vestnik.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeMojoTest {

    @TempDir
    private Path root;

    @Test
    void aFolderWithoutABulletinIsAFailure() throws IOException {
        Files.delete(SmallBulletin.at(root).path("content/bulletin.yaml"));

        assertThatThrownBy(() -> mojo("0").execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("There is no bulletin here to show");
    }

    @Test
    void aPortThatIsNoneIsAFailure() {
        SmallBulletin.at(root);

        assertThatThrownBy(() -> mojo("x").execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("SV002 there is no port x -> ");
        assertThat(root.resolve("target")).doesNotExist();
    }

    private ServeMojo mojo(String port) {
        ServeMojo mojo = new ServeMojo();
        mojo.directory = root.toFile();
        mojo.format = "human";
        mojo.messages = "en";
        mojo.port = port;
        return mojo;
    }
}
