package org.vestnik;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.Digest;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.images.PictureCache;
import org.vestnik.plan.Visibility;

/**
 * What to build, from where to where.
 *
 * @param root the bulletin's root: problems name files relative to it
 * @param content the folder of articles
 * @param templates the site's own theme; it need not exist
 * @param output the site's folder
 * @param cache where results are kept from build to build; never inside the output
 * @param url takes the place of {@code url} in bulletin.yaml
 * @param visibility what readers may see, and the build instant
 * @param strict whether notes stop the build too
 * @param threads how many may work at once, at least 1
 * @param precompress whether compressed twins lie beside the texts of the site
 */
public record BuildRequest(
        Path root,
        Path content,
        Path templates,
        Path output,
        Path cache,
        Optional<String> url,
        Visibility visibility,
        boolean strict,
        int threads,
        boolean precompress) {

    public BuildRequest {
        root = root.toAbsolutePath().normalize();
        content = content.toAbsolutePath().normalize();
        templates = templates.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
        cache = cache.toAbsolutePath().normalize();
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }

    /** Without compressed twins. */
    public BuildRequest(
            Path root,
            Path content,
            Path templates,
            Path output,
            Path cache,
            Optional<String> url,
            Visibility visibility,
            boolean strict,
            int threads) {
        this(root, content, templates, output, cache, url, visibility, strict, threads, false);
    }

    /** The same, with compressed twins beside the texts of the site or without. */
    public BuildRequest precompressed(boolean wanted) {
        return new BuildRequest(root, content, templates, output, cache, url, visibility, strict, threads, wanted);
    }

    /** The pictures that were made for this output. */
    PictureCache pictures(CacheFolder folder, Limits limits) {
        return new PictureCache(folder, siteName(), limits);
    }

    /** By which caches know one site from another. */
    String siteName() {
        return new Digest().text(output.toString()).finish().toString();
    }

    /** Where a preview of this bulletin usually is. */
    Path preview() {
        return root.resolve("target/preview");
    }

    /** The same, as if it were then. */
    public BuildRequest at(Instant now) {
        Visibility then = new Visibility(now, visibility.drafts(), visibility.future(), visibility.expired());
        return new BuildRequest(root, content, templates, output, cache, url, then, strict, threads, precompress);
    }

    /** The usual folders below a root: {@code content}, {@code templates}, {@code target/site}, {@code target/vestnik}. */
    public static BuildRequest in(Path root, Instant now) {
        return new BuildRequest(
                root,
                root.resolve("content"),
                root.resolve("templates"),
                root.resolve("target/site"),
                root.resolve("target/vestnik"),
                Optional.empty(),
                Visibility.of(now),
                false,
                Runtime.getRuntime().availableProcessors());
    }
}
