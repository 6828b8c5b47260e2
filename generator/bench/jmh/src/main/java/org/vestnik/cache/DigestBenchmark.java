package org.vestnik.cache;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.vestnik.bench.LauncherJvm;
import org.vestnik.bench.SampleText;

/** Fingerprints of a whole text, of many small pieces, and of a folder of 10,000 files by their stamps. */
@State(Scope.Benchmark)
public class DigestBenchmark extends LauncherJvm {

    private static final int PIECES = 30;
    private static final int FILES = 10_000;

    private final Digest digest = new Digest();
    private final SortedMap<String, FileStamp> files = new TreeMap<>();
    private byte[] text;

    @Setup
    public void setUp() {
        text = SampleText.of("ru").file().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < FILES; i++) {
            files.put("en/2026/01/article-%d.html".formatted(i), new FileStamp(10_000L + i, 1_767_225_600_000L + i, i));
        }
    }

    @Benchmark
    public Fingerprint text() {
        return digest.bytes(text).finish();
    }

    @Benchmark
    public Fingerprint pieces() {
        for (int i = 0; i < PIECES; i++) {
            digest.text("a short piece").number(i);
        }
        return digest.finish();
    }

    @Benchmark
    public Fingerprint folder() {
        return FolderFingerprint.of(files);
    }
}
