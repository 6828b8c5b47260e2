package org.vestnik.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vestnik.cache.Digest;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlReader;

/** One YAML file of the content folder: {@code bulletin.yaml}, {@code risk.yaml} or a dictionary. */
final class SettingsFile {

    private final Path path;
    private final Path name;
    private final int maxBytes;
    private final Digest read;
    private final Problems problems;

    /**
     * @param path where it lies
     * @param name what problems call it: relative to the bulletin's root
     * @param read takes the file's bytes, as they were read
     */
    SettingsFile(Path path, Path name, int maxBytes, Digest read, Problems problems) {
        this.path = path;
        this.name = name;
        this.maxBytes = maxBytes;
        this.read = read;
        this.problems = problems;
    }

    /** What problems call it. */
    Path name() {
        return name;
    }

    /** Whether there is anything of this name, a dangling link included. */
    boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Files that were put elsewhere by mistake, as problems call them. */
    List<Path> misplaced(List<String> siblings) {
        List<Path> found = siblings.stream()
                .filter(other -> Files.exists(path.resolveSibling(other), LinkOption.NOFOLLOW_LINKS))
                .map(other -> name.resolveSibling(other).normalize())
                .toList();
        found.forEach(other -> read.text(other.toString()));
        return found;
    }

    /** Its map; empty if it can't be read (the problem is reported). */
    Optional<YamlMap> read() {
        if (Files.isSymbolicLink(path)) {
            problems.add(SourcePosition.startOf(name), ProblemCode.SETTINGS_SYMLINK);
            return Optional.empty();
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(SourcePosition.startOf(name), ProblemCode.SETTINGS_NOT_A_FILE);
            return Optional.empty();
        }
        return bytes().flatMap(this::decode).flatMap(text -> new YamlReader(maxBytes, problems).read(text, name, 1));
    }

    private Optional<byte[]> bytes() {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            read.text(name.toString()).bytes(bytes);
            if (bytes.length <= maxBytes) {
                return Optional.of(bytes);
            }
            String size = Long.toString(Files.size(path));
            problems.add(SourcePosition.startOf(name), ProblemCode.YAML_TOO_LARGE, size, Integer.toString(maxBytes));
        } catch (IOException e) {
            problems.add(Problem.general(
                    ProblemCode.DISK_FAILED,
                    SourcePosition.nameOf(name) + ": " + e.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    /** Strict UTF-8; what follows a wrong byte is not guessed at. */
    private Optional<String> decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean isBad = decoder.decode(in, text, true).isError();
        String decoded = text.flip().toString();
        if (isBad) {
            problems.add(endOf(decoded), ProblemCode.SETTINGS_NOT_UTF8);
            return Optional.empty();
        }
        return Optional.of(decoded);
    }

    private SourcePosition endOf(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        return SourcePosition.ofZeroBased(name, lines.length - 1, lines[lines.length - 1].length());
    }
}
