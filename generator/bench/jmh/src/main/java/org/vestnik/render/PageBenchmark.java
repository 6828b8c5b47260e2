package org.vestnik.render;

import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.vestnik.bench.LauncherJvm;
import org.vestnik.plan.Page;

/**
 * The page of an article whose body is parsed: its view made, its template drawn with a view that is ready, both. And a
 * document of a feed's archive, full text, the same way.
 */
@State(Scope.Benchmark)
public class PageBenchmark extends LauncherJvm {

    private static final int ARTICLES = 60;

    @Param({"en", "ru"})
    private String language;

    private DrawnSite site;
    private Page.ArticlePage page;
    private Page.FeedPage archive;
    private Map<String, Object> ready;

    @Setup
    public void setUp() throws PageFailedException {
        site = new DrawnSite(ARTICLES);
        page = site.article(language);
        archive = site.archive(language);
        ready = site.model(page);
        if (site.draw(page, ready).length < 5_000 || !site.problems().list().isEmpty()) {
            throw new IllegalStateException(site.problems().list().toString());
        }
    }

    @TearDown
    public void tearDown() {
        site.close();
    }

    @Benchmark
    public Map<String, Object> view() throws PageFailedException {
        return site.model(page);
    }

    @Benchmark
    public byte[] template() throws PageFailedException {
        return site.draw(page, ready);
    }

    @Benchmark
    public byte[] viewAndTemplate() throws PageFailedException {
        return site.draw(page, site.model(page));
    }

    @Benchmark
    public byte[] feedArchive() throws PageFailedException {
        return site.bytes(archive);
    }
}
