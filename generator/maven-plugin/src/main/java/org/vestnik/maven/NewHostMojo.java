package org.vestnik.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.Desk;
import org.vestnik.UsageException;
import org.vestnik.create.GeneratorJar;
import org.vestnik.problem.MessageCatalog;

/** Adds the files by which a host builds the bulletin at each push and shows it. */
@Mojo(name = "new-host", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewHostMojo extends NewGoal {

    /** The host: github, gitlab, codeberg (forgejo), sourcehut, cloudflare, netlify or server. */
    @Parameter(property = "vestnik.name")
    String name;

    /** Address of the program's jar, for the host to fetch; with its digest. */
    @Parameter(property = "vestnik.generator")
    String generator;

    /** SHA-256 of that jar, 64 hexadecimal digits. */
    @Parameter(property = "vestnik.sha256")
    String sha256;

    @Override
    void run(MessageCatalog catalog) throws UsageException, MojoFailureException {
        Desk desk = new Desk(request(false, false, false, false));
        Optional<GeneratorJar> jar = GeneratorJar.typed(Optional.ofNullable(generator), Optional.ofNullable(sha256));
        List<Path> made = desk.newHost(needed("name", name), jar, catalog.language());
        String first = made.isEmpty() ? "" : made.get(0).toString();
        tellMade(made, desk.problems(), catalog.word("made-host", first), catalog);
    }
}
