package org.vestnik.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;
import org.vestnik.write.FileTree;

/**
 * A repository of our own, in the cache. What git keeps in it, its objects, stays for the next time, so that of a site only what is new goes
 * over the wire; all else, settings above all, is made anew each time, so that nothing that a contributor or a killed run left
 * there is believed.
 */
final class Store implements AutoCloseable {

    /** Ours alone: the user's settings know no remote of this name. */
    static final String REMOTE = "vestnik-publish";

    private static final String RUN = "run";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    private final Path folder;
    private final RemoteAddress address;
    private final FileChannel lock;
    private Path run;

    private Store(Path folder, RemoteAddress address, FileChannel lock) {
        this.folder = folder;
        this.address = address;
        this.lock = lock;
    }

    /** Whether this is the name of an object. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * Takes the lock, and makes the repository.
     *
     * @param root of the bulletin: below it, no folder on the way may be a link
     * @throws PublishException if another publishes from here, or a link is on the way
     */
    static Store open(Path root, Path cache, RemoteAddress address) throws IOException, PublishException {
        Path folder = cache.resolve("publish");
        for (Path on = folder; on != null && on.startsWith(root) && !on.equals(root); on = on.getParent()) {
            refuseLink(root, on);
        }
        Files.createDirectories(folder);
        for (String name : new String[] {"lock", "objects", "tip", "tip.fresh"}) {
            refuseLink(root, folder.resolve(name));
        }
        FileChannel lock = lock(folder.resolve("lock"));
        Store store = new Store(folder, address, lock);
        try {
            store.sweep();
            store.make();
            return store;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void refuseLink(Path root, Path path) throws PublishException {
        if (Files.isSymbolicLink(path)) {
            throw new PublishException(
                    ProblemCode.OUTPUT_SYMLINK, (path.startsWith(root) ? root.relativize(path) : path).toString());
        }
    }

    private static FileChannel lock(Path file) throws IOException, PublishException {
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Another thread of this very process: refused like any other.
        }
        channel.close();
        throw new PublishException(ProblemCode.ANOTHER_PUBLISH);
    }

    /** What the branch held when it was last seen, if that is still at hand: git then asks for what is new alone. */
    Optional<String> lastTip() throws IOException {
        Path file = folder.resolve("tip");
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readString(file).strip()).filter(Store::isId)
                : Optional.empty();
    }

    void remember(String tip) throws IOException {
        Path fresh = folder.resolve("tip.fresh");
        Files.deleteIfExists(fresh);
        Files.writeString(fresh, tip + "\n", StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(fresh, folder.resolve("tip"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** History before this commit need not be at hand. */
    void cutOffAt(String commit) throws IOException {
        Files.writeString(run.resolve("shallow"), commit + "\n");
    }

    /** Begins anew, without what was kept. */
    void forget() throws IOException {
        Files.deleteIfExists(folder.resolve("tip"));
        FileTree.delete(folder.resolve("objects"));
        FileTree.delete(run);
        make();
    }

    /** Where git is to work, and on what. */
    Map<String, String> environment() {
        return Map.of(
                "GIT_DIR", run.toString(),
                "GIT_OBJECT_DIRECTORY", folder.resolve("objects").toString());
    }

    /** Made anew each time, and deleted afterwards: the address in it may hold a password. */
    Path run() {
        return run;
    }

    /** Takes away what killed runs left. A git that outlives its run may still write there, and what it writes goes next time. */
    private void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, RUN + "*")) {
            for (Path old : left) {
                FileTree.delete(old);
            }
        } catch (DirectoryNotEmptyException e) {
            return;
        }
    }

    /** Only its owner may look into a folder that is made so, where a system has owners. */
    private void make() throws IOException {
        run = Files.createTempDirectory(folder, RUN);
        Files.createDirectories(folder.resolve("objects"));
        Files.createDirectory(run.resolve("refs"));
        Files.writeString(run.resolve("HEAD"), "ref: refs/heads/none\n");
        Files.writeString(run.resolve("config"), """
                [core]
                \trepositoryformatversion = 0
                \tbare = true
                \tfilemode = false
                [remote "%s"]
                \turl = "%s"
                """.formatted(
                        REMOTE, address.url().replace("\\", "\\\\").replace("\"", "\\\"")));
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            FileTree.delete(run);
        }
    }
}
