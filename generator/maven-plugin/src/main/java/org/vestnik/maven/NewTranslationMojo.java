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

/** Begins a translation: a draft with the words of the original to write over. */
@Mojo(name = "new-translation", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewTranslationMojo extends NewGoal {

    /** The article or page to translate. */
    @Parameter(property = "vestnik.file")
    String file;

    /** The language to translate into. */
    @Parameter(property = "vestnik.language")
    String language;

    /** The title of the translation; the original's if not set. */
    @Parameter(property = "vestnik.title")
    String title;

    @Override
    void run(MessageCatalog catalog) throws UsageException, MojoFailureException {
        Desk desk = new Desk(request(false, false, false, false));
        List<Path> made =
                desk.newTranslation(needed("file", file), needed("language", language), Optional.ofNullable(title));
        tellMade(made, desk.problems(), catalog.word("made-translation"), catalog);
    }
}
