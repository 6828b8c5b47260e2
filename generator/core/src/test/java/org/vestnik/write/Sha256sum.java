package org.vestnik.write;

import java.io.IOException;
import java.nio.file.Path;

/** The reader's tool: {@code sha256sum -c} of GNU coreutils. */
final class Sha256sum {

    private Sha256sum() {}

    /** Its exit code: 0 if every file is as the manifest says. */
    static int check(Path site) throws IOException, InterruptedException {
        return new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "manifest.sha256")
                .directory(site.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
