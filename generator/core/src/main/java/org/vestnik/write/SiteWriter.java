package org.vestnik.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vestnik.cache.FileMark;
import org.vestnik.cache.FileStamp;
import org.vestnik.cache.Fingerprint;
import org.vestnik.cache.FolderFingerprint;
import org.vestnik.hash.Sha256;
import org.vestnik.model.OutputPath;
import org.vestnik.model.ProofFile;

/**
 * Puts a site in place of the last one so that at every instant a server sees whole pages: files are staged beside the
 * output and moved in a journalled order, a first site at once; a build that stops before {@link #commit} leaves the last site untouched.
 */
public final class SiteWriter implements AutoCloseable {

    private final Workplace place;
    private final BuildLock lock;
    private final Consumer<String> step;
    private final LastSite last;
    private final Staging staging;
    /** By folded path, so that two names that differ only in case meet. */
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean failed;
    /** All that {@link #commit} puts its manifest on, by path. */
    private List<Entry> listed = List.of();

    private List<OutputPath> unsigned = List.of();

    private SiteWriter(Workplace place, BuildLock lock, Consumer<String> step)
            throws IOException, OutputRefusedException {
        this.place = place;
        this.lock = lock;
        this.step = step;
        boolean absent = Files.notExists(place.site(), LinkOption.NOFOLLOW_LINKS);
        this.last = LastSite.settle(place, step);
        this.staging = Staging.open(place, absent && last.live().holdsNothing());
    }

    /**
     * @param stamp that it has when it is in place
     * @param staged whether the file is new or changed
     */
    private record Entry(OutputPath path, String hash, FileStamp stamp, boolean staged) {}

    /**
     * Takes the lock of the output folder, finishes what a killed build left, and opens an empty staging folder.
     *
     * @param output the site's folder; made if it is not there
     * @param sources folders that the site must neither hold nor lie in, the content folder first: its parent is the
     *     bulletin's root
     * @throws OutputRefusedException if the folder is not ours to write, or another build holds it
     * @throws DiskException if the disk fails
     */
    public static SiteWriter open(Path output, List<Path> sources) throws IOException, OutputRefusedException {
        return open(output, sources, step -> {});
    }

