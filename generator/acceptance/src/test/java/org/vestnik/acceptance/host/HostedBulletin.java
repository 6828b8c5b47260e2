package org.vestnik.acceptance.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestnik.NewBulletinOptions;
import org.vestnik.UsageException;
import org.vestnik.create.NewBulletin;
import org.vestnik.create.NewHost;
import org.vestnik.problem.Problems;

/** A new bulletin with the files of every host. */
final class HostedBulletin {

    private static final Optional<String> URL = Optional.of("https://bulletin.example");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private HostedBulletin() {}

    /** @param root need not be there */
    static void make(Path root) throws UsageException {
        Optional<String> none = Optional.empty();
        Problems problems = new Problems();
        NewBulletinOptions options =
                new NewBulletinOptions(root.toString(), List.of(), none, none, URL, none, none, "en");
        new NewBulletin(options.order(), NOW, problems).make();
        for (String host : List.of("gitlab", "codeberg", "sourcehut", "cloudflare", "netlify", "server")) {
            new NewHost(root, URL, problems).make(host, Optional.empty(), "en");
        }
        assertThat(problems.list()).isEmpty();
    }
}
