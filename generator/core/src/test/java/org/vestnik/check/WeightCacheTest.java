package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToIntFunction;
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
