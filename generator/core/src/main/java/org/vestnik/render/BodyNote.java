package org.vestnik.render;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;
import org.vestnik.markdown.Body;
import org.vestnik.markdown.Reference;
import org.vestnik.model.Permalink;

/**
 * What other pages show of a body, and what it names of the site: so much must be known of it even if it is not parsed.
 *
 * @param digest of its source, and of all else that tells how it is parsed
 * @param excerpt as lists show it, if the article has no summary
 * @param links destinations as written, in document order, each once
 * @param pictures likewise
 * @param namesPages whether it shows no picture, and each link is sure to lead to a page as a whole, or nowhere
 */
record BodyNote(String digest, String excerpt, List<String> links, List<String> pictures, boolean namesPages) {

    static BodyNote of(String digest, Body body) {
        List<Reference> references = new ArrayList<>();
        references.addAll(body.intro().references());
        body.updates().forEach(update -> references.addAll(update.body().references()));
        references.addAll(body.outro().references());
        List<String> links = destinations(references, Reference.Kind.LINK);
        List<String> pictures = destinations(references, Reference.Kind.PICTURE);
        return new BodyNote(
                digest,
                Excerpt.cut(body.excerpt(), ItemViews.EXCERPT),
                links,
                pictures,
                pictures.isEmpty() && links.stream().allMatch(BodyNote::namesPage));
    }

    /**
     * Whether a link is sure to lead to a page as a whole, or nowhere. By its name another may lead to a picture or a PDF; or to an archive
     * document of a feed, {@code feed/3.xml}, and whether there is one the length of bodies decides.
     */
    private static boolean namesPage(String link) {
        String path = Permalink.percentDecode(link).orElse(".").replaceFirst("(?<!/)/+$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean page = name.indexOf('.') < 0 || name.endsWith(".md") || name.endsWith(".html");
        return page && !path.contains("?") && !namesPlace(link);
    }

    /** Whether a destination leads to a place within another page. */
    static boolean namesPlace(String link) {
        return link.indexOf('#') > 0;
    }

    private static List<String> destinations(List<Reference> references, Reference.Kind kind) {
        return references.stream()
                .filter(reference -> reference.kind() == kind)
                .map(Reference::destination)
                .distinct()
                .toList();
    }

    void write(CacheOutput out) {
        out.text(digest);
        out.text(excerpt);
        out.list(links, out::text);
        out.list(pictures, out::text);
        out.flag(namesPages);
    }

    static BodyNote read(CacheInput in) {
        return new BodyNote(in.text(), in.text(), in.list(in::text), in.list(in::text), in.flag());
    }
}
