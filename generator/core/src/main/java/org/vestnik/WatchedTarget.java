package org.vestnik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.vestnik.cache.FileMark;
import org.vestnik.model.OutputPath;
import org.vestnik.render.RenderTarget;
import org.vestnik.render.RenderedFile;
import org.vestnik.timing.Count;
import org.vestnik.timing.Kept;
import org.vestnik.timing.Stopwatch;
import org.vestnik.timing.Work;
import org.vestnik.write.SiteWriter;

/** Weighs what is rendered, looks it through for what must not be published, counts it and hands it to the writer. */
record WatchedTarget(SiteWriter writer, Weigher weigher, RiskWatch risk, Stopwatch stopwatch, Runnable watch)
        implements RenderTarget {
    @Override
    public Taken put(RenderedFile file) {
        stopwatch.asked(Kept.PAGES, false);
        stopwatch.count(Count.FILES, 1);
        stopwatch.count(Count.BYTES, file.bytes().length);
        int most = stopwatch.time(Work.WEIGH, () -> weigher.weigh(file));
        risk.look(file);
        try {
            FileMark mark = stopwatch.time(Work.WRITE, () -> writer.put(file.path(), file.bytes()));
            return new Taken(mark, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            watch.run();
        }
    }

    @Override
    public Optional<FileMark> keep(OutputPath path, FileMark mark) {
        Optional<FileMark> kept = writer.keep(path, mark);
        if (kept.isPresent()) {
            stopwatch.asked(Kept.PAGES, true);
            stopwatch.count(Count.FILES, 1);
            stopwatch.count(Count.BYTES, mark.stamp().size());
            watch.run();
        }
        return kept;
    }

    @Override
    public Optional<byte[]> standing(OutputPath path, FileMark mark) {
        return writer.standing(path, mark);
    }
}
