package org.vestnik;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.ConfigReader;
import org.vestnik.config.Dictionaries;
import org.vestnik.model.Bulletin;
import org.vestnik.plan.Page;
import org.vestnik.plan.SitePlanner;
import org.vestnik.problem.Problems;
import org.vestnik.read.ContentReader;
import org.vestnik.read.KnownManuscripts;
import org.vestnik.timing.Stopwatch;

/** Which article each page is made of: planned anew, because it is asked only if a page has a fault. */
record PageSources(BuildRequest request) {

    /** Files relative to the bulletin's root, by page; empty if the bulletin can't be read. */
    Map<String, Path> find() {
        Problems unsaid = new Problems(); // the build has said them
        ConfigReader reader = new ConfigReader(request.root(), request.content(), unsaid);
        try {
            return reader.read()
                    .map(config -> find(config, reader.dictionaries(config), unsaid))
                    .orElseGet(Map::of);
        } catch (UncheckedIOException unreadable) {
            return Map.of();
        }
    }

    private Map<String, Path> find(BulletinConfig config, Dictionaries dictionaries, Problems unsaid) {
        BulletinConfig asked = request.url().isEmpty() ? config : config.withUrl(request.url());
        ContentReader reader = new ContentReader(
                request.root(), request.content(), asked, dictionaries, KnownManuscripts.none(), unsaid);
        Bulletin bulletin = reader.read(Stopwatch.OFF);
        Path content = request.root().relativize(request.content());
        Map<String, Path> sources = new HashMap<>();
        for (Page page : new SitePlanner(asked, request.visibility(), content, unsaid)
                .plan(bulletin)
                .pages()) {
            page.written()
                    .ifPresent(text ->
                            sources.put(page.path().value(), text.source().file()));
        }
        return sources;
    }
}
