package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.plan.Visibility;
import org.vestnik.serve.Rebuild;
import org.vestnik.serve.ServedBulletin;

/** A thousand edits, renames and deletes, some of folders, as fast as they come: the preview ends where a cold build does. */
class PreviewStormTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
    private static final int EDITS = 1000;
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    private Path root;

    private final Random random = new Random(7);
    private final List<String> names = new ArrayList<>();
    private int made;

    @Test
    void endsAsAColdBuildAndHoldsNoMoreMemory() throws Exception {
        write("content/bulletin.yaml", """
                title: {en: Herald, ru: Вестник}
                languages: [en, ru]
                zone: Europe/Moscow
                url: https://herald.example
                """);
        for (int i = 0; i < 20; i++) {
            create();
        }
        try (ServedBulletin served = new ServedBulletin(root, CLOCK)) {
            served.next();
            storm(EDITS / 5);
            settle(served, "one");
            long early = heap();
            storm(EDITS * 4 / 5);
            settle(served, "two");
            long late = heap();

            assertThat(SiteFiles.of(root.resolve("target/preview")).differences(cold()))
                    .isEmpty();
            assertThat(late).isLessThan(early + 8 * MEGABYTE);
        }
    }

    private void storm(int edits) throws IOException, InterruptedException {
        for (int i = 0; i < edits; i++) {
            switch (random.nextInt(10)) {
                case 0, 1 -> create();
                case 2 -> delete();
                case 3 -> rename();
                case 4 -> renameFolder();
                default -> write(any(), article());
            }
            if (random.nextInt(4) == 0) {
                Thread.sleep(random.nextInt(30));
            }
        }
    }

    /** One last edit, and every build until the one that has seen it. */
    private void settle(ServedBulletin served, String word) throws IOException, InterruptedException {
        write("content/en/last.md", "---\ntitle: The last\ndate: 2026-01-01\n---\n\n" + word + "\n");
        Path page = root.resolve("target/preview/en/2026/01/last.html");
        Rebuild rebuild = served.next();
        while (!Files.exists(page) || !Files.readString(page).contains("<p>" + word)) {
            rebuild = served.next();
        }
        assertThat(rebuild.report().written()).isPresent();
    }

    private SiteFiles cold() {
        BuildRequest request = new BuildRequest(
                root,
                root.resolve("content"),
                root.resolve("templates"),
                root.resolve("cold/site"),
                root.resolve("cold/cache"),
                Optional.empty(),
                new Visibility(CLOCK.instant(), true, true, true),
                false,
                2);
        assertThat(new SiteGenerator(request).build().written()).isPresent();
        return SiteFiles.of(request.output());
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void create() throws IOException {
        String language = random.nextBoolean() ? "en" : "ru";
        String name = "content/" + language + "/f" + random.nextInt(4) + "/a" + made++ + ".md";
        names.add(name);
        write(name, article());
    }

    private void delete() throws IOException {
        if (names.size() > 10) {
            Files.deleteIfExists(root.resolve(names.remove(random.nextInt(names.size()))));
        }
    }

    private void rename() throws IOException {
        String from = any();
        String to = from.replaceFirst("a\\d+\\.md", "a" + made++ + ".md");
        Files.move(root.resolve(from), root.resolve(to));
        names.set(names.indexOf(from), to);
    }

    private void renameFolder() throws IOException {
        String folder = any().replaceFirst("/a\\d+\\.md", "");
        String to = folder.replaceFirst("/f\\d+$", "/f" + (4 + made++));
        Files.move(root.resolve(folder), root.resolve(to));
        names.replaceAll(name -> name.startsWith(folder + "/") ? to + name.substring(folder.length()) : name);
    }

    private String any() {
        return names.get(random.nextInt(names.size()));
    }

    private String article() {
        return "---\ntitle: Title %d\ndate: 2026-01-%02d\n---\n\n%s\n"
                .formatted(random.nextInt(1000), 1 + random.nextInt(28), "word ".repeat(1 + random.nextInt(50)));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
