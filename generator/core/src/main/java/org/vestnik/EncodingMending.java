package org.vestnik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.read.EncodingRescue;
import org.vestnik.read.Rescue;
import org.vestnik.write.SourceReplacement;

/**
 * Turns files that were saved in an old encoding into UTF-8. One whose encoding is not sure is left as it is, and told.
 *
 * @param file the only one to mend; empty: all texts of the bulletin and of its theme
 * @param from the encoding, if its owner knows it
 */
public record EncodingMending(BuildRequest request, Optional<Path> file, Optional<Charset> from) {

    private static final Pattern TEXT = Pattern.compile(".*\\.(md|markdown|ya?ml|txt|ftlh|ftlx|css)");
    private static final long LARGEST = 16L * 1024 * 1024;
    private static final Map<String, String> OTHER_NAMES = Map.of("cp866", "IBM866", "cp1251", "windows-1251");

    /**
     * Of the words that a user types.
     *
     * @throws UsageException if there is no such file or encoding
     */
    public static EncodingMending of(BuildRequest request, Optional<String> file, Optional<String> from)
            throws UsageException {
        Optional<Path> one = file.map(name -> request.root().resolve(name).normalize());
        if (one.isPresent() && !Files.isRegularFile(one.get(), LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(ProblemCode.FILE_MISSING, file.get());
        }
        return new EncodingMending(
                request, one, from.isPresent() ? Optional.of(charset(from.get())) : Optional.empty());
    }

    private static Charset charset(String name) throws UsageException {
        try {
            return Charset.forName(OTHER_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageException(ProblemCode.ENCODING_NAME_UNKNOWN, name);
        }
    }

    /** Mends what it can. */
    public CheckReport mend() {
        Problems problems = new Problems();
        try {
            List<Path> texts = file.map(List::of).orElseGet(this::texts);
            texts.forEach(text -> mend(text, problems));
            return new CheckReport(problems.exitCode(false), problems.list(), OptionalInt.of(texts.size()));
        } catch (UncheckedIOException e) {
            problems.add(Problem.ofDisk(e.getCause()));
            return new CheckReport(problems.exitCode(false), problems.list(), OptionalInt.empty());
        }
    }

    private List<Path> texts() {
        return Stream.of(request.content(), request.templates())
                .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                .flatMap(EncodingMending::textsBelow)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Path> textsBelow(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(path -> TEXT.matcher(path.getFileName().toString()).matches())
                    .filter(path -> !folder.relativize(path).toString().matches("(.*[/\\\\])?\\..*"))
                    .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mend(Path path, Problems problems) {
        try {
            if (Files.size(path) > LARGEST) {
                return;
            }
            byte[] bytes = Files.readAllBytes(path);
            Rescue rescue = EncodingRescue.of(bytes);
            boolean isFine = rescue instanceof Rescue.Fine;
            tell(path, bytes, !isFine && from.isPresent() ? EncodingRescue.of(bytes, from.get()) : rescue, problems);
        } catch (IOException e) {
            problems.add(Problem.ofDisk(e));
        }
    }

    private void tell(Path path, byte[] bytes, Rescue rescue, Problems problems) throws IOException {
        SourcePosition at = place(path);
        if (rescue instanceof Rescue.Read read) {
            Path copy = SourceReplacement.replace(path, bytes, read.text().getBytes(StandardCharsets.UTF_8));
            problems.add(
                    at,
                    ProblemCode.ENCODING_MENDED,
                    read.encoding(),
                    copy.getFileName().toString());
        } else if (rescue instanceof Rescue.Unsure unsure) {
            List<String> encodings = unsure.encodings();
            problems.add(
                    at, ProblemCode.ENCODING_UNSURE, String.join(", ", encodings), at.fileName(), encodings.get(0));
        } else if (rescue instanceof Rescue.Other other) {
            problems.add(at, ProblemCode.ENCODING_OTHER, other.encoding(), Integer.toString(other.offset()));
        } else if (rescue instanceof Rescue.Damaged) {
            problems.add(at, ProblemCode.ENCODING_DAMAGED);
        } else if (file.isPresent()) {
            problems.add(at, ProblemCode.ENCODING_FINE);
        }
    }

    private SourcePosition place(Path path) {
        boolean isBelow = path.startsWith(request.root());
        return SourcePosition.startOf(isBelow ? request.root().relativize(path) : path);
    }
}
