package org.vestnik.problem;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that an author can mend. Its two sentences are found by {@link MessageCatalog}.
 *
 * @param at where; empty if it has no place in a file (a full disk, an output folder that is not ours)
 * @param details fill {@code {0}}, {@code {1}}, … of both sentences, in this order
 */
public record Problem(Optional<SourcePosition> at, ProblemCode code, List<String> details)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem p) -> p.at().map(SourcePosition::fileName).orElse(""))
            .thenComparingInt(p -> p.at().map(SourcePosition::line).orElse(0))
            .thenComparingInt(p -> p.at().map(SourcePosition::column).orElse(0))
            .thenComparing(p -> p.code().id())
            .thenComparing(p -> String.join("\0", p.details()));

    public Problem {
        details = List.copyOf(details);
    }

    /** A problem at a place of a source file. */
    public static Problem at(SourcePosition at, ProblemCode code, String... details) {
        return new Problem(Optional.of(at), code, List.of(details));
    }

    /** A problem without a place in a source file. */
    public static Problem general(ProblemCode code, String... details) {
        return new Problem(Optional.empty(), code, List.of(details));
    }

    /** That the disk failed: the file, if the system names one, and the system's reason, else the kind of failure. */
    public static Problem ofDisk(IOException failure) {
        String kind = failure.getClass().getSimpleName();
        if (failure instanceof FileSystemException named && named.getFile() != null) {
            String reason = Objects.requireNonNullElse(named.getReason(), kind);
            return general(ProblemCode.DISK_FAILED, named.getFile() + ": " + reason);
        }
        return general(ProblemCode.DISK_FAILED, Objects.requireNonNullElse(failure.getMessage(), kind));
    }

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /** By file, line, column and code, those without a place first. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
