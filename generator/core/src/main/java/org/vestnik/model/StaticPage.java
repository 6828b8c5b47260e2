package org.vestnik.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page that is no news: about us, how to read us. It has no date and stands in no list but the menu. */
public record StaticPage(
        Source source,
        Language language,
        String translationKey,
        Slug slug,
        Optional<Permalink> permalink,
        String title,
        Optional<String> summary,
        Optional<String> description,
        List<Alias> aliases,
        boolean draft,
        Optional<Timestamp> appears,
        Optional<Timestamp> expiry,
        Optional<Revision> translatedFrom,
        Map<String, Object> params)
        implements Content {

    public StaticPage {
        aliases = List.copyOf(aliases);
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    @Override
    public StaticPage with(Source other, String otherTitle) {
        return new StaticPage(
                other,
                language,
                translationKey,
                slug,
                permalink,
                otherTitle,
                summary,
                description,
                aliases,
                draft,
                appears,
                expiry,
                translatedFrom,
                params);
    }

    /** By source alone: cheap, and as good, since a source holds one piece of content. */
    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
