package org.vestnik.check;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.zip.Deflater;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.vestnik.bench.LauncherJvm;
import org.vestnik.bench.SmallBulletin;
import org.vestnik.model.OutputPath;

/**
 * An article's page is held against the reader's budget, as far as it must be looked at: a glance (its raw size is within),
 * gzip at its fastest (nearly every page), gzip at its best, and brotli-11 of a page that no build has seen.
 */
@State(Scope.Benchmark)
public class WeightBenchmark extends LauncherJvm {

    private static final int HEADER_AND_TRAILER = 18;

    @Param({"en", "ru"})
    private String language;

    private SmallBulletin bulletin;
    private byte[] page;
    private PageWeight raw;
    private PageWeight fast;
    private PageWeight best;
    private PageWeight brotli;
    private int changes;

    @Setup
    public void setUp() {
        bulletin = SmallBulletin.of(12);
        page = bulletin.build().get(new OutputPath(language + "/article-6/index.html"));
        raw = within(page.length);
        fast = within(gzip(Deflater.BEST_SPEED));
        best = within(gzip(Deflater.BEST_COMPRESSION));
        brotli = within(1);
        if (!brotli.brotliAvailable()) {
            throw new IllegalStateException("no Brotli on this machine");
        }
    }

    @TearDown
    public void tearDown() {
        bulletin.close();
    }

    @Benchmark
    public OptionalInt raw() {
        return raw.over(page);
    }

    @Benchmark
    public OptionalInt gzipFast() {
        return fast.over(page);
    }

    @Benchmark
    public OptionalInt gzipBest() {
        return best.over(page);
    }

    /** Another page each time, or its size would be known. */
    @Benchmark
    public OptionalInt brotli() {
        byte[] name = "%08x".formatted(changes++).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, page, page.length - name.length, name.length);
        return brotli.over(page);
    }

    private PageWeight within(int budget) {
        return new PageWeight(budget, bulletin.request().cache());
    }

    private int gzip(int level) {
        Deflater deflater = new Deflater(level, true);
        deflater.setInput(page);
        deflater.finish();
        byte[] packed = new byte[page.length];
        int size = deflater.deflate(packed) + HEADER_AND_TRAILER;
        deflater.end();
        return size;
    }
}
