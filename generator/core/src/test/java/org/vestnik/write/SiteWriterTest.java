package org.vestnik.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.cache.FileMark;
import org.vestnik.cache.FileStamp;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.OutputPath;

class SiteWriterTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2018-08-01T12:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void theFirstBuildMakesTheFolder() throws Exception {
        Path output = folder.resolve("target/site");

        WriteResult result = TestSite.version(1).write(output);

        assertThat(TestSite.read(output)).isEqualTo(TestSite.version(1));
        assertThat(result).isEqualTo(new WriteResult(30, 0, 0, List.of()));
    }

    @Test
    void theNextBuildLeavesExactlyTheNewSite() throws Exception {
        Path output = folder.resolve("site");
        TestSite.version(1).write(output);

        WriteResult result = TestSite.version(2).write(output);

        assertThat(TestSite.read(output)).isEqualTo(TestSite.version(2));
        assertThat(output.resolve("ru/v1")).doesNotExist();
        assertThat(result.unchanged()).isEqualTo(3);
        assertThat(result.removed()).isEqualTo(7);
    }

    @Test
    void nothingButTheSiteAndTheLockStays() throws Exception {
        TestSite.version(1).write(folder.resolve("site"));

        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("site", ".site.lock");
        }
    }

    @Test
    void aFileWhoseBytesDidNotChangeIsNotTouched() throws Exception {
        Path output = folder.resolve("site");
        TestSite.of("index.html", "one", "ru/a.html", "same", "ru/b.html", "old")
                .write(output);
        age(output);

        TestSite.of("index.html", "one", "ru/a.html", "same", "ru/b.html", "new")
                .write(output);

        assertThat(changedSince(output)).containsExactly("manifest.sha256", "ru/b.html");
    }

    @Test
    void aBuildOfTheSameSiteChangesNothing() throws Exception {
        Path output = folder.resolve("site");
        TestSite.version(1).write(output);
        age(output);

        WriteResult result = TestSite.version(1).write(output);

        assertThat(changedSince(output)).isEmpty();
        assertThat(result).isEqualTo(new WriteResult(0, 30, 0, List.of()));
    }

    @Test
    void aFileOfTheSameLengthThatSomebodyChangedIsMended() throws Exception {
        Path output = folder.resolve("site");
        TestSite site = TestSite.of("index.html", "good");
        site.write(output);
        Files.writeString(output.resolve("index.html"), "evil");

        site.write(output);

        assertThat(TestSite.read(output)).isEqualTo(site);
    }

    @Test
    void aBuildThatIsNotCommittedLeavesTheLastSite() throws Exception {
        Path output = folder.resolve("site");
        TestSite.version(1).write(output);

        try (SiteWriter writer = SiteWriter.open(output, List.of())) {
            TestSite.version(2).putAll(writer);
        }

        assertThat(TestSite.read(output)).isEqualTo(TestSite.version(1));
        assertThat(folder.resolve(".site.staging")).doesNotExist();
    }

    @Test
    void keptFilesNeedNotBeGivenAgain() throws Exception {
        Path output = folder.resolve("site");
        TestSite.of("index.html", "one", "ru/a.html", "kept").write(output);

        try (SiteWriter writer = SiteWriter.open(output, List.of())) {
            FileMark mark = mark(output, "ru/a.html");
            assertThat(writer.keep(new OutputPath("ru/a.html"), mark)).contains(mark);
            assertThat(writer.keep(new OutputPath("ru/b.html"), mark)).isEmpty();
            writer.put(new OutputPath("index.html"), "two".getBytes(StandardCharsets.UTF_8));
            assertThat(writer.commit()).isEqualTo(new WriteResult(1, 1, 0, List.of()));
        }

        assertThat(TestSite.read(output)).isEqualTo(TestSite.of("index.html", "two", "ru/a.html", "kept"));
        assertThat(Sha256sum.check(output)).isZero();
    }

    @Test
    void aFileThatVanishedIsNotKept() throws Exception {
        Path output = folder.resolve("site");
        TestSite.of("index.html", "one", "ru/a.html", "x").write(output);
        FileMark mark = mark(output, "ru/a.html");
        Files.delete(output.resolve("ru/a.html"));

        try (SiteWriter writer = SiteWriter.open(output, List.of())) {
            assertThat(writer.keep(new OutputPath("ru/a.html"), mark)).isEmpty();
        }
    }

    @Test
    void aFileThatWasEditedByHandIsNotKept() throws Exception {
        Path output = folder.resolve("site");
        TestSite.of("index.html", "one", "ru/a.html", "mine").write(output);
        FileMark mark = mark(output, "ru/a.html");
        Files.writeString(output.resolve("ru/a.html"), "hers");

        try (SiteWriter writer = SiteWriter.open(output, List.of())) {
            assertThat(writer.keep(new OutputPath("ru/a.html"), mark)).isEmpty();
            assertThat(writer.standing(new OutputPath("ru/a.html"), mark)).isEmpty();
        }
    }

    /** As a cache of a forge's runner does it. */
    @Test
    void aFileThatWasRestoredIsKeptAndKnownByItsNewStamp() throws Exception {
        Path output = folder.resolve("site");
        TestSite.of("index.html", "one", "ru/a.html", "mine").write(output);
        Path file = output.resolve("ru/a.html");
        FileMark mark = mark(output, "ru/a.html");
        Files.move(file, folder.resolve("backup"));
        Files.copy(folder.resolve("backup"), file);
        FileMark restored = mark(output, "ru/a.html");
        assertThat(restored.stamp()).isNotEqualTo(mark.stamp());

        try (SiteWriter writer = SiteWriter.open(output, List.of())) {
            assertThat(writer.standing(new OutputPath("ru/a.html"), mark)).hasValue(Files.readAllBytes(file));
            assertThat(writer.keep(new OutputPath("ru/a.html"), mark)).contains(restored);
        }
    }

    /** What the caches know of a file is of another build than the site is. */
    @Test
    void aFileOfAnotherBuildIsNotKeptThoughItsStampIsTheSame() throws Exception {
        Path output = folder.resolve("site");
        TestSite.of("index.html", "one", "ru/a.html", "mine").write(output);
        FileMark other = new FileMark(stamp(output, "ru/a.html"), new Fingerprint(1, 2));

        try (SiteWriter writer = SiteWriter.open(output, List.of())) {
            assertThat(writer.keep(new OutputPath("ru/a.html"), other)).isEmpty();
        }
    }

    @Test
    void aStagedFileHasTheMarkThatItKeepsInTheSite() throws Exception {
        Path output = folder.resolve("site");
        FileMark staged;
        try (SiteWriter writer = SiteWriter.open(output, List.of())) {
            staged = writer.put(new OutputPath("index.html"), new byte[] {'x'});
            writer.commit();
        }

        assertThat(mark(output, "index.html")).isEqualTo(staged);
        try (SiteWriter writer = SiteWriter.open(output, List.of())) {
            assertThat(writer.put(new OutputPath("index.html"), new byte[] {'x'}))
                    .isEqualTo(staged);
        }
    }

    private static FileMark mark(Path output, String name) throws IOException {
        String hash = Staging.hash(output.resolve(name), 1).orElseThrow();
        return FileMark.of(stamp(output, name), hash);
    }

    private static FileStamp stamp(Path output, String name) throws IOException {
        return FileStamp.of(Files.readAttributes(output.resolve(name), BasicFileAttributes.class));
    }

    @Test
    void theManifestIsReadBySha256sum() throws Exception {
        Path output = folder.resolve("site");
        TestSite.version(1).write(output);
        TestSite.of("index.html", "x", "ru/страница.html", "я", "en/a b.html", "y")
                .write(output);

        assertThat(Sha256sum.check(output)).isZero();
        Files.writeString(output.resolve("en/a b.html"), "z");
        assertThat(Sha256sum.check(output)).isNotZero();
    }

    @Test
    void theManifestIsSortedAndListsAllButItself() throws Exception {
        Path output = folder.resolve("site");
        TestSite.version(1).write(output);

        assertThat(Files.readAllLines(output.resolve("manifest.sha256")))
                .extracting(line -> line.substring(66))
                .containsExactlyElementsOf(TestSite.version(1).files().keySet());
    }

    @Test
    void aFolderMayTakeTheNameOfAFileAndTheOtherWayRound() throws Exception {
        Path output = folder.resolve("site");
        TestSite folders = TestSite.of("index.html", "1", "a/b/c.html", "2", "d", "3");
        TestSite files = TestSite.of("index.html", "1", "a", "2", "d/e.html", "3");

        folders.write(output);
        files.write(output);
        assertThat(TestSite.read(output)).isEqualTo(files);
        folders.write(output);
        assertThat(TestSite.read(output)).isEqualTo(folders);
    }

    @Test
    void namesThatDifferOnlyInCaseAreABugOfThePlan() throws Exception {
        try (SiteWriter writer = SiteWriter.open(folder.resolve("site"), List.of())) {
            writer.put(new OutputPath("ru/Page.html"), new byte[1]);

            assertThatThrownBy(() -> writer.put(new OutputPath("ru/page.html"), new byte[1]))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("ru/Page.html");
        }
    }

    @Test
    void aSiteWithoutAFrontPageIsABug() throws Exception {
        try (SiteWriter writer = SiteWriter.open(folder.resolve("site"), List.of())) {
            writer.put(new OutputPath("ru/page.html"), new byte[1]);

            assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aPageRenamedInCaseOnlyIsNotLost() throws Exception {
        Path output = folder.resolve("site");
        TestSite.of("index.html", "1", "ru/Page.html", "2").write(output);
        TestSite renamed = TestSite.of("index.html", "1", "ru/page.html", "2");

        renamed.write(output);

        assertThat(Files.readString(output.resolve("ru/page.html"))).isEqualTo("2");
        assertThat(Sha256sum.check(output)).isZero();
    }

    @Test
    void filesThatNoBuildWroteAreLeftAndNamed() throws Exception {
        Path output = folder.resolve("site");
        TestSite.of("index.html", "1", "ru/a.html", "2").write(output);
        Files.writeString(output.resolve("ru/.DS_Store"), "x");
        Files.createDirectories(output.resolve(".git"));
        Files.writeString(output.resolve(".git/config"), "x");

        WriteResult result = TestSite.of("index.html", "1").write(output);

        assertThat(result).isEqualTo(new WriteResult(0, 1, 1, List.of("ru/.DS_Store")));
        assertThat(output.resolve("ru/.DS_Store")).exists();
        assertThat(output.resolve(".git/config")).exists();
    }

    @Test
    void manyThreadsMayPut() throws Exception {
        Path output = folder.resolve("site");
        TestSite site = new TestSite(new TreeMap<>());
        IntStream.range(0, 2_000).forEach(i -> site.files().put("ru/" + i % 50 + "/p" + i + ".html", "page " + i));
        site.files().put("index.html", "front");

        try (SiteWriter writer = SiteWriter.open(output, List.of())) {
            site.files().entrySet().parallelStream().forEach(file -> {
                try {
                    writer.put(new OutputPath(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            writer.commit();
        }

        assertThat(TestSite.read(output)).isEqualTo(site);
        assertThat(Sha256sum.check(output)).isZero();
    }

    private static void age(Path output) throws IOException {
        try (Stream<Path> all = Files.walk(output)) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, LONG_AGO);
            }
        }
    }

    /** Names of files whose time isn't that of {@link #age}; sorted. */
    private static List<String> changedSince(Path output) throws IOException {
        try (Stream<Path> all = Files.walk(output)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().lastModified() != LONG_AGO.toMillis())
                    .map(file -> output.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
