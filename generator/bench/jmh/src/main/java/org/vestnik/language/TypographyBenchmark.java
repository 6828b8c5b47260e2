package org.vestnik.language;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.vestnik.bench.LauncherJvm;
import org.vestnik.bench.SampleText;
import org.vestnik.model.Language;

/** The texts of an article of 500 words as they are set, block by block, each in one run; and one headline. */
@State(Scope.Benchmark)
public class TypographyBenchmark extends LauncherJvm {

    @Param({"en", "ru"})
    private String language;

    private final TextRuns runs = new TextRuns(1024);
    private Typography typography;
    private List<String> blocks;
    private String headline;

    @Setup
    public void setUp() {
        typography = LanguagePack.of(new Language(language)).orElseThrow().typography();
        blocks = List.of(SampleText.of(language).body().strip().split("\n\n+"));
        headline = blocks.get(0).substring(0, Math.min(80, blocks.get(0).length()));
        if (blocks.size() < 10 || body() == 0) {
            throw new IllegalStateException(blocks.size() + " blocks, or nothing of them is set");
        }
    }

    /** How many characters the blocks have in which anything was set. */
    @Benchmark
    public int body() {
        int set = 0;
        for (String block : blocks) {
            runs.clear();
            runs.add(0, block, 0, block.length());
            typography.set(runs);
            set += runs.find(0) < 0 ? 0 : runs.end(0);
        }
        return set;
    }

    @Benchmark
    public String headline() {
        return typography.text(headline);
    }
}
