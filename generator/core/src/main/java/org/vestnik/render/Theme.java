package org.vestnik.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/** The files of a theme: the site's own, and for every name that it lacks the packed default theme's. */
final class Theme {

    private static final String PACKED = "/org/vestnik/theme/";

    /** Of one file: far more than any template or words file needs. */
    private static final int MAX_BYTES = 1024 * 1024;

    private final Path root;
    private final Path folder;
    private final Problems problems;

    /**
     * @param root the bulletin's root
     * @param folder the site's own templates; it need not exist
     */
    Theme(Path root, Path folder, Problems problems) {
        this.root = root;
        this.folder = folder;
        this.problems = problems;
    }

    /** The text of a file such as {@code part/page.ftlh}; empty if neither theme has it. */
    Optional<String> text(String name) {
        if (OutputPath.parse(name).isEmpty()) {
            return Optional.empty();
        }
        return isOwn(name) ? Optional.of(own(name)) : packed(name);
    }

    /** The file as messages name it: relative to the bulletin's root, or below {@code templates} if it is packed. */
    Path file(String name) {
        Path own = folder.resolve(name);
        return own.startsWith(root) ? root.relativize(own) : Path.of("templates", name);
    }

    private boolean isOwn(String name) {
        Path at = folder;
        if (isLink(at, name)) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            at = at.resolve(part);
            if (isLink(at, name)) {
                return false;
            }
        }
        return Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it is a symbolic link, which is reported and not followed. */
    private boolean isLink(Path at, String name) {
        boolean link = Files.isSymbolicLink(at);
        if (link) {
            problems.add(
                    SourcePosition.startOf(file(name)),
                    ProblemCode.SYMLINK,
                    at.getFileName().toString());
        }
        return link;
    }

    /**
     * The text of a file of the site's own theme, without what editors of other systems add to it: the sign of UTF-8 at its beginning,
     * and line ends of two characters. A browser leaves the second out of what the hash of a script is taken of. Empty, and reported, if it
     * is too large or no UTF-8.
     */
    private String own(String name) {
        try (InputStream in = Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                problems.add(
                        SourcePosition.startOf(file(name)),
                        ProblemCode.TEMPLATE_TOO_LARGE,
                        Integer.toString(MAX_BYTES / 1024));
                return "";
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (CharacterCodingException e) {
            problems.add(SourcePosition.startOf(file(name)), ProblemCode.TEMPLATE_NOT_UTF8);
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> packed(String name) {
        try (InputStream in = Theme.class.getResourceAsStream(PACKED + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
