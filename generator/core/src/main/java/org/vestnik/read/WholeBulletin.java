package org.vestnik.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.ConfigReader;
import org.vestnik.hash.Sha256;
import org.vestnik.model.Article;
import org.vestnik.model.Bulletin;
import org.vestnik.model.Content;
import org.vestnik.model.Correction;
import org.vestnik.model.Revision;
import org.vestnik.problem.Problems;
import org.vestnik.timing.Stopwatch;

/** A bulletin as it lies on the disk, for those that look at it without building it. No cache is read or written. */
public final class WholeBulletin {

    private final BulletinConfig config;
    private final Bulletin bulletin;
    private final BodyReader bodies;

    private WholeBulletin(BulletinConfig config, Bulletin bulletin, BodyReader bodies) {
        this.config = config;
        this.bulletin = bulletin;
        this.bodies = bodies;
    }

    /**
     * All of it that can be read; empty if there are no usable settings. What is wrong is reported.
     *
     * @param root problems name files relative to it
     */
    public static Optional<WholeBulletin> read(Path root, Path content, Problems problems) {
        ConfigReader settings = new ConfigReader(root, content, problems);
        return settings.read().map(config -> {
            ContentReader reader = new ContentReader(
                    root, content, config, settings.dictionaries(config), KnownManuscripts.none(), problems);
            return new WholeBulletin(config, reader.read(Stopwatch.OFF), reader.bodies());
        });
    }

    public BulletinConfig config() {
        return config;
    }

    public Bulletin bulletin() {
        return bulletin;
    }

    /** Every article and static page, by edition. */
    public List<Content> contents() {
        return bulletin.editions().stream()
                .flatMap(edition -> Stream.<Content>concat(edition.articles().stream(), edition.pages().stream()))
                .toList();
    }

    /** What was read from a file, if it was. */
    public Optional<Content> at(Path file) {
        return contents().stream().filter(c -> c.source().file().equals(file)).findFirst();
    }

    /** The Markdown of an article or static page; empty if the file has changed since it was read. */
    public Optional<String> text(Content content) {
        try {
            return Optional.of(bodies.text(content.source()));
        } catch (SourceChangedException e) {
            return Optional.empty();
        }
    }

    /**
     * The revision of what a translator translates: title, summary, description, corrections and text. Line ends, white
     * space around the text and how letters are composed do not count, nor do dates, topics and other keys. Empty if the
     * file has changed since it was read.
     */
    public Optional<Revision> revision(Content content) {
        return text(content).map(text -> {
            String corrections = content instanceof Article article
                    ? article.corrections().stream().map(Correction::text).collect(Collectors.joining("\0"))
                    : "";
            String all = String.join(
                    "\0\0",
                    content.title(),
                    content.summary().orElse(""),
                    content.description().orElse(""),
                    corrections,
                    text.strip());
            byte[] bytes = Normalizer.normalize(all, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
            return new Revision(content.language(), Sha256.hex(bytes).substring(0, Revision.DIGITS));
        });
    }
}
