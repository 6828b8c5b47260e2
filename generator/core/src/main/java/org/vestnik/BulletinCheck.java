package org.vestnik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalInt;
import org.vestnik.CheckOptions.FailOn;
import org.vestnik.check.CheckedSite;
import org.vestnik.check.HostCheck;
import org.vestnik.check.SiteCheck;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.ConfigReader;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.timing.Stopwatch;

/** Builds a site, or takes the one that stands, and says everything that is wrong with it. */
public final class BulletinCheck {

    private final BuildRequest request;
    private final CheckOptions options;
    private final Progress progress;
    private final Problems problems = new Problems();

    public BulletinCheck(BuildRequest request, CheckOptions options, Progress progress) {
        this.request = request;
        this.options = options;
        this.progress = progress;
    }

    /** What is wrong with the site; if it could not be built, only why. */
    public CheckReport check() {
        SiteGenerator generator = new SiteGenerator(request, progress, Stopwatch.OFF);
        try {
            if (options.newsroom()) {
                new NewsroomCheck(request, problems).check();
            }
            return options.build() ? built(generator.build()) : standing(generator);
        } catch (IOException e) {
            return failed(e);
        } catch (UncheckedIOException e) {
            return failed(e.getCause());
        }
    }

    private CheckReport failed(IOException failure) {
        problems.add(Problem.ofDisk(failure));
        return new CheckReport(ExitCode.ENVIRONMENT, problems.list(), OptionalInt.empty());
    }

    private CheckReport built(BuildReport build) {
        problems.addAll(build.problems());
        return build.written().isPresent()
                ? site()
                : new CheckReport(build.exitCode(), problems.list(), OptionalInt.empty());
    }

    private CheckReport standing(SiteGenerator generator) {
        String shown = request.output().startsWith(request.root())
                ? request.root().relativize(request.output()).toString()
                : request.output().toString();
        if (!Files.isRegularFile(request.output().resolve("index.html"))) {
            problems.add(Problem.general(ProblemCode.SITE_MISSING, shown));
            return new CheckReport(problems.exitCode(false), problems.list(), OptionalInt.empty());
        }
        Optional<BuildReport> last = generator.standing();
        last.ifPresentOrElse(
                report -> problems.addAll(report.problems()),
                () -> problems.add(Problem.general(ProblemCode.SITE_MAY_BE_OLD, shown)));
        return site();
    }

    private CheckReport site() {
        Problems said = new Problems();
        Optional<BulletinConfig> config = new ConfigReader(request.root(), request.content(), said).read();
        if (config.isEmpty()) {
            return new CheckReport(said.exitCode(false), said.list(), OptionalInt.empty());
        }
        CheckedSite site = new CheckedSite(
                request.root(),
                request.output(),
                request.url().or(() -> config.get().url()),
                config.get().limits().pageBytes(),
                request.cache(),
                options.outside(),
                request.threads());
        int files = new SiteCheck(site, new PageSources(request)::find).check(problems);
        options.host().ifPresent(host -> new HostCheck(host).check(request.output(), problems));
        ExitCode exit =
                options.failOn() == FailOn.NEVER ? ExitCode.DONE : problems.exitCode(options.failOn() == FailOn.NOTE);
        return new CheckReport(exit, problems.list(), OptionalInt.of(files));
    }
}
