package org.vestnik.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vestnik.BuildReport;
import org.vestnik.BuildRequest;
import org.vestnik.SiteGenerator;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.ExitCode;

/**
 * A bulletin in a folder for temporary files, in English and Russian. Its articles are all the same but for name and date,
 * one a day. Closing deletes it.
 */
public final class SmallBulletin implements AutoCloseable {

    private static final List<String> LANGUAGES = List.of("en", "ru");
    private static final LocalDate NEWEST = LocalDate.of(2026, 1, 1);
    private static final Instant NOW = Instant.parse("2026-01-03T00:00:00Z");

    private final Path root;

    private SmallBulletin(Path root) {
        this.root = root;
    }

    /** @param articles in each language, at least 2: {@code article-1.md} is the newest */
    public static SmallBulletin of(int articles) {
        try {
            SmallBulletin bulletin = new SmallBulletin(Files.createTempDirectory("vestnik-jmh"));
            bulletin.write("bulletin.yaml", SampleText.resource("bulletin.yaml"));
            bulletin.write("static/img/dot.png", SampleText.resource("dot.png"));
            for (String language : LANGUAGES) {
                SampleText text = SampleText.of(language);
                for (int i = 1; i <= articles; i++) {
                    String day = NEWEST.minusDays(i - 1L).toString();
                    bulletin.write(
                            "%s/article-%d.md".formatted(language, i),
                            text.on(day).file().getBytes(StandardCharsets.UTF_8));
                }
            }
            return bulletin;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The build of all of it with a fixed clock, by one thread. */
    public BuildRequest request() {
        BuildRequest usual = BuildRequest.in(root, NOW);
        return new BuildRequest(
                usual.root(),
                usual.content(),
                usual.templates(),
                usual.output(),
                usual.cache(),
                usual.url(),
                usual.visibility(),
                usual.strict(),
                1);
    }

    /** Builds it. The files of the site. */
    public SortedMap<OutputPath, byte[]> build() {
        BuildReport report = new SiteGenerator(request()).build();
        if (report.exitCode() != ExitCode.DONE) {
            throw new IllegalStateException(report.problems().toString());
        }
        Path site = request().output();
        SortedMap<OutputPath, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(site)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = site.relativize(file).toString().replace('\\', '/');
                files.put(new OutputPath(name), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Deletes a folder, if it is there, and all in it. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        delete(root);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = root.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
