package org.vestnik.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderDuringBuildsTest {

    private static final int BUILDS = 20;
    private static final int READS = 100_000;

    @TempDir
    Path folder;

    @Test
    void aReaderNeverMissesAPageNorGetsHalfOfIt() throws Exception {
        Path output = folder.resolve("site");
        Map<String, String> one = TestSite.version(1).files();
        Map<String, String> two = TestSite.version(2).files();
        List<String> inBoth = one.keySet().stream().filter(two::containsKey).toList();
        TestSite.version(1).write(output);
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        AtomicInteger reads = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();

        Thread reader = new Thread(() -> {
            for (int i = 0; !done.get(); i++) {
                String name = inBoth.get(i % inBoth.size());
                String text = read(output.resolve(name));
                if (!text.equals(one.get(name)) && !text.equals(two.get(name))) {
                    wrong.add(name + ": " + text);
                }
                reads.incrementAndGet();
            }
        });
        reader.start();
        for (int build = 0; build < BUILDS || (reads.get() < READS && reader.isAlive()); build++) {
            TestSite.version(2 - build % 2).write(output);
        }
        done.set(true);
        reader.join();

        assertThat(wrong).isEmpty();
        assertThat(reads.get()).isGreaterThanOrEqualTo(READS);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
