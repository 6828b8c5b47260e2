package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.cli.Shell.Run;

class ServeCommandTest {

    @TempDir
    private Path root;

    private final Shell shell = new Shell();

    @Test
    void aFolderWithoutABulletinIsToldAtOnce() throws IOException {
        Files.delete(SmallBulletin.at(root).path("content/bulletin.yaml"));
        Run run = serve("--port", "0");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("CF001 there is no content/bulletin.yaml -> ");
        assertThat(run.outLines()).singleElement().asString().matches("All: \\d+ ms, nothing written.* Errors: 1, .*");
    }

    @Test
    void aPortThatIsTakenIsToldAtOnce() throws IOException {
        SmallBulletin.at(root);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            Run run = serve("--port", port);

            assertThat(run.exit()).isEqualTo(5);
            assertThat(run.errLines())
                    .containsExactly(
                            "SV001 port " + port + " is taken by another program -> name another with --port, or"
                                    + " none: then the next one that is free is taken");
            assertThat(root.resolve("target")).doesNotExist();
        }
    }

    private Run serve(String... words) {
        String[] args = new String[words.length + 2];
        args[0] = "serve";
        args[1] = root.toString();
        System.arraycopy(words, 0, args, 2, words.length);
        return shell.run(args);
    }
}
