package org.vestnik;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.FileMark;
import org.vestnik.model.OutputPath;
import org.vestnik.plan.Page;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.read.Rereader.NewText;
import org.vestnik.render.PageLedger;
import org.vestnik.render.RenderTarget;
import org.vestnik.render.RenderedFile;
import org.vestnik.render.SiteRenderer;
import org.vestnik.search.Concordances;
import org.vestnik.write.OutputRefusedException;
import org.vestnik.write.SingleFile;

/**
 * Shows the editor of a large bulletin his own page at once: an edit of a text or headline is drawn upon the last plan and put in
 * place, before the build that finds all that depends on it. That build redraws the page too, so nothing rests on this one.
 *
 * @param planned what the last build had decided
 */
public record FirstLook(BuildRequest request, Planned planned) {

    /**
     * Draws the page of a file that was saved.
     *
     * @param file absolute
     * @return the page that has changed; empty if it has not, if more than its text and headline was changed, or if there is any problem,
     *     which the build will tell
     */
    public Optional<OutputPath> at(Path file) {
        if (!file.startsWith(request.content())) {
            return Optional.empty();
        }
        Path name = request.root().relativize(file);
        return page(name)
                .flatMap(page -> planned.rereader().again(name).flatMap(text -> draw(page, text)))
                .filter(this::renew)
                .map(RenderedFile::path);
    }

    private Optional<Page> page(Path source) {
        return planned.plan().pages().stream()
                .filter(page -> page.written()
                        .filter(content -> content.source().file().equals(source))
                        .isPresent())
                .findFirst();
    }

    private static Page with(Page page, NewText text) {
        return page instanceof Page.ArticlePage article
                ? article.with(text.source(), text.title())
                : ((Page.TextPage) page).with(text.source(), text.title());
    }

    private Optional<RenderedFile> draw(Page page, NewText text) {
        Problems problems = new Problems();
        AtomicReference<RenderedFile> drawn = new AtomicReference<>();
        new SiteRenderer(
                        request.root(),
                        request.templates(),
                        planned.config(),
                        planned.visibility(),
                        1,
                        PageLedger.none(),
                        Concordances.none(),
                        request.pictures(
                                CacheFolder.open(request.cache()),
                                planned.config().limits()),
                        problems)
                .draw(planned.plan(), with(page, text), text.texts(), new OnePage(page.path(), drawn));
        return problems.list().stream().noneMatch(Problem::isError)
                ? Optional.ofNullable(drawn.get())
                : Optional.empty();
    }

    private boolean renew(RenderedFile page) {
        try {
            List<Path> sources = List.of(request.content(), request.templates());
            return SingleFile.renew(request.output(), sources, page.path(), page.bytes());
        } catch (IOException | OutputRefusedException e) {
            return false; // the build meets it too
        }
    }

    /** Takes one page; pictures that it shows are where they were. */
    private record OnePage(OutputPath path, AtomicReference<RenderedFile> drawn) implements RenderTarget {
        @Override
        public Taken put(RenderedFile file) {
            if (file.path().equals(path)) {
                drawn.set(file);
            }
            return Taken.onlySeen(file);
        }

        @Override
        public Optional<FileMark> keep(OutputPath kept, FileMark mark) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> standing(OutputPath asked, FileMark mark) {
            return Optional.empty();
        }
    }
}
