package org.vestnik.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.BuildReport;
import org.vestnik.BuildRequest;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** What a preview meets outside of the bulletin. */
class PreviewNotesTest {

    @TempDir
    private Path root;

    private final List<Problem> told = new ArrayList<>();
    private boolean opened;

    @Test
    void whereTheSystemCannotWatchThePreviewLooksForItself() {
        try (SourceWatch watch = SourceWatch.of(List.of(root), told::add, folders -> {
            throw new IOException("User limit of inotify watches reached");
        })) {
            assertThat(watch).isInstanceOf(PollWatch.class);
            assertThat(told)
                    .containsExactly(
                            Problem.general(ProblemCode.WATCH_IMPOSSIBLE, "User limit of inotify watches reached"));
        }
    }

    @Test
    void whereThereIsNoBrowserItsUserIsToldTheAddress() {
        URI address = URI.create("http://127.0.0.1:8420/");

        assertThat(BrowserStart.open(address, List.of(root.resolve("none").toString())))
                .contains(Problem.general(ProblemCode.BROWSER_NOT_STARTED, address.toString()));
    }

    @Test
    void aBugInABuildEndsNoPreview() throws Exception {
        PreviewRequest request = PreviewRequest.of(
                BuildRequest.in(root, Instant.EPOCH),
                Clock.systemUTC(),
                Optional.of("0"),
                false,
                new MessageCatalog("en"));
        try (Preview preview = Preview.open(request, new Ending(), new Faulty())) {
            preview.run();
        }
        assertThat(told)
                .containsExactly(Problem.general(ProblemCode.PREVIEW_BUG, "java.lang.IllegalStateException: a bug"));
        assertThat(opened).isTrue();
    }

    private static final class Faulty implements Builder {
        @Override
        public BuildReport build(Changed changed) {
            throw new IllegalStateException("a bug");
        }

        @Override
        public boolean look(Changed changed) {
            throw new IllegalStateException("a bug");
        }

        @Override
        public Optional<PageInfo> page(OutputPath path) {
            return Optional.empty();
        }
    }

    private final class Ending implements PreviewListener {
        @Override
        public void opened(URI address) {
            opened = true;
            Thread.currentThread().interrupt(); // ends the wait for a save
        }

        @Override
        public void built(Rebuild rebuild) {
            told.addAll(rebuild.report().problems());
        }

        @Override
        public void noted(Problem problem) {
            // no matter here
        }
    }
}
