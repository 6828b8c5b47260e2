package org.vestnik.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.images.CleanPicture;
import org.vestnik.images.PdfChecker;
import org.vestnik.images.PictureCleaner;
import org.vestnik.model.Asset;
import org.vestnik.plan.Addresses;
import org.vestnik.problem.Problems;
import org.vestnik.timing.Count;
import org.vestnik.timing.Stopwatch;

/**
 * Publishes the files that are copied: each once, pictures without their metadata, and of those beside articles only the
 * ones that a published page uses. Thread-safe.
 */
final class Pictures {

    private final Path root;
    private final PictureCleaner cleaner;
    private final RenderTarget site;
    private final Stopwatch stopwatch;
    private final Problems problems;
    private final Map<Asset, Optional<Size>> published = new ConcurrentHashMap<>();

    Pictures(Path root, PictureCleaner cleaner, RenderTarget site, Stopwatch stopwatch, Problems problems) {
        this.root = root;
        this.cleaner = cleaner;
        this.site = site;
        this.stopwatch = stopwatch;
        this.problems = problems;
    }

    /** In pixels. */
    record Size(int width, int height) {}

    /** Publishes the file. The size of a picture; empty of any other file, and of a picture that is not fit to publish. */
    Optional<Size> publish(Asset asset) {
        return published.computeIfAbsent(asset, this::write);
    }

    private Optional<Size> write(Asset asset) {
        byte[] bytes = read(asset);
        if (asset.path().extension().equals("pdf")) {
            new PdfChecker().check(asset, bytes, problems);
        }
        if (!PictureCleaner.isPicture(asset)) {
            site.put(new RenderedFile(Addresses.of(asset), bytes));
            return Optional.empty();
        }
        Optional<CleanPicture> clean = cleaner.clean(asset, bytes, problems);
        clean.ifPresent(p -> {
            site.put(new RenderedFile(Addresses.of(asset), p.bytes()));
            stopwatch.count(Count.PICTURES, 1);
        });
        return clean.map(p -> new Size(p.width(), p.height()));
    }

    private byte[] read(Asset asset) {
        try {
            return Files.readAllBytes(root.resolve(asset.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
