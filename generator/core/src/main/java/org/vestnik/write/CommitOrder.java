package org.vestnik.write;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.vestnik.compress.Encoding;
import org.vestnik.model.OutputPath;

/**
 * The order in which files come and go, so that whatever page a reader gets, what it needs and links to is there: what
 * is linked comes before what links, and goes after it.
 */
enum CommitOrder {
    /** pictures, downloads */
    ASSET,
    /** any HTML that is no front page */
    PAGE,
    /** feeds, sitemaps, search data */
    DATA,
    FRONT_PAGE,
    MANIFEST;

    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
    private static final Set<String> DATA_KINDS = Set.of("xml", "json", "js");

    /** Of a compressed file, that of what it was made of. */
    static CommitOrder of(OutputPath file) {
        OutputPath path = Encoding.source(file);
        if (path.equals(Manifest.PATH)) {
            return MANIFEST;
        }
        if (HTML.contains(path.extension())) {
            return isFrontPage(path) ? FRONT_PAGE : PAGE;
        }
        return DATA_KINDS.contains(path.extension()) ? DATA : ASSET;
    }

    /**
     * Of one kind, the files that are new to the site come first: an old page that now links to a new one must not be
     * there before it.
     *
     * @param old names of the files that the site has now
     */
    static List<OutputPath> coming(Collection<OutputPath> files, Set<String> old) {
        return files.stream()
                .map(path -> new Coming(of(path), old.contains(path.value()), path))
                .sorted(Comparator.comparing(Coming::order)
                        .thenComparing(Coming::isKnown)
                        .thenComparing(Coming::path))
                .map(Coming::path)
                .toList();
    }

    private record Coming(CommitOrder order, boolean isKnown, OutputPath path) {}

    /** Pages go before the assets that they show. */
    static Comparator<OutputPath> going() {
        return Comparator.comparing(CommitOrder::of).reversed().thenComparing(Comparator.naturalOrder());
    }

    /** The root's {@code index.html} and those of the editions, one folder below it. */
    private static boolean isFrontPage(OutputPath path) {
        return path.fileName().equals("index.html")
                && path.value().indexOf('/') == path.value().lastIndexOf('/');
    }
}
