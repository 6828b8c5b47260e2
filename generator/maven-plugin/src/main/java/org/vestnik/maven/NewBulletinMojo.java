package org.vestnik.maven;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.NewBulletinOptions;
import org.vestnik.UsageException;
import org.vestnik.create.NewBulletin;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problems;

/** Makes the folder of a bulletin that builds as it stands. */
@Mojo(name = "new-bulletin", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewBulletinMojo extends NewGoal {

    /** The folder to make. */
    @Parameter(property = "vestnik.name")
    String name;

    /** Languages of the editions, the default one first; en and ru if not set. */
    @Parameter(property = "vestnik.languages")
    List<String> languages = List.of();

    /** The title; made of the folder's name if not set. */
    @Parameter(property = "vestnik.title")
    String title;

    /** The zone of dates, such as Europe/Moscow; UTC if not set. */
    @Parameter(property = "vestnik.zone")
    String zone;

    /** Address of the program's jar, for the workflow; with its digest. */
    @Parameter(property = "vestnik.generator")
    String generator;

    /** SHA-256 of that jar, 64 hexadecimal digits. */
    @Parameter(property = "vestnik.sha256")
    String sha256;

    @Override
    void run(MessageCatalog catalog) throws UsageException, MojoFailureException {
        NewBulletinOptions options = new NewBulletinOptions(
                needed("name", name),
                languages,
                Optional.ofNullable(title),
                Optional.ofNullable(zone),
                Optional.ofNullable(baseUrl),
                Optional.ofNullable(generator),
                Optional.ofNullable(sha256),
                catalog.language());
        Problems problems = new Problems();
        List<Path> made = new NewBulletin(options.order(), Instant.now(), problems).make();
        tellMade(made, problems, catalog.word("made-bulletin", name), catalog);
    }
}
