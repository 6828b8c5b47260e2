package org.vestnik;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vestnik.cache.CacheFile;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.cache.FolderFingerprint;
import org.vestnik.plan.NextBuild;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.SourcePosition;
import org.vestnik.write.WriteResult;

/**
 * What the last build was made of, what it left and what it said: a build that would be made of the same, at a time when
 * nothing changes by itself, need only say it again.
 */
final class Receipt {

    /** What came of this one build and is not so in the next. */
    private static final Set<ProblemCode> TOLD_ONCE =
            EnumSet.of(ProblemCode.SIGNATURE_GONE, ProblemCode.CACHE_NOT_KEPT);

    /** What ceases to be so as time passes, though no page changes by that. */
    private static final ProblemCode UNTIL_THEN = ProblemCode.CHANGE_AHEAD;

    private final BuildRequest request;
    private final CacheFolder folder;
    private final CacheFile file;
    private final Supplier<Optional<Fingerprint>> site;
    private final Optional<Fingerprint> sources;

    /**
     * @param content as it is before it is read; empty if that can't be told
     * @param key of the program, the settings and what was asked for
     * @param site as it stands; asked for only if nothing else has changed
     */
    Receipt(
            BuildRequest request,
            CacheFolder folder,
            String name,
            Fingerprint key,
            Optional<Fingerprint> content,
            Supplier<Optional<Fingerprint>> site) {
        this.request = request;
        this.folder = folder;
        this.file = folder.file(name, key);
        this.site = site;
        this.sources = content.flatMap(this::withTemplates);
    }

    /** The report of the last build, if this one would write nothing else and say nothing else. */
    Optional<BuildReport> find() {
        return sources.flatMap(now -> file.read(in -> find(in, now)).flatMap(report -> report));
    }

    /** @param site as it stands after the build */
    void save(BuildReport report, Fingerprint site) {
        if (report.problems().stream().anyMatch(problem -> problem.code() == UNTIL_THEN)) {
            return;
        }
        sources.ifPresent(now -> file.save(out -> write(out, report, now, site)));
    }

    private Optional<Fingerprint> withTemplates(Fingerprint content) {
        return FolderFingerprint.of(request.templates(), folder::isSettled)
                .map(templates -> new Digest().add(content).add(templates).finish());
    }

    private Optional<BuildReport> find(CacheInput in, Fingerprint now) {
        boolean same = in.fingerprint().equals(now);
        Instant from = Instant.ofEpochSecond(in.number(), in.number());
        Fingerprint left = in.fingerprint();
        int files = in.count();
        int articles = in.count();
        Optional<NextBuild> next = in.optional(() -> new NextBuild(
                Instant.ofEpochSecond(in.number(), in.number()), NextBuild.Why.valueOf(in.word()), in.text()));
        List<Problem> problems = in.list(() -> problem(in));
        Instant instant = request.visibility().now();
        boolean timely = !instant.isBefore(from)
                && next.filter(n -> !instant.isBefore(n.due())).isEmpty();
        if (!same || !timely || !site.get().equals(Optional.of(left))) {
            return Optional.empty();
        }
        List<String> foreign = problems.stream()
                .filter(problem -> problem.code() == ProblemCode.FOREIGN_FILE)
                .map(problem -> problem.details().get(0))
                .toList();
        WriteResult written = new WriteResult(0, files, 0, foreign);
        return Optional.of(new BuildReport(ExitCode.DONE, problems, articles, Optional.of(written), next));
    }

    private void write(CacheOutput out, BuildReport report, Fingerprint now, Fingerprint site) {
        WriteResult written = report.written().orElseThrow();
        out.fingerprint(now);
        instant(out, request.visibility().now());
        out.fingerprint(site);
        out.count(written.written() + written.unchanged());
        out.count(report.articles());
        out.optional(report.next(), next -> {
            instant(out, next.due());
            out.word(next.why().name());
            out.text(next.path());
        });
        List<Problem> lasting = report.problems().stream()
                .filter(problem -> !TOLD_ONCE.contains(problem.code()))
                .toList();
        out.list(lasting, problem -> problem(out, problem));
    }

    private static void instant(CacheOutput out, Instant instant) {
        out.number(instant.getEpochSecond());
        out.number(instant.getNano());
    }

    private static void problem(CacheOutput out, Problem problem) {
        out.word(problem.code().name());
        out.list(problem.details(), out::text);
        out.optional(problem.at(), at -> {
            out.word(at.file().toString());
            out.count(at.line());
            out.count(at.column());
        });
    }

    private static Problem problem(CacheInput in) {
        ProblemCode code = ProblemCode.valueOf(in.word());
        List<String> details = in.list(in::text);
        return new Problem(
                in.optional(() -> new SourcePosition(Path.of(in.word()), in.count(), in.count())), code, details);
    }
}
