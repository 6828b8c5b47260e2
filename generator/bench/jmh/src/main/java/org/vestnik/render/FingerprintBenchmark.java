package org.vestnik.render;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import org.vestnik.bench.LauncherJvm;
import org.vestnik.plan.Page;

/**
 * What is asked of an article's page before it is drawn, so that it need not be: per page, of 400 that are asked in turn, so
 * that each has its share of what they have in common.
 */
@State(Scope.Benchmark)
public class FingerprintBenchmark extends LauncherJvm {

    private static final int ARTICLES = 200;
    private static final int PAGES = 2 * ARTICLES;

    private DrawnSite site;
    private List<Page.ArticlePage> pages;

    @Setup
    public void setUp() {
        site = new DrawnSite(ARTICLES);
        pages = site.articles();
        if (pages.size() != PAGES || site.fingerprints().of(pages.get(0)).isEmpty()) {
            throw new IllegalStateException(pages.size() + " pages");
        }
    }

    @TearDown
    public void tearDown() {
        site.close();
    }

    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void page(Blackhole sink) {
        Fingerprints fingerprints = site.fingerprints();
        pages.forEach(page -> sink.consume(fingerprints.of(page)));
    }
}
