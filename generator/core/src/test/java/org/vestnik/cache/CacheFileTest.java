package org.vestnik.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {

    private static final Fingerprint KEY = new Digest().text("key").finish();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void save() {
        file = folder.resolve("deep/results");
        new CacheFile(file, KEY).save(out -> {
            out.text("весть");
            out.count(0);
            out.count(128);
            out.count(Integer.MAX_VALUE);
            out.word("again");
            out.word("again");
            out.optional(Optional.of(7L), out::number);
            out.optional(Optional.<Long>empty(), out::number);
            out.list(List.of("a", ""), out::text);
            out.stamp(new FileStamp(1, 2, -3));
            out.fingerprint(KEY);
        });
    }

    @Test
    void whatTheSystemCannotNameCountsAsNone() {
        assertThat(new CacheFile(file, KEY).read(CacheInput::text)).contains("весть");
        assertThat(new CacheFile(file, KEY).read(in -> Path.of("\0"))).isEmpty();
    }

    @Test
    void whatWasSavedIsReadInTheSameOrder() {
        CacheInput in = new CacheFile(file, KEY).read().orElseThrow();

        assertThat(in.text()).isEqualTo("весть");
        assertThat(List.of(in.count(), in.count(), in.count())).containsExactly(0, 128, Integer.MAX_VALUE);
        assertThat(in.word()).isEqualTo("again").isSameAs(in.word());
        assertThat(in.optional(in::number)).contains(7L);
        assertThat(in.optional(in::number)).isEmpty();
        assertThat(in.list(in::text)).containsExactly("a", "");
        assertThat(in.stamp()).isEqualTo(new FileStamp(1, 2, -3));
        assertThat(in.fingerprint()).isEqualTo(KEY);
    }

    @Test
    void aListIsOutdatedWhenMoreThanAHundredthOfItHasChanged() {
        assertThat(CacheFile.isOutdated(1000, 1000, 1000)).isFalse();
        assertThat(CacheFile.isOutdated(1000, 1000, 990)).isFalse();
        assertThat(CacheFile.isOutdated(1000, 1000, 989)).isTrue();
        assertThat(CacheFile.isOutdated(20, 20, 19)).isTrue();
        assertThat(CacheFile.isOutdated(0, 1, 0)).isTrue();
        assertThat(CacheFile.isOutdated(1, 0, 0)).isTrue();
    }

    @Test
    void whatComesAgainIsReadAsOneObject() {
        List<String> list = List.of("a", "b");
        new CacheFile(file, KEY).save(out -> {
            out.once(list, l -> out.list(l, out::word));
            out.word("b");
            out.once(List.copyOf(list), l -> out.list(l, out::word));
        });

        CacheInput in = new CacheFile(file, KEY).read().orElseThrow();
        List<String> read = in.once(() -> in.list(in::word));
        assertThat(read).isEqualTo(list);
        assertThat(in.word()).isSameAs(read.get(1));
        assertThat(in.<List<String>>once(List::of)).isSameAs(read);
    }

    @Test
    void valuesOfAnySizeAreReadInTheSameOrder() {
        byte[] large = new byte[200_000];
        Arrays.fill(large, (byte) 7);
        List<Integer> counts = IntStream.range(0, 100_000).boxed().toList();
        new CacheFile(file, KEY).save(out -> {
            out.list(counts, out::count);
            out.bytes(large);
            out.text("end");
        });

        CacheInput in = new CacheFile(file, KEY).read().orElseThrow();
        assertThat(in.list(in::count)).isEqualTo(counts);
        assertThat(in.bytes()).isEqualTo(large);
        assertThat(in.text()).isEqualTo("end");
    }

    @Test
    void anotherKeyFindsNothing() {
        assertThat(new CacheFile(file, new Digest().text("other").finish()).read())
                .isEmpty();
    }

    @Test
    void aMissingFileIsNone() {
        assertThat(new CacheFile(folder.resolve("no"), KEY).read()).isEmpty();
    }

    @Test
    void aChangeOfAnyByteOrAnyLengthIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            assertThat(new CacheFile(file, KEY).read()).as("byte %d", i).isEmpty();
            Files.write(file, Arrays.copyOf(whole, i));
            assertThat(new CacheFile(file, KEY).read()).as("length %d", i).isEmpty();
        }
    }

    @Test
    void nothingIsLeftBesideIt() throws IOException {
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void piecesOfADigestDoNotRunIntoEachOther() {
        assertThat(new Digest().text("ab").text("c").finish())
                .isNotEqualTo(new Digest().text("a").text("bc").finish());
        byte[] large = new byte[5000];
        assertThat(new Digest().text("a").bytes(large).finish())
                .isEqualTo(new Digest().text("a").bytes(large).finish())
                .isNotEqualTo(new Digest().text("b").bytes(large).finish());
    }
}
