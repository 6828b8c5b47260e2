package org.vestnik.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.vestnik.model.OutputPath;

/**
 * Renews one file of a site that stands, under the lock and in one step, ahead of the build that will find it out of step with
 * the manifest and set that right. For previews alone.
 */
public final class SingleFile {

    private SingleFile() {}

    /**
     * Puts the bytes in the file's place.
     *
     * @param output the site's folder
     * @param sources as of {@link SiteWriter#open}
     * @return whether the file is a new one now; not if it was the same, or was not there
     * @throws OutputRefusedException if the folder is not ours to write, or another build holds it
     */
    public static boolean renew(Path output, List<Path> sources, OutputPath path, byte[] bytes)
            throws IOException, OutputRefusedException {
        Workplace place = new OutputRules(sources).workplace(output);
        Path file = place.site().resolve(path.value());
        try (BuildLock lock = BuildLock.take(place)) {
            boolean fit = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.exists(place.journal())
                    && !Arrays.equals(Files.readAllBytes(file), bytes);
            if (fit) {
                replace(file, place.site().resolveSibling("." + place.site().getFileName() + ".fresh"), bytes);
            }
            return fit;
        }
    }

    /** A link that lies where the fresh file is to be is taken away, not followed. */
    private static void replace(Path file, Path fresh, byte[] bytes) throws IOException {
        Files.deleteIfExists(fresh);
        try {
            Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
