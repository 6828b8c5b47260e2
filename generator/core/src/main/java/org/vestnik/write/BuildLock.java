package org.vestnik.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import org.vestnik.problem.ProblemCode;

/** One build at a time writes a site. The operating system holds the lock, so that a killed build leaves none. */
final class BuildLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path holder;

    private BuildLock(FileChannel channel, Path holder) {
        this.channel = channel;
        this.holder = holder;
    }

    /**
     * Takes the lock, or refuses at once.
     *
     * <p>POSIX gives a process's lock back as soon as the process closes the locked file anywhere. So a second build in
     * the same process must find out without opening it: the holder's name stands in a file of its own.
     */
    static synchronized BuildLock take(Workplace place) throws IOException, OutputRefusedException {
        if (holder(place).equals(thisProcess())) {
            throw refused(place);
        }
        FileChannel channel = open(place.lock());
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            throw refused(place);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw refused(place);
        }
        BuildLock lock = new BuildLock(channel, place.holder());
        try {
            lock.nameHolder();
            return lock;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (BuildLock.class) {
            try (channel) {
                Files.deleteIfExists(holder);
            }
        }
    }

    private void nameHolder() throws IOException {
        Files.deleteIfExists(holder);
        try (FileChannel out = open(holder)) {
            out.write(ByteBuffer.wrap(thisProcess().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    }

    /** Number and start of the process: in a container the same number comes back after every restart. */
    private static String thisProcess() {
        ProcessHandle process = ProcessHandle.current();
        return process.pid()
                + " "
                + process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String holder(Workplace place) throws IOException {
        return Files.isRegularFile(place.holder(), LinkOption.NOFOLLOW_LINKS) ? Files.readString(place.holder()) : "";
    }

    private static OutputRefusedException refused(Workplace place) throws IOException {
        String number = holder(place).replaceFirst(" .*", "");
        return OutputRules.refused(ProblemCode.ANOTHER_BUILD, number.isEmpty() ? "?" : number, place.shown());
    }
}
