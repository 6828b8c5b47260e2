package org.vestnik.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.MemoryFolder;

/**
 * A thousand copies, each with one random change of a file, an addition, a removal, a renaming or a swap, are all found out, and
 * each whole copy between them is not. A change of the manifest itself is found against the true one.
 */
class RandomChangesTest {

    private static final long SEED = 20_261_126;
    private static final int CHANGES = 1_000;
    private static final String MANIFEST = "manifest.sha256";

    private final Random random = new Random(SEED);

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private interface Change {
        /** Changes the site; how to undo it. */
        Undo make(List<Path> files) throws IOException;
    }

    private interface Undo {
        void run() throws IOException;
    }

    @Test
    void everyChangeOfFilesIsFound() throws Exception {
        ListedSite site = site();
        List<Change> kinds =
                List.of(this::changeAByte, this::cut, this::append, this::add, this::remove, this::rename, this::swap);
        int found = 0;
        for (int i = 0; i < CHANGES; i++) {
            Change kind = kinds.get(i % kinds.size());
            Undo undo = kind.make(files(site));
            List<String> told = site.found();
            assertThat(told).as("change %d, seed %d", i, SEED).isNotEmpty();
            found++;
            undo.run();
            if (i % 50 == 0) {
                assertThat(site.found()).as("undone %d", i).isEmpty();
            }
        }
        assertThat(found).isEqualTo(CHANGES);
    }

    /** What nobody can tell from the copy alone if the forger makes a manifest that fits. */
    @Test
    void everyChangeOfTheManifestIsFoundAgainstTheTrueOne() throws Exception {
        ListedSite site = site();
        Path truth = Files.copy(site.folder().resolve(MANIFEST), folder.resolve("truth"));
        Optional<Place> against = Optional.of(new Place.OnDisk("truth", truth));
        List<Change> kinds = List.of(this::changeAByte, this::add, this::remove, this::rename, this::swap);
        for (int i = 0; i < CHANGES; i++) {
            Undo undo = kinds.get(i % kinds.size()).make(files(site));
            site.list();
            assertThat(site.found()).as("true to its own manifest").isEmpty();
            assertThat(ListedSite.found(site.place(), against, Optional.empty()))
                    .as("change %d, seed %d", i, SEED)
                    .anyMatch(told -> told.startsWith("VF008"));
            undo.run();
            site.list();
        }
        assertThat(ListedSite.found(site.place(), against, Optional.empty())).isEmpty();
    }

    private ListedSite site() throws IOException {
        List<String> names = new ArrayList<>(List.of("index.html", ".nojekyll", "_headers", "robots.txt"));
        for (int i = 0; i < 40; i++) {
            names.add("%s/2026/%02d/news-%d.html".formatted(i % 2 == 0 ? "en" : "ru", i % 12 + 1, i));
        }
        return ListedSite.write(folder.resolve("site"), names.toArray(String[]::new));
    }

    private static List<Path> files(ListedSite site) throws IOException {
        try (Stream<Path> all = Files.walk(site.folder())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(MANIFEST))
                    .sorted()
                    .toList();
        }
    }

    private Undo changeAByte(List<Path> files) throws IOException {
        Path file = any(files);
        byte[] before = Files.readAllBytes(file);
        byte[] after = before.clone();
        after[random.nextInt(after.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, after);
        return () -> Files.write(file, before);
    }

    private Undo cut(List<Path> files) throws IOException {
        Path file = any(files);
        byte[] before = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(before, random.nextInt(before.length)));
        return () -> Files.write(file, before);
    }

    private Undo append(List<Path> files) throws IOException {
        Path file = any(files);
        byte[] before = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(before, before.length + 1 + random.nextInt(9)));
        return () -> Files.write(file, before);
    }

    private Undo add(List<Path> files) throws IOException {
        Path file = any(files).resolveSibling("new-" + random.nextInt(1_000) + ".html");
        Files.writeString(file, "new");
        return () -> Files.delete(file);
    }

    private Undo remove(List<Path> files) throws IOException {
        Path file = any(files);
        byte[] before = Files.readAllBytes(file);
        Files.delete(file);
        return () -> Files.write(file, before);
    }

    private Undo rename(List<Path> files) throws IOException {
        Path file = any(files);
        Path other = file.resolveSibling("x" + file.getFileName());
        Files.move(file, other);
        return () -> Files.move(other, file);
    }

    private Undo swap(List<Path> files) throws IOException {
        List<Path> two = new ArrayList<>(files);
        Collections.shuffle(two, random);
        byte[] first = Files.readAllBytes(two.get(0));
        byte[] second = Files.readAllBytes(two.get(1));
        Files.write(two.get(0), second);
        Files.write(two.get(1), first);
        return () -> {
            Files.write(two.get(0), first);
            Files.write(two.get(1), second);
        };
    }

    private Path any(List<Path> files) {
        return files.get(random.nextInt(files.size()));
    }
}
