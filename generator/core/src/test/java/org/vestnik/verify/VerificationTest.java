package org.vestnik.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.hash.Sha256;
import org.vestnik.problem.Problems;
import org.vestnik.verify.Verification.Proof;

/** What a folder's verification finds: VF001 to VF006, VF008. */
class VerificationTest {

    private static final String DIGEST = "0".repeat(64);

    @TempDir
    private Path folder;

    private ListedSite site;

    @BeforeEach
    void write() throws Exception {
        site = ListedSite.write(
                folder.resolve("site"), "index.html", "en/a.html", "en/b.html", ".nojekyll", "_headers");
    }

    @Test
    void aWholeCopyIsTrueAndHasItsManifestsDigest() throws Exception {
        Problems problems = new Problems();
        Optional<Proof> proof = new Verification(site.place(), Optional.empty(), Optional.empty(), problems).verify();

        assertThat(problems.list()).isEmpty();
        assertThat(proof)
                .contains(new Proof(
                        Sha256.hex(Files.readAllBytes(site.folder().resolve("manifest.sha256"))),
                        5,
                        true,
                        Optional.empty()));
    }

    @Test
    void aChangedAMissingAndAnUnlistedFileAreNamed() throws Exception {
        site.with("en/a.html", "forged").with("en/c.html", "new").with("ru/.hidden", "new");
        Files.delete(site.folder().resolve("_headers"));

        assertThat(site.found())
                .containsExactlyInAnyOrder("VF004 en/a.html", "VF003 _headers", "VF005 en/c.html", "VF005 ru/.hidden");
    }

    @Test
    void aRenamedFileIsMissingAndUnlisted() throws Exception {
        Files.move(site.folder().resolve("en/a.html"), site.folder().resolve("en/A.html"));

        assertThat(site.found()).containsExactly("VF003 en/a.html", "VF005 en/A.html");
    }

    @Test
    void aLinkIsNotFollowedThoughItLeadsToTheListedBytes() throws Exception {
        Path file = site.folder().resolve("en/a.html");
        Files.move(file, folder.resolve("elsewhere"));
        Files.createSymbolicLink(file, folder.resolve("elsewhere"));

        assertThat(site.found()).containsExactly("VF003 en/a.html", "VF006 en/a.html");
    }

    @Test
    void aFolderThatIsALinkIsNotEntered() throws Exception {
        Files.move(site.folder().resolve("en"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(site.folder().resolve("en"), folder.resolve("elsewhere"));

        assertThat(site.found()).containsExactly("VF003 en/a.html", "VF003 en/b.html", "VF006 en");
    }

    @Test
    void aCloneOfABranchIsACopyAndSignaturesAreListedNowhere() throws Exception {
        site.with(".git/HEAD", "ref: refs/heads/site\n");
        site.with("manifest.sha256.asc", "-----BEGIN PGP SIGNATURE-----\n");

        assertThat(site.found()).containsExactly("VF012 manifest.sha256.asc");
    }

    @Test
    void withoutAManifestNothingIsProven() throws Exception {
        Files.delete(site.folder().resolve("manifest.sha256"));

        assertThat(site.found()).containsExactly("VF001 " + site.folder());
    }

    static Stream<Arguments> brokenManifests() {
        return Stream.of(
                Arguments.of("not sorted", "en/b.html|en/a.html", 2),
                Arguments.of("twice", "en/a.html|en/a.html", 2),
                Arguments.of("out of the site", "../secret|en/a.html", 1),
                Arguments.of("absolute", "/etc/passwd|en/a.html", 1),
                Arguments.of("another system's folders", "en\\a.html|en/b.html", 1),
                Arguments.of("the manifest itself", "en/a.html|manifest.sha256", 2),
                Arguments.of("its signature", "en/a.html|manifest.sha256.sig", 2),
                Arguments.of("an empty name", "|en/a.html", 1),
                Arguments.of("a carriage return", "en/a.html\r|en/b.html", 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenManifests")
    void aLineThatNoBuildWritesIsNamed(String kind, String paths, int line) throws Exception {
        StringBuilder manifest = new StringBuilder();
        for (String path : paths.split("\\|", -1)) {
            manifest.append(DIGEST).append("  ").append(path).append('\n');
        }
        site.with("manifest.sha256", manifest.toString());

        assertThat(site.found()).filteredOn(told -> told.startsWith("VF002")).containsExactly("VF002 " + line);
    }

    @Test
    void noFileIsCalledStrangeForAnEmptyManifest() throws Exception {
        site.with("manifest.sha256", "");

        assertThat(site.found()).noneMatch(told -> told.startsWith("VF005"));
    }

    @ParameterizedTest
    @MethodSource
    void aManifestOfAnotherFormIsNone(String manifest) throws Exception {
        site.with("manifest.sha256", manifest);

        assertThat(site.found()).anyMatch(told -> told.startsWith("VF002"));
    }

    static Stream<String> aManifestOfAnotherFormIsNone() {
        return Stream.of(
                "",
                "\n",
                DIGEST + "  index.html",
                DIGEST + " *index.html\n",
                "# comment\n" + DIGEST + "  index.html\n",
                DIGEST.replace('0', 'A') + "  index.html\n",
                DIGEST + "  index.html\n\n");
    }

    @Test
    void anOldWholeCopyIsFoundAgainstTheNewManifestWhereverThatIs() throws Exception {
        ListedSite old = ListedSite.write(folder.resolve("old"), "index.html", "en/a.html");
        Path manifest = site.folder().resolve("manifest.sha256");
        String digest = Sha256.hex(Files.readAllBytes(old.folder().resolve("manifest.sha256")));

        assertThat(old.found()).as("true to its own").isEmpty();
        for (Path there : List.of(site.folder(), manifest)) {
            assertThat(ListedSite.found(old.place(), Optional.of(new Place.OnDisk("new", there)), Optional.empty()))
                    .containsExactly("VF008 " + digest);
        }
    }

    @Test
    void theSameManifestElsewhereIsFine() throws Exception {
        Path copy = Files.copy(site.folder().resolve("manifest.sha256"), folder.resolve("of-today.txt"));

        assertThat(ListedSite.found(site.place(), Optional.of(new Place.OnDisk("today", copy)), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aManifestToHoldAgainstThatIsNotThereIsToldAndDoesNotPass() throws Exception {
        Files.createDirectory(folder.resolve("empty"));

        assertThat(ListedSite.found(
                        site.place(),
                        Optional.of(new Place.OnDisk("empty", folder.resolve("empty"))),
                        Optional.empty()))
                .containsExactly("VF001 empty");
    }
}
