package org.vestnik;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
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
import org.vestnik.read.ContentReader;
import org.vestnik.render.RenderedFile;
import org.vestnik.render.SiteRenderer;
import org.vestnik.write.DiskException;
import org.vestnik.write.OutputRefusedException;
import org.vestnik.write.SiteWriter;
import org.vestnik.write.WriteResult;

/** Builds a site: read, plan, render, write. */
public final class SiteGenerator {

    private final BuildRequest request;
    private final Problems problems = new Problems();

    public SiteGenerator(BuildRequest request) {
        this.request = request;
    }

    /** Builds the site, or leaves the last one untouched and says why. Throws nothing that an author could mend. */
    public BuildReport build() {
        try {
            return readConfig().map(this::build).orElseGet(() -> report(0, Optional.empty(), Optional.empty()));
        } catch (UncheckedIOException e) {
            problems.add(
                    e.getCause() instanceof DiskException disk
                            ? disk.problem()
                            : Problem.general(ProblemCode.DISK_FAILED, reason(e.getCause())));
            return report(0, Optional.empty(), Optional.empty());
        }
    }

    private BuildReport build(BulletinConfig config) {
        Dictionaries dictionaries = configReader().dictionaries(config);
        Bulletin bulletin = new ContentReader(request.root(), request.content(), config, dictionaries, problems).read();
        SitePlan plan = new SitePlanner(
                        config, request.visibility(), request.root().relativize(request.content()), problems)
                .plan(bulletin);
        Optional<WriteResult> written = renderAndWrite(config, plan);
        int articles =
                bulletin.editions().stream().mapToInt(e -> e.articles().size()).sum();
        return report(articles, written, plan.next());
    }

    private Optional<WriteResult> renderAndWrite(BulletinConfig config, SitePlan plan) {
        try (SiteWriter writer = SiteWriter.open(request.output(), List.of(request.content(), request.templates()))) {
            PageWeight weight = new PageWeight(config.limits().pageBytes(), request.cache());
            Weigher weigher = new Weigher(weight, config.limits().pageBytes(), problems);
            new SiteRenderer(
                            request.root(),
                            request.templates(),
                            config,
                            request.visibility().now(),
                            request.threads(),
                            problems)
                    .render(plan, file -> put(writer, weigher, file));
            weight.save();
            return problems.stop(request.strict()) ? Optional.empty() : Optional.of(commit(writer));
        } catch (OutputRefusedException e) {
            problems.add(e.problem());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WriteResult commit(SiteWriter writer) throws IOException {
        WriteResult result = writer.commit();
        result.foreign().forEach(name -> problems.add(Problem.general(ProblemCode.FOREIGN_FILE, name)));
        return result;
    }

    private static void put(SiteWriter writer, Weigher weigher, RenderedFile file) {
        try {
            weigher.weigh(file);
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
