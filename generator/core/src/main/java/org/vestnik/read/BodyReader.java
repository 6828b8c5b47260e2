package org.vestnik.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.vestnik.hash.Sha256;
import org.vestnik.model.Source;

/**
 * Gives the Markdown of an article or static page: decoded, line ends {@code \n}, front matter cut off. Safe for several
 * threads.
 */
public final class BodyReader {

    private final Path root;
    private final KeptTexts kept;
    private final Optional<Source> renewed;

    /** @param root the bulletin's root, which sources are relative to */
    public BodyReader(Path root) {
        this(root, new KeptTexts());
    }

    BodyReader(Path root, KeptTexts kept) {
        this(root, kept, Optional.empty());
    }

    /** @param renewed whoever asks for this file as it was is given it as it is */
    BodyReader(Path root, KeptTexts kept, Optional<Source> renewed) {
        this.root = root.toAbsolutePath().normalize();
        this.kept = kept;
        this.renewed = renewed;
    }

    /**
     * The body's text.
     *
     * @throws SourceChangedException if the file is no longer the one that was read
     */
    public String text(Source asked) throws SourceChangedException {
        Source source = renewed.filter(now -> now.file().equals(asked.file())).orElse(asked);
        Optional<String> known = kept.find(source.digest());
        if (known.isPresent()) {
            return known.get();
        }
        byte[] bytes = bytes(source);
        if (!Sha256.hex(bytes).equals(source.digest())) {
            throw new SourceChangedException(source);
        }
        String text = SourceDecoder.accepted(bytes);
        String body = text.substring(text.length() - source.bodyLength());
        kept.keep(source.digest(), body);
        return body;
    }

    private byte[] bytes(Source source) throws SourceChangedException {
        try {
            return SourceBytes.read(root.resolve(source.file()), Integer.MAX_VALUE - 1);
        } catch (IOException e) {
            throw new SourceChangedException(source);
        }
    }
}
