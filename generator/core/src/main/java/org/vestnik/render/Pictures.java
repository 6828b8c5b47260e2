package org.vestnik.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.vestnik.cache.FileMark;
import org.vestnik.cache.FileStamp;
import org.vestnik.images.CleanPicture;
import org.vestnik.images.PdfChecker;
import org.vestnik.images.PictureCache.Known;
import org.vestnik.images.PictureCleaner;
import org.vestnik.images.PictureMaker;
import org.vestnik.images.PictureSet;
import org.vestnik.images.RecordingChecker;
import org.vestnik.images.ShownPicture;
import org.vestnik.images.Variant;
import org.vestnik.images.XmlChecker;
import org.vestnik.model.Asset;
import org.vestnik.model.OutputPath;
import org.vestnik.plan.Addresses;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.timing.Count;
import org.vestnik.timing.Stopwatch;

/**
 * Publishes files that are no pages: static ones as they are, or if they are pictures without their metadata; and of a
 * picture that a page shows what has been made of it, each file once. Thread-safe.
 */
final class Pictures {

    private final Path root;
    private final PictureCleaner cleaner;
    private final PictureMaker maker;
    private final PageLedger ledger;
    private final RenderTarget site;
    private final Stopwatch stopwatch;
    private final Problems problems;
    private final Set<Asset> copied = ConcurrentHashMap.newKeySet();

    /** So large that pictures made at once seldom share a bin: whoever computes in one lets nobody else into it. */
    private final Map<Asset, Optional<Known>> shown = new ConcurrentHashMap<>(1024);

    private final Set<OutputPath> published = ConcurrentHashMap.newKeySet();

    Pictures(
            Path root,
            PictureCleaner cleaner,
            PictureMaker maker,
            PageLedger ledger,
            RenderTarget site,
            Stopwatch stopwatch,
            Problems problems) {
        this.root = root;
        this.cleaner = cleaner;
        this.maker = maker;
        this.ledger = ledger;
        this.site = site;
        this.stopwatch = stopwatch;
        this.problems = problems;
    }

    /** Publishes a file at its own address. */
    void copy(Asset asset) {
        if (copied.add(asset)) {
            write(asset);
        }
    }

    /** Where a link to a file leads: of a picture beside articles, to the largest that is published. It is published. */
    OutputPath link(Asset asset) {
        if (asset.beside() && PictureCleaner.isPicture(asset)) {
            return show(asset)
                    .map(picture -> Addresses.of(asset, picture.largest().fileName()))
                    .orElseGet(() -> Addresses.of(asset));
        }
        copy(asset);
        return Addresses.of(asset);
    }

    /** Publishes a picture for pages; empty if it is not fit for that (the problem is reported), or no picture. */
    Optional<ShownPicture> show(Asset asset) {
        if (!PictureCleaner.isPicture(asset)) {
            copy(asset);
            return Optional.empty();
        }
        return shown.computeIfAbsent(asset, this::make).map(Known::picture);
    }

    /** Publishes a picture for other sites that show it beside a link; empty likewise. */
    Optional<Variant> card(Asset asset) {
        return show(asset).map(picture -> {
            publish(asset, shown.get(asset).orElseThrow(), List.of(picture.card()));
            return picture.card();
        });
    }

    private Optional<Known> make(Asset asset) {
        Optional<Known> known = maker.make(asset, stamp(asset), () -> read(asset));
        known.ifPresent(k -> {
            ShownPicture picture = k.picture();
            List<Variant> variants = new ArrayList<>(picture.sources());
            variants.add(picture.fallback());
            picture.full().ifPresent(variants::add);
            publish(asset, k, variants);
            stopwatch.count(Count.PICTURES, 1);
            if (picture.sources().isEmpty()) {
                problems.add(Problem.general(ProblemCode.NO_WEBP));
            }
        });
        return known;
    }

    /** Leaves in the site what stands there already. */
    private void publish(Asset asset, Known known, List<Variant> variants) {
        List<Variant> missing = variants.stream()
                .filter(v -> published.add(Addresses.of(asset, v.fileName())))
                .filter(v -> !ledger.keep(Addresses.of(asset, v.fileName()), known.of(v), site))
                .toList();
        if (!missing.isEmpty()) {
            Supplier<byte[]> original = () -> read(asset);
            maker.files(asset, known, original).ifPresent(set -> missing.forEach(v -> put(asset, known, set, v)));
        }
    }

    private void put(Asset asset, Known known, PictureSet set, Variant variant) {
        OutputPath path = Addresses.of(asset, variant.fileName());
        FileMark mark = site.put(new RenderedFile(path, set.file(variant))).mark();
        ledger.rendered(path, known.of(variant), mark, asset.file().toString());
    }

    private void write(Asset asset) {
        byte[] bytes = read(asset);
        if (asset.path().extension().equals("pdf")) {
            new PdfChecker().check(asset, bytes, problems);
        }
        if (RecordingChecker.isRecording(asset)) {
            new RecordingChecker().check(asset, bytes, problems);
        }
        if (asset.path().extension().equals("xml") && !new XmlChecker().mayBePublished(asset, bytes, problems)) {
            return;
        }
        if (PictureCleaner.isPicture(asset)) {
            cleaner.clean(asset, bytes, problems).map(CleanPicture::bytes).ifPresent(clean -> {
                site.put(new RenderedFile(Addresses.of(asset), clean));
                stopwatch.count(Count.PICTURES, 1);
            });
        } else {
            site.put(new RenderedFile(Addresses.of(asset), bytes));
        }
    }

    private FileStamp stamp(Asset asset) {
        try {
            return FileStamp.of(Files.readAttributes(root.resolve(asset.file()), BasicFileAttributes.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(Asset asset) {
        try {
            return Files.readAllBytes(root.resolve(asset.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
