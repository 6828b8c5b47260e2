package org.vestnik.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.vestnik.Desk;
import org.vestnik.UsageException;
import org.vestnik.problem.MessageCatalog;

/** Begins an article: a draft in the folder of its language and year, named by its title. */
@Mojo(name = "new-article", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewArticleMojo extends NewGoal {

    /** The title. */
    @Parameter(property = "vestnik.title")
    String title;

    /** The language; the bulletin's first if not set. */
    @Parameter(property = "vestnik.language")
    String language;

    /** The file's name and last part of the address; made of the title if not set. */
    @Parameter(property = "vestnik.slug")
    String slug;

    @Override
    void run(MessageCatalog catalog) throws UsageException, MojoFailureException {
        Desk desk = new Desk(request(false, false, false, false));
        List<Path> made =
                desk.newArticle(needed("title", title), Optional.ofNullable(language), Optional.ofNullable(slug));
        tellMade(made, desk.problems(), catalog.word("made-article"), catalog);
    }
}
