package org.vestnik.render;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.CacheOutput;
import org.vestnik.markdown.Body;
import org.vestnik.markdown.Reference;

/**
 * What other pages show of a body, and what it names of the site: so much must be known of it even if it is not parsed.
 *
 * @param digest of its source, and of all else that tells how it is parsed
 * @param excerpt as lists show it, if the article has no summary
 * @param links destinations as written, in document order, each once
 * @param pictures likewise
 */
record BodyNote(String digest, String excerpt, List<String> links, List<String> pictures) {

    static BodyNote of(String digest, Body body) {
        List<Reference> references = new ArrayList<>();
        references.addAll(body.intro().references());
        body.updates().forEach(update -> references.addAll(update.body().references()));
        references.addAll(body.outro().references());
        return new BodyNote(
                digest,
                Excerpt.cut(body.excerpt(), ItemViews.EXCERPT),
                destinations(references, Reference.Kind.LINK),
                destinations(references, Reference.Kind.PICTURE));
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
    }

    static BodyNote read(CacheInput in) {
        return new BodyNote(in.text(), in.text(), in.list(in::text), in.list(in::text));
    }
}
