package org.vestnik.yaml;

import java.nio.file.Path;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.vestnik.bench.LauncherJvm;
import org.vestnik.bench.SampleText;
import org.vestnik.problem.Problems;

/** The YAML of one article's head: as nearly all are written, and with one value that only the library can read. */
@State(Scope.Benchmark)
public class YamlBenchmark extends LauncherJvm {

    private static final Path FILE = Path.of("content/en/article-1.md");
    private static final int MAX_BYTES = 64 * 1024;

    @Param({"en", "ru"})
    private String language;

    private final YamlReader reader = new YamlReader(MAX_BYTES, new Problems());
    private String plain;
    private String folded;

    @Setup
    public void setUp() {
        plain = SampleText.of(language).head();
        folded = plain.replaceFirst("summary: \"(.*)\"", "summary: >-\n  $1");
        if (new PlainYaml(new SourceText(plain, FILE, 2)).read().isEmpty()
                || new PlainYaml(new SourceText(folded, FILE, 2)).read().isPresent()) {
            throw new IllegalStateException("not the two ways any more");
        }
    }

    @Benchmark
    public Optional<YamlMap> plain() {
        return reader.read(plain, FILE, 2);
    }

    @Benchmark
    public Optional<YamlMap> library() {
        return reader.read(folded, FILE, 2);
    }
}
