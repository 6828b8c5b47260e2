package org.vestnik.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.vestnik.cache.FileStamp;

/** Looks for itself, twice a second, whether a file has another stamp. */
final class PollWatch implements SourceWatch {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final List<Path> sources;
    private Map<Path, FileStamp> last;
    private boolean closed;

    PollWatch(List<Path> sources) {
        this.sources = sources;
        this.last = look();
    }

    @Override
    public Changed next() throws InterruptedException {
        while (true) {
            pause();
            Map<Path, FileStamp> now = look();
            if (!now.equals(last)) {
                Changed changed = new Changed(differences(last, now), false);
                last = now;
                return changed;
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized void pause() throws InterruptedException {
        long end = System.nanoTime() + PAUSE_NANOS;
        for (long left = PAUSE_NANOS; left > 0 && !closed; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        if (closed) {
            throw new InterruptedException("closed");
        }
    }

    private static List<Path> differences(Map<Path, FileStamp> last, Map<Path, FileStamp> now) {
        List<Path> differences = new ArrayList<>();
        now.forEach((file, stamp) -> {
            if (!stamp.equals(last.get(file))) {
                differences.add(file);
            }
        });
        last.keySet().stream().filter(file -> !now.containsKey(file)).forEach(differences::add);
        return differences;
    }

    private Map<Path, FileStamp> look() {
        Map<Path, FileStamp> found = new HashMap<>();
        for (Path source : sources) {
            try {
                Files.walkFileTree(source, new Look(source, found));
            } catch (IOException e) {
                // not there now; the next look may find it
            }
        }
        return found;
    }

    private static final class Look extends SimpleFileVisitor<Path> {

        private final Path source;
        private final Map<Path, FileStamp> found;

        Look(Path source, Map<Path, FileStamp> found) {
            this.source = source;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return SourceNames.isDropping(source, folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!SourceNames.isDropping(source, file)) {
                found.put(file, FileStamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
