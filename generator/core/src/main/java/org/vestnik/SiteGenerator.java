package org.vestnik;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.vestnik.Progress.Stage;
import org.vestnik.check.PageWeight;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.ConfigReader;
import org.vestnik.config.Dictionaries;
import org.vestnik.model.Bulletin;
import org.vestnik.plan.NextBuild;
import org.vestnik.plan.SitePlan;
import org.vestnik.plan.SitePlanner;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.read.BodyReader;
import org.vestnik.read.ContentReader;
import org.vestnik.render.RenderedFile;
import org.vestnik.render.SiteRenderer;
import org.vestnik.timing.Count;
import org.vestnik.timing.Stopwatch;
import org.vestnik.timing.Work;
import org.vestnik.write.DiskException;
import org.vestnik.write.OutputRefusedException;
import org.vestnik.write.SiteWriter;
import org.vestnik.write.WriteResult;

/** Builds a site: read, plan, render, write. */
public final class SiteGenerator {

    private final BuildRequest request;
    private final Progress progress;
    private final Stopwatch stopwatch;
    private final Problems problems = new Problems();

    public SiteGenerator(BuildRequest request) {
        this(request, Progress.UNWATCHED, Stopwatch.OFF);
    }

    public SiteGenerator(BuildRequest request, Progress progress, Stopwatch stopwatch) {
        this.request = request;
        this.progress = progress;
        this.stopwatch = stopwatch;
    }

    /** Builds the site, or leaves the last one untouched and says why. Throws nothing that an author could mend. */
    public BuildReport build() {
        try {
            return stopwatch
                    .time(Work.READ, this::readConfig)
                    .map(this::build)
                    .orElseGet(() -> report(0, Optional.empty(), Optional.empty()));
        } catch (UncheckedIOException e) {
            problems.add(
                    e.getCause() instanceof DiskException disk
                            ? disk.problem()
                            : Problem.general(ProblemCode.DISK_FAILED, reason(e.getCause())));
            return report(0, Optional.empty(), Optional.empty());
        }
    }

    private BuildReport build(BulletinConfig config) {
        progress.at(Stage.READ, 0, 0);
        Dictionaries dictionaries = configReader().dictionaries(config);
        ContentReader reader = new ContentReader(request.root(), request.content(), config, dictionaries, problems);
        Bulletin bulletin = stopwatch.time(Work.READ, () -> reader.read(stopwatch));
        SitePlanner planner =
                new SitePlanner(config, request.visibility(), request.root().relativize(request.content()), problems);
        SitePlan plan = stopwatch.time(Work.PLAN, () -> planner.plan(bulletin));
        stopwatch.count(Count.ARTICLES, plan.articles());
        stopwatch.count(Count.PAGES, plan.pages().size());
        Optional<WriteResult> written = renderAndWrite(config, plan, reader.bodies());
        return report(plan.articles(), written, plan.next());
    }

    private Optional<WriteResult> renderAndWrite(BulletinConfig config, SitePlan plan, BodyReader texts) {
        try (SiteWriter writer = SiteWriter.open(request.output(), List.of(request.content(), request.templates()))) {
            PageWeight weight = new PageWeight(config.limits().pageBytes(), request.cache());
            Weigher weigher = new Weigher(weight, config.limits().pageBytes(), problems);
            SiteRenderer renderer = new SiteRenderer(
                    request.root(), request.templates(), config, request.visibility(), request.threads(), problems);
            Consumer<RenderedFile> site = watched(plan, file -> put(writer, weigher, file));
            stopwatch
                    .timed(Work.RENDER, () -> renderer.render(plan, texts, stopwatch, site))
                    .run();
            weight.save();
            progress.at(Stage.WRITE, 0, 0);
            return problems.stop(request.strict()) ? Optional.empty() : Optional.of(commit(writer));
        } catch (DiskException e) {
            problems.add(e.problem());
            return Optional.empty();
        } catch (OutputRefusedException e) {
            problems.add(e.problem());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WriteResult commit(SiteWriter writer) throws IOException {
        WriteResult result = stopwatch.time(Work.WRITE, writer::commit);
        result.foreign().forEach(file -> problems.add(Problem.general(ProblemCode.FOREIGN_FILE, file)));
        return result;
    }

    private Consumer<RenderedFile> watched(SitePlan plan, Consumer<RenderedFile> site) {
        int pages = plan.pages().size();
        AtomicInteger drawn = new AtomicInteger();
        return file -> {
            site.accept(file);
            progress.at(Stage.RENDER, Math.min(drawn.incrementAndGet(), pages), pages);
        };
    }

    private void put(SiteWriter writer, Weigher weigher, RenderedFile file) {
        stopwatch.count(Count.FILES, 1);
        stopwatch.count(Count.BYTES, file.bytes().length);
        stopwatch.timed(Work.WEIGH, () -> weigher.weigh(file)).run();
        stopwatch.timed(Work.WRITE, () -> stage(writer, file)).run();
    }

    private static void stage(SiteWriter writer, RenderedFile file) {
        try {
            writer.put(file.path(), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<BulletinConfig> readConfig() {
        Optional<BulletinConfig> config = configReader().read();
        return request.url().isEmpty() ? config : config.map(c -> c.withUrl(request.url()));
    }

    private ConfigReader configReader() {
        return new ConfigReader(request.root(), request.content(), problems);
    }

    private BuildReport report(int articles, Optional<WriteResult> written, Optional<NextBuild> next) {
        return new BuildReport(problems.exitCode(request.strict()), problems.list(), articles, written, next);
    }

    /** A disk's complaint in one sentence, with the file relative to the bulletin's root. */
    private String reason(IOException failure) {
        String text = failure instanceof FileSystemException file && file.getFile() != null
                ? file.getFile() + ": "
                        + Optional.ofNullable(file.getReason())
                                .orElse(file.getClass().getSimpleName())
                : String.valueOf(failure.getMessage());
        return text.replace(request.root() + File.separator, "");
    }
}
