package org.vestnik.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** The disk did not do what a build asked of it. */
public final class DiskException extends IOException {

    private static final Pattern FULL =
            Pattern.compile("no space left|quota exceeded|not enough space", Pattern.CASE_INSENSITIVE);
    private static final long ALMOST_NOTHING = 64 * 1024;

    private final transient Problem problem;

    private DiskException(Problem problem, IOException cause) {
        super(new MessageCatalog("en").what(problem), cause);
        this.problem = problem;
    }

    /** What to tell the editor, in plain words. */
    public Problem problem() {
        return problem;
    }

    /** The failure in an editor's words. */
    static DiskException of(IOException failure, Workplace place) {
        if (failure instanceof DiskException told) {
            return told;
        }
        long free = freeBytes(place);
        if (free < ALMOST_NOTHING
                || FULL.matcher(String.valueOf(failure.getMessage())).find()) {
            return new DiskException(Problem.general(ProblemCode.DISK_FULL, place.shown(), megabytes(free)), failure);
        }
        if (failure instanceof AccessDeniedException) {
            return new DiskException(Problem.general(ProblemCode.DISK_DENIED, name(failure, place)), failure);
        }
        String reason = name(failure, place) + ": " + reason(failure);
        return new DiskException(Problem.general(ProblemCode.DISK_FAILED, reason), failure);
    }

    /** The file that failed, named without the machine's folders where it lies in the site. */
    private static String name(IOException failure, Workplace place) {
        Optional<Path> file = Optional.of(failure)
                .filter(FileSystemException.class::isInstance)
                .map(e -> ((FileSystemException) e).getFile())
                .map(Path::of)
                .filter(path -> path.startsWith(place.site()));
        return file.map(path -> place.shown() + "/" + place.site().relativize(path))
                .orElse(place.shown())
                .replace('\\', '/');
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        return failure instanceof FileSystemException
                ? failure.getClass().getSimpleName()
                : String.valueOf(failure.getMessage());
    }

    private static long freeBytes(Workplace place) {
        for (Path folder = place.site(); folder != null; folder = folder.getParent()) {
            try {
                if (Files.exists(folder)) {
                    return Files.getFileStore(folder).getUsableSpace();
                }
            } catch (IOException e) {
                return Long.MAX_VALUE;
            }
        }
        return Long.MAX_VALUE;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }
}
