package org.vestnik.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** Both ways to watch tell of the same saves. */
class SourceWatchTest {

    @TempDir
    private Path root;

    private Path content;
    private Path templates;

    @BeforeEach
    void write() throws IOException {
        content = Files.createDirectories(root.resolve("content"));
        templates = root.resolve("templates");
        Files.createDirectories(content.resolve("en/2026"));
        Files.writeString(content.resolve("en/first.md"), "first");
    }

    private SourceWatch watch(String kind) throws IOException {
        List<Path> sources = List.of(content, templates);
        return kind.equals("system") ? SystemWatch.of(sources) : new PollWatch(sources);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "poll"})
    void aSaveIsToldWithItsFile(String kind) throws Exception {
        try (SourceWatch watch = watch(kind)) {
            Files.writeString(content.resolve("en/first.md"), "second, and longer");

            assertThat(next(watch)).isEqualTo(new Changed(List.of(content.resolve("en/first.md")), false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "poll"})
    void aFileThatIsDeletedIsTold(String kind) throws Exception {
        try (SourceWatch watch = watch(kind)) {
            Files.delete(content.resolve("en/first.md"));

            assertThat(next(watch).files()).containsExactly(content.resolve("en/first.md"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "poll"})
    void aNewFolderIsWatchedWithAllBelowIt(String kind) throws Exception {
        try (SourceWatch watch = watch(kind)) {
            Path deep = Files.createDirectories(content.resolve("ru/2026/03"));
            Files.writeString(deep.resolve("a.md"), "a");
            tells(watch, deep.resolve("a.md"));
            Files.writeString(deep.resolve("a.md"), "and more");

            tells(watch, deep.resolve("a.md"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "poll"})
    void aFolderThatWasRenamedIsToldByItsNewName(String kind) throws Exception {
        Files.writeString(content.resolve("en/2026/a.md"), "a");
        try (SourceWatch watch = watch(kind)) {
            Files.move(content.resolve("en"), content.resolve("de"));
            next(watch);
            Files.writeString(content.resolve("de/2026/a.md"), "and more");

            tells(watch, content.resolve("de/2026/a.md"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "poll"})
    void aThemeThatIsBegunLaterIsWatched(String kind) throws Exception {
        try (SourceWatch watch = watch(kind)) {
            Files.createDirectories(templates.resolve("part"));
            Files.writeString(templates.resolve("part/list.ftlh"), "list");
            tells(watch, templates.resolve("part/list.ftlh"));
            Files.writeString(templates.resolve("part/list.ftlh"), "another list");

            tells(watch, templates.resolve("part/list.ftlh"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "poll"})
    void aSaveByWayOfAnotherNameIsOneOfTheFile(String kind) throws Exception {
        try (SourceWatch watch = watch(kind)) {
            Files.writeString(content.resolve("en/.first.md.swp"), "draft");
            Files.writeString(content.resolve("en/4913"), "");
            Files.delete(content.resolve("en/4913"));
            Files.writeString(content.resolve("en/first.md~"), "old");
            Files.writeString(content.resolve("en/first.md"), "new, and longer");

            assertThat(next(watch)).isEqualTo(new Changed(List.of(content.resolve("en/first.md")), false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "poll"})
    void whatLiesBehindALinkIsNotWatched(String kind) throws Exception {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.createSymbolicLink(content.resolve("link"), elsewhere);
        try (SourceWatch watch = watch(kind)) {
            Files.writeString(elsewhere.resolve("a.md"), "a");
            Files.writeString(root.resolve("pom.xml"), "none of the sources");
            Files.writeString(content.resolve("en/first.md"), "new, and longer");

            assertThat(next(watch).files()).containsExactly(content.resolve("en/first.md"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "poll"})
    void closingEndsTheWait(String kind) throws Exception {
        SourceWatch watch = watch(kind);
        CompletableFuture<Changed> waiting = CompletableFuture.supplyAsync(() -> waitFor(watch));
        Thread.sleep(50);
        watch.close();

        assertThat(waiting)
                .failsWithin(10, TimeUnit.SECONDS)
                .withThrowableThat()
                .havingRootCause()
                .isInstanceOf(InterruptedException.class);
    }

    @ParameterizedTest
    @MethodSource
    void whereTheSystemCannotWatchItIsNotedAndAllIsLookedThrough(Exception why) throws Exception {
        List<Problem> noted = new ArrayList<>();
        try (SourceWatch watch = SourceWatch.of(List.of(content), noted::add, folders -> refuse(why))) {
            assertThat(noted)
                    .containsExactly(Problem.general(ProblemCode.WATCH_IMPOSSIBLE, String.valueOf(why.getMessage())));
            Files.writeString(content.resolve("en/first.md"), "second, and longer");

            assertThat(next(watch).files()).containsExactly(content.resolve("en/first.md"));
        }
    }

    static Stream<Exception> whereTheSystemCannotWatchItIsNotedAndAllIsLookedThrough() {
        return Stream.of(
                new IOException("User limit of inotify watches reached"),
                new UnsupportedOperationException("PollingWatchService"));
    }

    private static SourceWatch refuse(Exception why) throws IOException {
        if (why instanceof IOException e) {
            throw e;
        }
        throw (RuntimeException) why;
    }

    /** A folder may be told as such before its files are. */
    private static void tells(SourceWatch watch, Path file) throws Exception {
        Changed changed = next(watch);
        while (!changed.files().contains(file) && !changed.everything()) {
            changed = next(watch);
        }
    }

    private static Changed next(SourceWatch watch) throws Exception {
        try {
            return CompletableFuture.supplyAsync(() -> waitFor(watch)).get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("nothing was told", e);
        }
    }

    private static Changed waitFor(SourceWatch watch) {
        try {
            return watch.next();
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        } catch (UncheckedIOException e) {
            throw new AssertionError(e);
        }
    }
}
