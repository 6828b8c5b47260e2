package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signature lies beside the manifest as long as it fits, and no longer: DK041. */
class SignedSiteTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    private Path root;

    private TestSite site;

    @BeforeEach
    void build() {
        site = BadInput.good(root);
        assertThat(run()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.sha256.minisig", "manifest.sha256.asc", "manifest.sha256.sig"})
    void itStaysWhileTheManifestStaysAndGoesWithIt(String name) {
        site.with("target/site/" + name, "a signature\n");
        for (int i = 0; i < 3; i++) {
            assertThat(run()).as("no stranger").isEmpty();
            assertThat(root.resolve("target/site/" + name)).hasContent("a signature\n");
        }

        site.with("content/en/good.md", "---\ntitle: Changed\ndate: 2026-02-01\n---\nText.\n");

        assertThat(run()).containsExactly("DK041 " + name);
        assertThat(root.resolve("target/site/" + name)).doesNotExist();
        assertThat(run()).as("told once").isEmpty();
    }

    /** Once it is known, a build that changes nothing need not look further. */
    @Test
    void aSignedSiteIsNotRenderedAgain() throws Exception {
        site.with("target/site/manifest.sha256.asc", "a signature\n");
        run();
        Path receipt;
        try (var files = Files.list(root.resolve("target/vestnik"))) {
            receipt = files.filter(file -> file.getFileName().toString().startsWith("receipt-"))
                    .findFirst()
                    .orElseThrow();
        }
        Object before = Files.getLastModifiedTime(receipt);

        run();

        assertThat(Files.getLastModifiedTime(receipt)).isEqualTo(before);
    }

    @Test
    void aSignatureBelowTheRootIsAStranger() {
        site.with("target/site/en/manifest.sha256.asc", "no signature of ours\n");

        assertThat(run()).containsExactly("DK009 en/manifest.sha256.asc");
    }

    @Test
    void cleanTakesItAway() {
        site.with("target/site/manifest.sha256.sig", "a signature\n");
        Desk desk = new Desk(BuildRequest.in(root, NOW));

        desk.clean();

        assertThat(desk.problems().list()).isEmpty();
        assertThat(root.resolve("target/site")).doesNotExist();
    }

    private List<String> run() {
        return new SiteGenerator(BuildRequest.in(root, NOW))
                .build().problems().stream()
                        .map(problem -> problem.code().id() + " " + String.join(" ", problem.details()))
                        .filter(told -> told.startsWith("DK"))
                        .toList();
    }
}
