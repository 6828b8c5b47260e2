package org.vestnik.read;

import java.util.Set;
import org.vestnik.model.FileName;

/** What becomes of a file of the content folder, by its name alone. Nothing is copied that is not listed here. */
enum FileKind {
    /** Markdown: an article or a static page. */
    CONTENT,
    /** Copied to the site's root. */
    STATIC,
    /** A picture or document beside an article: published if a published article uses it. */
    BESIDE,
    /** {@code bulletin.yaml}, {@code risk.yaml} and the dictionaries, which {@code config} reads. */
    CONFIG,
    /** What editors and systems drop: never read, never copied, not worth a word. */
    DROPPING,
    /** A picture of a kind that can't be cleaned or that many readers can't see. */
    UNFIT_PICTURE,
    /** Anything else. */
    FOREIGN;

    private static final Set<String> CONFIG_FILES =
            Set.of("bulletin.yaml", "risk.yaml", "topics.yaml", "authors.yaml", "dossiers.yaml");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");
    private static final Set<String> BESIDE_KINDS =
            Set.of("jpg", "jpeg", "png", "webp", "gif", "pdf", "txt", "mp3", "mp4", "webm");
    private static final Set<String> STATIC_KINDS = Set.of(
            "jpg", "jpeg", "png", "webp", "gif", "ico", "pdf", "txt", "xml", "json", "woff2", "mp3", "mp4", "webm");
    private static final Set<String> STATIC_NAMES = Set.of("CNAME", "_headers");
    private static final Set<String> UNFIT_PICTURES =
            Set.of("svg", "avif", "heic", "heif", "tif", "tiff", "bmp", "jxl", "psd");
    private static final String STATIC_FOLDER = "static/";
    private static final String WELL_KNOWN = STATIC_FOLDER + ".well-known";

    /** @param below the file's place below the content folder, with {@code /} */
    static FileKind of(String below) {
        String extension = FileName.of(below).extension();
        if (isDropping(below)) {
            return DROPPING;
        }
        if (CONFIG_FILES.contains(below)) {
            return CONFIG;
        }
        if (UNFIT_PICTURES.contains(extension)) {
            return UNFIT_PICTURE;
        }
        if (below.startsWith(STATIC_FOLDER)) {
            return isStatic(below, extension) ? STATIC : FOREIGN;
        }
        if (MARKDOWN.contains(extension)) {
            return CONTENT;
        }
        return BESIDE_KINDS.contains(extension) ? BESIDE : FOREIGN;
    }

    /** Whether a file or folder is passed over without a word, as {@code .git} is and {@code static/.well-known} is not. */
    static boolean isDropping(String below) {
        return !below.equals(WELL_KNOWN) && FileName.of(below).isDropping();
    }

    private static boolean isStatic(String below, String extension) {
        return STATIC_KINDS.contains(extension)
                || STATIC_NAMES.contains(below.substring(STATIC_FOLDER.length()))
                || (below.startsWith(WELL_KNOWN + "/") && extension.isEmpty());
    }
}
