package org.vestnik;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.vestnik.Progress.Stage;
import org.vestnik.check.PageWeight;
import org.vestnik.compress.Brotli;
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
import org.vestnik.read.FoundFiles;
import org.vestnik.read.KnownManuscripts;
import org.vestnik.render.PageLedger;
import org.vestnik.render.RenderTarget;
import org.vestnik.render.SiteRenderer;
import org.vestnik.timing.Count;
import org.vestnik.timing.Stopwatch;
import org.vestnik.timing.Work;
import org.vestnik.write.DiskException;
import org.vestnik.write.OutputRefusedException;
import org.vestnik.write.SiteWriter;
import org.vestnik.write.Twins;
import org.vestnik.write.WriteResult;

/** Builds a site: read, plan, render, write. */
public final class SiteGenerator {

    private final BuildRequest request;
    private final Progress progress;
    private final Stopwatch stopwatch;
    private final Optional<Consumer<Planned>> watcher;
    private final Problems problems = new Problems();
    private final ConfigReader configReader;

    public SiteGenerator(BuildRequest request) {
        this(request, Progress.UNWATCHED, Stopwatch.OFF);
    }

    public SiteGenerator(BuildRequest request, Progress progress, Stopwatch stopwatch) {
        this(request, progress, stopwatch, Optional.empty());
    }

    /** @param watcher is told what was planned; with one, a build is never only said again */
    public SiteGenerator(BuildRequest request, Consumer<Planned> watcher) {
        this(request, Progress.UNWATCHED, Stopwatch.OFF, Optional.of(watcher));
    }

    private SiteGenerator(
            BuildRequest request, Progress progress, Stopwatch stopwatch, Optional<Consumer<Planned>> watcher) {
        this.request = request;
        this.watcher = watcher;
        this.progress = progress;
        this.configReader = new ConfigReader(request.root(), request.content(), problems);
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
        Dictionaries dictionaries = configReader.dictionaries(config);
        BuildCaches caches = BuildCaches.open(request, configReader.fingerprint());
        Opening opening = Opening.of(request);
        try {
            FoundFiles found = stopwatch.time(Work.READ, () -> FoundFiles.in(request.root(), request.content()));
            Optional<Receipt> receipt =
                    watcher.isPresent() ? Optional.empty() : Optional.of(caches.receipt(found, opening::standing));
            Optional<BuildReport> said = receipt.flatMap(Receipt::find);
            if (said.isPresent()) {
                opening.abandon();
                return said.get();
            }
            LastBuild last = LastBuild.of(caches, opening, config.limits());
            return build(config, dictionaries, found, caches.manuscripts(), last, receipt);
        } catch (RuntimeException | Error e) {
            opening.abandon();
            throw e;
        }
    }

    /** What the last build said, if a build now would write and say the same. Builds nothing. */
    public Optional<BuildReport> standing() {
        return readConfig().flatMap(config -> {
            configReader.dictionaries(config); // read for the fingerprint alone
            BuildCaches caches = BuildCaches.open(request, configReader.fingerprint());
            FoundFiles found = FoundFiles.in(request.root(), request.content());
            return caches.receipt(found, () -> SiteWriter.glance(request.output()))
                    .find();
        });
    }

    private BuildReport build(
            BulletinConfig config,
            Dictionaries dictionaries,
            FoundFiles found,
            KnownManuscripts known,
            LastBuild last,
            Optional<Receipt> receipt) {
        ContentReader reader =
                new ContentReader(request.root(), request.content(), config, dictionaries, known, problems);
        Bulletin bulletin = stopwatch.time(Work.READ, () -> reader.read(found, stopwatch));
        SitePlanner planner =
                new SitePlanner(config, request.visibility(), request.root().relativize(request.content()), problems);
        SitePlan plan = stopwatch.time(Work.PLAN, () -> planner.plan(bulletin));
        watcher.ifPresent(w -> w.accept(new Planned(config, request.visibility(), plan, reader.rereader())));
        stopwatch.count(Count.ARTICLES, plan.articles());
        stopwatch.count(Count.PAGES, plan.pages().size());
        return renderAndWrite(config, plan, reader.bodies(), last, receipt);
    }

