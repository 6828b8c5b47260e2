package org.vestnik.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Lets the system tell of what is saved. It tells of one folder at a time, so that each is watched, new ones too. */
final class SystemWatch implements SourceWatch {

    /** A program that saves a file does it in several steps, a few milliseconds apart. */
    private static final long QUIET_MILLIS = 20;

    private static final long LONGEST_MILLIS = 300;

    private final List<Path> sources;
    private final WatchService service;
    private final Map<WatchKey, Path> watched = new HashMap<>();

    /** What was saved since the last time. */
    private final List<Path> files = new ArrayList<>();

    /** Those of them that were not there before. */
    private final Set<Path> fresh = new HashSet<>();

    private boolean everything;

    private SystemWatch(List<Path> sources, WatchService service) {
        this.sources = sources;
        this.service = service;
    }

    /**
     * @throws IOException if the system can watch no more folders
     * @throws UnsupportedOperationException if it only seems to watch, and looks for itself every few seconds
     */
    static SystemWatch of(List<Path> sources) throws IOException {
        WatchService service = FileSystems.getDefault().newWatchService();
        SystemWatch watch = new SystemWatch(sources, service);
        try {
            if (service.getClass().getSimpleName().startsWith("Polling")) {
                throw new UnsupportedOperationException("PollingWatchService");
            }
            watch.watchAll();
            return watch;
        } catch (IOException | UnsupportedOperationException e) {
            watch.close();
            throw e;
        }
    }

    @Override
    public Changed next() throws InterruptedException {
        files.clear();
        fresh.clear();
        everything = false;
        try {
            while (files.isEmpty() && !everything) {
                collect();
                files.removeIf(file -> fresh.contains(file) && !Files.exists(file, LinkOption.NOFOLLOW_LINKS));
            }
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException("closed");
        }
        return new Changed(files, everything);
    }

    /** One save, with all its steps; a file that came and went meanwhile was a step. */
    private void collect() throws InterruptedException {
        take(service.take());
        long longest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (key != null) {
            take(key);
            key = System.nanoTime() > longest ? null : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // nothing is watched any more, which is all that was wanted
        }
    }

    private void take(WatchKey key) {
        for (WatchEvent<?> event : key.pollEvents()) {
            Path folder = watched.get(key);
            if (event.kind() == OVERFLOW || folder == null) {
                everything = true;
                rewatch();
            } else {
                take(event.kind(), folder.resolve((Path) event.context()));
            }
        }
        if (!key.reset()) {
            watched.remove(key);
        }
    }

    private void take(WatchEvent.Kind<?> kind, Path path) {
        if (sources.stream()
                .anyMatch(source -> source.startsWith(path))) { // a whole folder of sources, or one above it
            everything = true;
            rewatch();
        } else if (sources.stream().anyMatch(s -> path.startsWith(s) && !SourceNames.isDropping(s, path))) {
            if (kind == ENTRY_DELETE && watched.containsValue(path)) {
                everything = true;
                forget(path);
            } else if (kind == ENTRY_CREATE && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                everything = true;
                rewatch();
            } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                files.add(path);
                if (kind == ENTRY_CREATE) {
                    fresh.add(path);
                }
            }
        }
    }

    /** A folder that was renamed is still watched, under a name that it no longer has. */
    private void forget(Path folder) {
        watched.entrySet().removeIf(entry -> {
            boolean inside = entry.getValue().startsWith(folder);
            if (inside) {
                entry.getKey().cancel();
            }
            return inside;
        });
    }

    /** What can't be watched now is built at the next save elsewhere. */
    private void rewatch() {
        try {
            watchAll();
        } catch (IOException e) {
            everything = true;
        }
    }

    private void watchAll() throws IOException {
        for (Path source : sources) {
            watch(nearest(source.getParent()));
            if (Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS)) {
                watchBelow(source);
            }
        }
    }

    private void watchBelow(Path source) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (SourceNames.isDropping(source, folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                watch(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void watch(Path folder) throws IOException {
        try {
            watched.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
        } catch (NoSuchFileException | NotDirectoryException e) {
            everything = true; // it is gone again
        }
    }

    private static Path nearest(Path folder) {
        return Files.isDirectory(folder) || folder.getParent() == null ? folder : nearest(folder.getParent());
    }
}
