package org.vestnik.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.vestnik.cache.FileStamp;
import org.vestnik.model.Source;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;

/** Reads one file of a bulletin again, to tell an edit of its text or headline from one of more than that. */
public final class Rereader {

    private final Path root;
    private final Path content;
    private final BiFunction<KeptTexts, Problems, ContentFileReader> readers;
    private final Map<Path, Manuscript> manuscripts = new HashMap<>();

    /** @param read all that was read, so far as it could be */
    Rereader(
            Path root,
            Path content,
            BiFunction<KeptTexts, Problems, ContentFileReader> readers,
            List<Optional<Manuscript>> read) {
        this.root = root;
        this.content = content;
        this.readers = readers;
        read.stream()
                .flatMap(Optional::stream)
                .forEach(manuscript -> manuscripts.put(manuscript.source().file(), manuscript));
    }

    /**
     * A content file's new text and headline.
     *
     * @param texts gives the text
     */
    public record NewText(Source source, String title, BodyReader texts) {}

    /**
     * Text and headline as they are now.
     *
     * @param file relative to the bulletin's root
     * @return empty if anything else of the file has changed, if it has an error or can't be read, or was not known
     */
    public Optional<NewText> again(Path file) {
        Optional<Manuscript> known = Optional.ofNullable(manuscripts.get(file));
        return known.flatMap(old -> found(file).flatMap(found -> again(old, found)));
    }

    private Optional<NewText> again(Manuscript old, FoundFile found) {
        Problems problems = new Problems();
        KeptTexts kept = new KeptTexts();
        return readers.apply(kept, problems)
                .read(found)
                .filter(now -> problems.list().stream().noneMatch(Problem::isError))
                .filter(now -> now.isLike(old))
                .map(now -> new NewText(
                        now.source(), now.front().title(), new BodyReader(root, kept, Optional.of(now.source()))));
    }

    private Optional<FoundFile> found(Path file) {
        Path path = root.resolve(file);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(new FoundFile(path, file, FolderWalk.below(content, path), FileStamp.of(attributes)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
