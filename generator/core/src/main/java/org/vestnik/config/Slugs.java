package org.vestnik.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;
import org.vestnik.model.Slug;

/**
 * Makes slugs by the rules of the bulletin's languages.
 *
 * @param packs in the bulletin's order, at least one
 */
record Slugs(Map<Language, LanguagePack> packs) {

    List<Language> languages() {
        return List.copyOf(packs.keySet());
    }

    /** By the rules of this language, else of the first that makes a slug of it; empty if none does. */
    Optional<Slug> of(String text, Language language) {
        return Stream.concat(Stream.ofNullable(packs.get(language)), packs.values().stream())
                .flatMap(pack -> pack.slug(text).stream())
                .findFirst();
    }
}