    private BuildReport renderAndWrite(
            BulletinConfig config, SitePlan plan, BodyReader texts, LastBuild last, Optional<Receipt> receipt) {
        Problems drawn = new Problems();
        PageLedger ledger = last.ledger().join();
        Optional<WriteResult> written = Optional.empty();
        try (SiteWriter writer = last.site().writer();
                PageWeight weight = new PageWeight(config.limits().pageBytes(), request.cache())) {
            Weigher weigher = new Weigher(weight, config.limits().pageBytes(), drawn);
            SiteRenderer renderer = new SiteRenderer(
                    request.root(),
                    request.templates(),
                    config,
                    request.visibility(),
                    request.threads(),
                    ledger,
                    last.concordances(),
                    last.pictures(),
                    drawn);
            RiskWatch risk = new RiskWatch(config.risk());
            RenderTarget target = new WatchedTarget(writer, weigher, risk, stopwatch, watch(plan));
            stopwatch
                    .timed(Work.RENDER, () -> renderer.render(plan, texts, stopwatch, target))
                    .run();
            keep(weight::save);
            progress.at(Stage.WRITE, 0, 0);
            problems.addAll(drawn.list());
            if (request.precompress() && !Brotli.isAvailable()) {
                problems.add(Problem.general(ProblemCode.BROTLI_MISSING));
            }
            risk.report(problems);
            if (problems.stop(request.strict())) {
                return report(plan.articles(), Optional.empty(), plan.next());
            }
            SiteZips zips = new SiteZips(writer, target, ledger, config.url());
            stopwatch.time(Work.WRITE, () -> zips.pack(plan.zips()));
            WriteResult result = last.renew(drawn.list(), () -> commit(writer, last.twins()), this::tellUnkept);
            written = Optional.of(result);
            BuildReport report = report(plan.articles(), written, plan.next());
            receipt.ifPresent(r -> keep(() -> r.save(report, writer.fingerprint(result))));
            return report(plan.articles(), written, plan.next());
        } catch (DiskException e) {
            problems.add(e.problem());
        } catch (OutputRefusedException e) {
            problems.add(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            problems.addAll(drawn.list());
        }
        return report(plan.articles(), written, plan.next());
    }

    private void keep(Runnable save) {
        try {
            save.run();
        } catch (UncheckedIOException e) {
            tellUnkept(e.getCause());
        }
    }

    /** No reason to stop: it only takes the next build longer. */
    private void tellUnkept(IOException failure) {
        problems.add(Problem.general(ProblemCode.CACHE_NOT_KEPT, reason(failure)));
    }

    private WriteResult commit(SiteWriter writer, Twins twins) throws IOException {
        WriteResult result = stopwatch.time(Work.WRITE, () -> {
            writer.precompress(twins);
            return writer.commit();
        });
        result.foreign().forEach(file -> problems.add(Problem.general(ProblemCode.FOREIGN_FILE, file)));
        writer.unsigned().forEach(file -> problems.add(Problem.general(ProblemCode.SIGNATURE_GONE, file.value())));
        return result;
    }

    private Runnable watch(SitePlan plan) {
        int pages = plan.pages().size();
        AtomicInteger drawn = new AtomicInteger();
        return () -> progress.at(Stage.RENDER, Math.min(drawn.incrementAndGet(), pages), pages);
    }

    private Optional<BulletinConfig> readConfig() {
        Optional<BulletinConfig> config = configReader.read();
        return request.url().isEmpty() ? config : config.map(c -> c.withUrl(request.url()));
    }

    private BuildReport report(int articles, Optional<WriteResult> written, Optional<NextBuild> next) {
        return new BuildReport(problems.exitCode(request.strict()), problems.list(), articles, written, next);
    }

    /** A disk's complaint in one sentence, with the file relative to the bulletin's root. */
    private String reason(IOException failure) {
        String text = Problem.ofDisk(failure).details().get(0);
        return text.replace(request.root() + File.separator, "");
    }
}
