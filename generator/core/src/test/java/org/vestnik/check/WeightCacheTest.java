package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightCacheTest {

    private static final byte[] PAGE = {1, 2, 3};
    private static final byte[] OTHER = {4, 5};

    @SuppressWarnings("UnnecessaryLambda") // a value that several tests hand over
    private static final ToIntFunction<byte[]> MUST_BE_KNOWN = page -> {
        throw new AssertionError("measured again");
    };

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void keepOne() {
        file = folder.resolve("below/sizes.txt");
        var cache = new WeightCache(file);
        assertThat(cache.size(PAGE, page -> 7)).isEqualTo(7);
        cache.save();
    }

    @Test
    void sizeIsKnownWithinABuildAndInTheNext() {
        var cache = new WeightCache(file);
        assertThat(cache.size(PAGE, MUST_BE_KNOWN)).isEqualTo(7);
        assertThat(cache.size(OTHER, page -> 9)).isEqualTo(9);
        assertThat(cache.size(OTHER, MUST_BE_KNOWN)).isEqualTo(9);
    }

    @Test
    void pagesDoNotWaitForEachOther() {
        var cache = new WeightCache(file);
        var together = new CountDownLatch(8);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Integer>> sizes = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> threads.submit(() -> cache.size(new byte[] {(byte) i}, page -> meet(together) ? i : -1)))
                .toList();
        threads.shutdown();

        assertThat(sizes).extracting(Future::get).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    private static boolean meet(CountDownLatch together) {
        together.countDown();
        try {
            return together.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void twoThatSaveInTurnLoseNothing() {
        var first = new WeightCache(file);
        var second = new WeightCache(file);
        first.size(OTHER, page -> 9);
        second.size(new byte[] {6}, page -> 1);
        first.save();
        second.save();
        var next = new WeightCache(file);
        assertThat(next.size(PAGE, MUST_BE_KNOWN)).isEqualTo(7);
        assertThat(next.size(OTHER, MUST_BE_KNOWN)).isEqualTo(9);
        assertThat(next.size(new byte[] {6}, MUST_BE_KNOWN)).isEqualTo(1);
    }

    @Test
    void fileWithAnyByteDamagedCountsAsNone() throws IOException {
        byte[] good = Files.readAllBytes(file);
        for (int at = 0; at < good.length; at++) {
            byte[] damaged = good.clone();
            damaged[at] ^= 0x55;
            Files.write(file, damaged);
            assertThat(new WeightCache(file).size(PAGE, page -> 8))
                    .as("byte %d", at)
                    .isEqualTo(8);
        }
    }

    @Test
    void fileCutShortCountsAsNone() throws IOException {
        byte[] good = Files.readAllBytes(file);
        for (int length = 0; length < good.length; length++) {
            Files.write(file, Arrays.copyOf(good, length));
            assertThat(new WeightCache(file).size(PAGE, page -> 8))
                    .as("%d bytes", length)
                    .isEqualTo(8);
        }
    }

    @Test
    void damagedFileIsReplaced() throws IOException {
        Files.writeString(file, "something else\n");
        var cache = new WeightCache(file);
        cache.size(PAGE, page -> 8);
        cache.save();
        assertThat(new WeightCache(file).size(PAGE, MUST_BE_KNOWN)).isEqualTo(8);
    }
}
