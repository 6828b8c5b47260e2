package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.ProblemCode;

class BuildOptionsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Optional<String> NONE = Optional.empty();

    @TempDir
    private Path root;

    @Test
    void theUsualFoldersLieBelowTheRoot() throws UsageException {
        BuildRequest request = request(NONE, NONE, NONE);

        assertThat(request.content()).isEqualTo(root.resolve("content"));
        assertThat(request.templates()).isEqualTo(root.resolve("templates"));
        assertThat(request.output()).isEqualTo(root.resolve("target/site"));
        assertThat(request.cache()).isEqualTo(root.resolve("target/vestnik"));
    }

    @Test
    void noPreviewLandsWhereTheSiteIs() throws UsageException {
        assertThat(preview(true, false, false).output()).isEqualTo(root.resolve("target/preview"));
        assertThat(preview(false, true, false).output()).isEqualTo(root.resolve("target/preview"));
        assertThat(preview(false, false, true).output()).isEqualTo(root.resolve("target/preview"));
    }

    @Test
    void theClockIsTheOptionElseTheEnvironmentElseNow() throws UsageException {
        Optional<String> option = Optional.of("2026-12-31T14:05:00+03:00");
        Optional<String> epoch = Optional.of("1767225600");

        assertThat(clock(option, epoch)).isEqualTo(Instant.parse("2026-12-31T11:05:00Z"));
        assertThat(clock(NONE, epoch)).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(clock(epoch, NONE)).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(clock(NONE, Optional.of(" "))).isEqualTo(NOW);
        assertThat(clock(NONE, NONE)).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.12.2026",
                "2026-12-31",
                "2026-12-31T14:05",
                "2026-02-30T00:00:00Z",
                "99999999999999999999",
                "999999999999999999"
            })
    void whatIsNoInstantIsRefused(String clock) {
        assertThatThrownBy(() -> clock(Optional.of(clock), NONE)).satisfies(e -> refused(e, ProblemCode.CLOCK_BAD));
        assertThat(clock.isBlank() || isRefusedInTheEnvironment(clock)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"https://x.example/, https://x.example", "http://x.example/a/b//, http://x.example/a/b"})
    void anAddressLosesTheSlashAtItsEnd(String url, String expected) throws UsageException {
        assertThat(request(Optional.of(url), NONE, NONE).url()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x.example",
                "ftp://x.example",
                "https://",
                "https://u@x.example",
                "https://x.example/?a",
                "https://x .example"
            })
    void whatIsNoAddressIsRefused(String url) {
        assertThatThrownBy(() -> request(Optional.of(url), NONE, NONE))
                .satisfies(e -> refused(e, ProblemCode.BASE_URL_BAD));
    }

    @Test
    void aRootThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> options(root.resolve("nowhere").toString(), NONE, NONE, NONE, false, false, false)
                        .request(NOW, 1))
                .satisfies(e -> refused(e, ProblemCode.FOLDER_MISSING));
    }

    private boolean isRefusedInTheEnvironment(String epoch) {
        try {
            clock(NONE, Optional.of(epoch));
            return false;
        } catch (UsageException e) {
            return e.problem().details().get(0).equals("SOURCE_DATE_EPOCH");
        }
    }

    private static void refused(Throwable e, ProblemCode code) {
        assertThat(((UsageException) e).problem().code()).isEqualTo(code);
    }

    private Instant clock(Optional<String> clock, Optional<String> epoch) throws UsageException {
        return request(NONE, clock, epoch).visibility().now();
    }

    private BuildRequest request(Optional<String> url, Optional<String> clock, Optional<String> epoch)
            throws UsageException {
        return options(root.toString(), url, clock, epoch, false, false, false).request(NOW, 1);
    }

    private BuildRequest preview(boolean drafts, boolean future, boolean expired) throws UsageException {
        return options(root.toString(), NONE, NONE, NONE, drafts, future, expired)
                .request(NOW, 1);
    }

    private static BuildOptions options(
            String directory,
            Optional<String> url,
            Optional<String> clock,
            Optional<String> epoch,
            boolean drafts,
            boolean future,
            boolean expired) {
        return new BuildOptions(
                directory, NONE, NONE, NONE, NONE, url, clock, epoch, drafts, future, expired, false, false);
    }
}