    /** @param step is told each change of the site just before it happens */
    static SiteWriter open(Path output, List<Path> sources, Consumer<String> step)
            throws IOException, OutputRefusedException {
        Workplace place = new OutputRules(sources).workplace(output);
        try {
            Files.createDirectories(place.site().getParent());
            BuildLock lock = BuildLock.take(place);
            try {
                return new SiteWriter(place, lock, step);
            } catch (IOException | OutputRefusedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw DiskException.of(e, place);
        }
    }

    /**
     * Stages one file; one whose bytes are already in place is only noted. Safe for several threads.
     *
     * @return by which it will be known again
     */
    public FileMark put(OutputPath path, byte[] bytes) throws IOException {
        try {
            boolean same = last.holds(path, bytes);
            FileStamp stamp = same ? last.live().files().get(path.value()) : staging.write(path, bytes);
            return note(new Entry(path, Sha256.hex(bytes), stamp, !same));
        } catch (IOException e) {
            failed = true;
            throw DiskException.of(e, place);
        }
    }

    /** Writes the bytes of one file, and may close the stream. */
    public interface Source {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Stages a file that is too large to be held in memory; one whose bytes are already in place is only noted.
     *
     * @return by which it will be known again
     */
    public FileMark put(OutputPath path, Source source) throws IOException {
        try {
            Staging.Written written = staging.write(path, source);
            FileStamp live = last.live().files().get(path.value());
            boolean same = live != null && staging.isSame(path, place.site().resolve(path.value()));
            if (same) {
                staging.drop(path);
            }
            FileStamp stamp = same ? live : written.stamp();
            return note(new Entry(path, written.hash(), stamp, !same));
        } catch (IOException e) {
            failed = true;
            throw DiskException.of(e, place);
        }
    }

    /** The SHA-256 of a file that was put or kept, in lower-case hex; empty if it was neither. */
    public Optional<String> hash(OutputPath path) {
        return Optional.ofNullable(entries.get(path.folded()))
                .filter(entry -> entry.path().equals(path))
                .map(Entry::hash);
    }

    /** The bytes of a file that was put or kept. */
    public byte[] bytes(OutputPath path) throws IOException {
        Entry entry = entries.get(path.folded());
        return bytes(entry);
    }

    /**
     * Notes that the file in place stays as it is. Safe for several threads.
     *
     * @param mark that the last build knew it by
     * @return by which it is known now; empty if no such file is in place: then it must be {@link #put}
     */
    public Optional<FileMark> keep(OutputPath path, FileMark mark) {
        return last.stamp(path, mark)
                .flatMap(stamp -> last.hash(path, mark).map(hash -> note(new Entry(path, hash, stamp, false))));
    }

    /** The bytes of a file of the last build, if it still stands in the site and can be read. It is neither put nor kept by that. */
    public Optional<byte[]> standing(OutputPath path, FileMark mark) {
        return last.bytes(path, mark);
    }

    /**
     * Lays compressed twins beside the texts of the site; of a text that the last build had too, its twins stay. Call it when all
     * files are put.
     */
    public void precompress(Twins twins) throws IOException {
        if (twins.areNone()) {
            return;
        }
        List<Entry> texts = entries.values().stream()
                .filter(entry -> Twins.hasTwins(entry.path(), entry.stamp().size()))
                .toList();
        try {
            texts.parallelStream().forEach(text -> twins.lay(text.path(), text.hash(), () -> bytes(text), this));
        } catch (UncheckedIOException e) {
            failed = true;
            throw DiskException.of(e.getCause(), place);
        }
    }

    boolean has(OutputPath path) {
        return entries.containsKey(path.folded());
    }

    private byte[] bytes(Entry entry) throws IOException {
        return Files.readAllBytes(
                entry.staged()
                        ? staging.file(entry.path())
                        : place.site().resolve(entry.path().value()));
    }

    /**
     * Writes the manifest, puts the staged files in place, then deletes what the site no longer has. If it fails
     * half-way, the next build finishes it.
     */
    public WriteResult commit() throws IOException {
        listed = entries.values().stream()
                .sorted(Comparator.comparing(Entry::path))
                .toList();
        Map<String, String> hashes = new LinkedHashMap<>();
        listed.forEach(entry -> hashes.put(entry.path().value(), entry.hash()));
        Manifest manifest = new Manifest(hashes);
        if (failed || !manifest.hasFrontPage()) {
            throw new IllegalStateException(failed ? "a file could not be staged" : "a site has an index.html");
        }
        int written = (int) listed.stream().filter(Entry::staged).count();
        put(Manifest.PATH, manifest.bytes());
        try {
            List<OutputPath> all = entries.values().stream().map(Entry::path).toList();
            Set<OutputPath> staged = entries.values().stream()
                    .filter(Entry::staged)
                    .map(Entry::path)
                    .collect(Collectors.toSet());
            Changes changes = new SiteCommit(place, staging, last, step).run(all, staged);
            unsigned = changes.unsigned();
            return new WriteResult(written, hashes.size() - written, changes.removed(), changes.foreign());
        } catch (IOException e) {
            throw DiskException.of(e, place);
        }
    }

    /** Signatures that did not fit the new manifest, so that {@link #commit} took them away. */
    public List<OutputPath> unsigned() {
        return unsigned;
    }

    /** Of the site that {@link #commit} left, files that no build put there among them. */
    public Fingerprint fingerprint(WriteResult result) {
        Map<String, FileStamp> files = new LinkedHashMap<>();
        listed.forEach(entry -> files.put(entry.path().value(), entry.stamp()));
        files.put(Manifest.PATH.value(), entries.get(Manifest.PATH.folded()).stamp());
        result.foreign().forEach(name -> files.put(name, last.live().files().get(name)));
        last.live().files().forEach((name, stamp) -> {
            if (ProofFile.isSignature(name) && !unsigned.contains(new OutputPath(name))) {
                files.put(name, stamp);
            }
        });
        return FolderFingerprint.of(files);
    }

    /** Of the site that the last build left, as it stands; empty if it stands there only since this very second. */
    public Optional<Fingerprint> standing() {
        Map<String, FileStamp> files = last.live().files();
        boolean sure = files.values().stream().allMatch(FileStamp::isFine);
        return sure ? Optional.of(FolderFingerprint.of(files)) : Optional.empty();
    }

    /** Of a site as it stands now, without the lock; empty if a build is at work there, or was killed at it. */
    public static Optional<Fingerprint> glance(Path output) {
        boolean atRest = !Files.exists(new Workplace(output, "").staging());
        return atRest ? FolderFingerprint.of(output, FileStamp::isFine) : Optional.empty();
    }

    /** Gives the lock back; drops what was staged and not committed. Once: then the folder may be another build's. */
    @Override
    public void close() throws IOException {
        if (closed.getAndSet(true)) {
            return;
        }
        try (lock) {
            if (!Files.exists(place.journal())) {
                FileTree.delete(place.staging());
            }
        } catch (IOException e) {
            throw DiskException.of(e, place);
        }
    }

    private FileMark note(Entry entry) {
        Entry other = entries.putIfAbsent(entry.path().folded(), entry);
        if (other != null) {
            throw new IllegalStateException("two files of one name: %s, %s".formatted(other.path(), entry.path()));
        }
        return FileMark.of(entry.stamp(), entry.hash());
    }
}
