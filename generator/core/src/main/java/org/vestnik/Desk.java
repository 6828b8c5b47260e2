package org.vestnik;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestnik.config.ConfigReader;
import org.vestnik.create.Acceptance;
import org.vestnik.create.GeneratorJar;
import org.vestnik.create.NewArticle;
import org.vestnik.create.NewHost;
import org.vestnik.create.NewTranslation;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.read.WholeBulletin;
import org.vestnik.status.Status;
import org.vestnik.status.StatusReader;
import org.vestnik.write.SiteCleaner;

/** What editors ask of a bulletin besides building it. All that is wrong is found in {@link #problems}. */
public final class Desk {

    private final BuildRequest request;
    private final Problems problems = new Problems();

    public Desk(BuildRequest request) {
        this.request = request;
    }

    /** What was wrong with what was asked until now. */
    public Problems problems() {
        return problems;
    }

    /**
     * Begins an article.
     *
     * @param language of the bulletin; its first if not given
     * @param slug the file's name; made of the title if not given
     * @return the file that was made; none if there is a problem
     */
    public List<Path> newArticle(String title, Optional<String> language, Optional<String> slug) {
        return new ConfigReader(request.root(), request.content(), problems)
                .read()
                .map(config -> new NewArticle(request.root(), request.content(), config, problems)
                        .make(title, language, slug, request.visibility().now()))
                .orElseGet(List::of);
    }

    /**
     * Begins a translation. What is wrong with other files is told only if it may be the reason why this fails.
     *
     * @param file the original, as it was typed
     * @param title of the translation; the original's if not given
     * @return the file that was made; none if there is a problem
     */
    public List<Path> newTranslation(String file, String language, Optional<String> title) throws UsageException {
        Path original = file(file);
        return whole(whole -> new NewTranslation(request.root(), request.content(), whole, problems)
                        .make(original, language, title))
                .orElseGet(List::of);
    }

    /**
     * Adds the files by which a host builds and shows the bulletin.
     *
     * @param host its name
     * @param jar the program that it fetches; the released one if not given
     * @param language of what is written for editors
     * @return the files that were made, first of all what to read; none if there is a problem
     */
    public List<Path> newHost(String host, Optional<GeneratorJar> jar, String language) {
        return new ConfigReader(request.root(), request.content(), problems)
                .read()
                .map(config -> new NewHost(request.root(), config.url(), problems).make(host, jar, language))
                .orElseGet(List::of);
    }

    /** Where the bulletin stands; empty if its settings cannot be used. */
    public Optional<Status> status() {
        return WholeBulletin.read(request.root(), request.content(), problems)
                .map(whole -> new StatusReader(whole, request.visibility().now(), filesWithErrors()).read());
    }

    private Set<Path> filesWithErrors() {
        return problems.list().stream()
                .filter(Problem::isError)
                .flatMap(problem -> problem.at().stream())
                .map(SourcePosition::file)
                .collect(Collectors.toSet());
    }

    /**
     * Notes in a translation that it says what its original says now.
     *
     * @param file as it was typed
     * @return the revision that was noted; empty if there is a problem
     */
    public Optional<String> accept(String file) throws UsageException {
        Path translation = file(file);
        return whole(whole -> new Acceptance(request.root(), whole, problems).accept(translation))
                .flatMap(revision -> revision.map(Object::toString));
    }

    /**
     * Deletes what builds made: the site, a preview, the cache, and nothing else.
     *
     * @return the folders that were there and were deleted
     */
    public List<Path> clean() {
        SiteCleaner cleaner = new SiteCleaner(List.of(request.content(), request.templates()), problems);
        List<Path> deleted = new ArrayList<>();
        try {
            for (Path site : new LinkedHashSet<>(List.of(request.output(), request.preview()))) {
                if (cleaner.cleanSite(site)) {
                    deleted.add(site);
                }
            }
            if (cleaner.cleanCache(request.cache())) {
                deleted.add(request.cache());
            }
        } catch (IOException e) {
            problems.add(Problem.ofDisk(e));
        }
        return deleted;
    }

    private <T> Optional<T> whole(Function<WholeBulletin, T> task) {
        Problems read = new Problems();
        Optional<T> done =
                WholeBulletin.read(request.root(), request.content(), read).map(task);
        if (done.isEmpty() || problems.hasErrors()) {
            read.list().stream().filter(Problem::isError).forEach(problems::add);
        }
        return done;
    }

    /** From where its user stands, else from the bulletin's root. */
    private Path file(String typed) throws UsageException {
        Path here = BuildOptions.path(typed);
        return Files.exists(here) ? here : request.root().resolve(typed).normalize();
    }
}
