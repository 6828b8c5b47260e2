package org.vestnik;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.FileMark;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.ConfigReader;
import org.vestnik.images.PictureCache;
import org.vestnik.model.OutputPath;
import org.vestnik.plan.NextBuild;
import org.vestnik.plan.SitePlan;
import org.vestnik.plan.SitePlanner;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.Problems;
import org.vestnik.read.ContentReader;
import org.vestnik.read.KnownManuscripts;
import org.vestnik.render.PageLedger;
import org.vestnik.render.RenderTarget;
import org.vestnik.render.RenderedFile;
import org.vestnik.render.SiteRenderer;
import org.vestnik.search.Concordances;
import org.vestnik.timing.Stopwatch;

/** A site that was read, planned and rendered, but not written: for properties that take hundreds of builds. */
record RenderedSite(SiteFiles files, Problems problems, Optional<NextBuild> next) {

    /** The site of {@code content} and {@code templates} below a root, at an instant. */
    static RenderedSite of(Path root, Instant now) {
        return of(root, now, plan -> plan);
    }

    /** @param edit what becomes of the plan before it is rendered */
    static RenderedSite of(Path root, Instant now, UnaryOperator<SitePlan> edit) {
        Path content = root.resolve("content");
        Problems problems = new Problems();
        ConfigReader settings = new ConfigReader(root, content, problems);
        BulletinConfig config = settings.read().orElseThrow();
        ContentReader reader = new ContentReader(
                root, content, config, settings.dictionaries(config), KnownManuscripts.none(), problems);
        SitePlan plan = edit.apply(new SitePlanner(config, Visibility.of(now), root.relativize(content), problems)
                .plan(reader.read(Stopwatch.OFF)));
        SortedMap<String, byte[]> files = Collections.synchronizedSortedMap(new TreeMap<>());
        PictureCache pictures =
                new PictureCache(CacheFolder.open(root.resolve("target/pictures")), "rendered", config.limits());
        new SiteRenderer(
                        root,
                        root.resolve("templates"),
                        config,
                        Visibility.of(now),
                        2,
                        PageLedger.none(),
                        Concordances.none(),
                        pictures,
                        problems)
                .render(plan, reader.bodies(), Stopwatch.OFF, new Collected(files));
        return new RenderedSite(new SiteFiles(files), problems, plan.next());
    }

    /** Takes files into a map and keeps none. */
    private record Collected(SortedMap<String, byte[]> files) implements RenderTarget {
        @Override
        public Taken put(RenderedFile file) {
            files.put(file.path().value(), file.bytes());
            return Taken.onlySeen(file);
        }

        @Override
        public Optional<FileMark> keep(OutputPath path, FileMark mark) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> standing(OutputPath path, FileMark mark) {
            return Optional.empty();
        }
    }
}
