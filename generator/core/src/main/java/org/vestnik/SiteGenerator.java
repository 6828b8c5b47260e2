package org.vestnik;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vestnik.Progress.Stage;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.Digest;
import org.vestnik.cache.FileMark;
import org.vestnik.cache.Fingerprint;
import org.vestnik.cache.Program;
import org.vestnik.check.PageWeight;
import org.vestnik.compress.Brotli;
import org.vestnik.compress.Encoding;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.ConfigReader;
import org.vestnik.config.Dictionaries;
import org.vestnik.images.PictureCache;
import org.vestnik.model.Bulletin;
import org.vestnik.model.OutputPath;
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
import org.vestnik.render.RenderedFile;
import org.vestnik.render.SiteRenderer;
import org.vestnik.search.Concordances;
import org.vestnik.timing.Count;
import org.vestnik.timing.Kept;
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
        CacheFolder cache = CacheFolder.open(request.cache());
        Fingerprint settings = settings();
        Fingerprint asked = asked(settings);
        String name = request.siteName();
        List<Encoding> encodings = encodings();
        Opening opening = Opening.of(request);
        try {
            FoundFiles found = stopwatch.time(Work.READ, () -> FoundFiles.in(request.root(), request.content()));
            Optional<Receipt> receipt = watcher.isPresent()
                    ? Optional.empty()
                    : Optional.of(receipt(cache, asked(asked, encodings), found, opening::standing));
            Optional<BuildReport> said = receipt.flatMap(Receipt::find);
            if (said.isPresent()) {
                opening.abandon();
                return said.get();
            }
            CompletableFuture<PageLedger> ledger = opening.then(() -> PageLedger.in(cache, "pages-" + name, asked));
            KnownManuscripts known = KnownManuscripts.in(cache, settings);
            Concordances concordances = Concordances.in(cache, "search-" + name, asked);
            Twins twins = new Twins(encodings, cache.file("twins-" + name, Program.fingerprint()));
            Last last = new Last(ledger, concordances, request.pictures(cache), opening, twins);
            return build(config, dictionaries, found, known, last, receipt);
        } catch (RuntimeException | Error e) {
            opening.abandon();
            throw e;
        }
    }

    /** What the last build said, if a build now would write and say the same. Builds nothing. */
    public Optional<BuildReport> standing() {
        return readConfig().flatMap(config -> {
            configReader.dictionaries(config);
            CacheFolder cache = CacheFolder.open(request.cache());
            Fingerprint asked = asked(asked(settings()), encodings());
            Supplier<Optional<Fingerprint>> site = () -> SiteWriter.glance(request.output());
            FoundFiles found = FoundFiles.in(request.root(), request.content());
            return receipt(cache, asked, found, site).find();
        });
    }

    private Receipt receipt(
            CacheFolder cache, Fingerprint asked, FoundFiles found, Supplier<Optional<Fingerprint>> site) {
        return new Receipt(
                request, cache, "receipt-" + request.siteName(), asked, found.fingerprint(cache::isSettled), site);
    }

    /** Of the program, the settings and the dictionaries. */
    private Fingerprint settings() {
        return new Digest()
                .add(Program.fingerprint())
                .add(configReader.fingerprint())
                .finish();
    }

    /** Of all that every page of this site depends on, but the theme. */
    private Fingerprint asked(Fingerprint settings) {
        return new Digest()
                .add(settings)
                .text(request.url().orElse(""))
                .text(request.visibility().kind())
                .text(request.output().toString())
                .number(request.strict() ? 1 : 0)
                .finish();
    }

    /** Of what the whole site depends on beside its pages: its compressed twins. */
    private static Fingerprint asked(Fingerprint ofPages, List<Encoding> encodings) {
        return new Digest().add(ofPages).text(encodings.toString()).finish();
    }

    /** In which the texts of the site are compressed. */
    private List<Encoding> encodings() {
        return request.precompress() ? Encoding.available() : List.of();
    }

    /** What the last build left, fetched while the bulletin is read and planned. */
    private record Last(
            CompletableFuture<PageLedger> ledger,
            Concordances concordances,
            PictureCache pictures,
            Opening site,
            Twins twins) {

        /** Keeps what this build made of it for the next, but for the ledger. Call it when the site is in place. */
        void save() {
            twins.save();
            concordances.save();
            pictures.save();
        }
    }

    private BuildReport build(
            BulletinConfig config,
            Dictionaries dictionaries,
            FoundFiles found,
            KnownManuscripts known,
            Last last,
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
            BulletinConfig config, SitePlan plan, BodyReader texts, Last last, Optional<Receipt> receipt) {
        Problems drawn = new Problems();
        PageLedger ledger = last.ledger().join();
        try (SiteWriter writer = last.site().writer()) {
            PageWeight weight = new PageWeight(config.limits().pageBytes(), request.cache());
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
            weight.save();
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
            WriteResult result = commit(writer, last, drawn.list());
            BuildReport report = report(plan.articles(), Optional.of(result), plan.next());
            receipt.ifPresent(r -> r.save(report, writer.fingerprint(result)));
            return report;
        } catch (DiskException e) {
            problems.add(e.problem());
        } catch (OutputRefusedException e) {
            problems.add(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            problems.addAll(drawn.list());
        }
        return report(plan.articles(), Optional.empty(), plan.next());
    }

    /** The ledger is kept meanwhile: it knows each file by what it holds, and is no less true if the site stays as it was. */
    private WriteResult commit(SiteWriter writer, Last last, List<Problem> drawn) throws IOException {
        CompletableFuture<Void> kept =
                CompletableFuture.runAsync(() -> last.ledger().join().save(drawn), Opening.BESIDE);
        try {
            WriteResult result = stopwatch.time(Work.WRITE, () -> {
                writer.precompress(last.twins());
                return writer.commit();
            });
            result.foreign().forEach(file -> problems.add(Problem.general(ProblemCode.FOREIGN_FILE, file)));
            writer.unsigned().forEach(file -> problems.add(Problem.general(ProblemCode.SIGNATURE_GONE, file.value())));
            last.save();
            return result;
        } finally {
            await(kept);
        }
    }

    private static void await(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException disk ? disk : e;
        }
    }

    private Runnable watch(SitePlan plan) {
        int pages = plan.pages().size();
        AtomicInteger drawn = new AtomicInteger();
        return () -> progress.at(Stage.RENDER, Math.min(drawn.incrementAndGet(), pages), pages);
    }

    /** Weighs what is rendered and hands it to the writer. */
    private record WatchedTarget(
            SiteWriter writer, Weigher weigher, RiskWatch risk, Stopwatch stopwatch, Runnable watch)
            implements RenderTarget {
        @Override
        public Taken put(RenderedFile file) {
            stopwatch.asked(Kept.PAGES, false);
            stopwatch.count(Count.FILES, 1);
            stopwatch.count(Count.BYTES, file.bytes().length);
            int most = stopwatch.time(Work.WEIGH, () -> weigher.weigh(file));
            risk.look(file);
            try {
                FileMark mark = stopwatch.time(Work.WRITE, () -> writer.put(file.path(), file.bytes()));
                return new Taken(mark, most);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                watch.run();
            }
        }

        @Override
        public Optional<FileMark> keep(OutputPath path, FileMark mark) {
            Optional<FileMark> kept = writer.keep(path, mark);
            if (kept.isPresent()) {
                stopwatch.asked(Kept.PAGES, true);
                stopwatch.count(Count.FILES, 1);
                stopwatch.count(Count.BYTES, mark.stamp().size());
                watch.run();
            }
            return kept;
        }

        @Override
        public Optional<byte[]> standing(OutputPath path, FileMark mark) {
            return writer.standing(path, mark);
        }
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
        String text = failure instanceof FileSystemException file && file.getFile() != null
                ? file.getFile() + ": "
                        + Optional.ofNullable(file.getReason())
                                .orElse(file.getClass().getSimpleName())
                : String.valueOf(failure.getMessage());
        return text.replace(request.root() + File.separator, "");
    }
}
