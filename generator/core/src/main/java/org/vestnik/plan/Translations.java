package org.vestnik.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.model.Edition;
import org.vestnik.model.Language;
import org.vestnik.model.Permalink;

/** Which pages tell the same in which editions. */
final class Translations {

    private final Map<Language, Listing> listings;
    private final List<Language> languages;
    private final Map<String, List<Translation>> byKey = new HashMap<>();

    /** @param listings one for each edition */
    Translations(List<Edition> editions, Map<Language, Listing> listings, Addresses addresses) {
        this.languages = editions.stream().map(Edition::language).toList();
        this.listings = listings;
        for (Edition edition : editions) {
            edition.articles().forEach(a -> add(a, addresses));
            edition.pages().forEach(p -> add(p, addresses));
        }
    }

    /** Of an article or a static page, itself included, in the bulletin's order. */
    List<Translation> of(Content content) {
        return byKey.get(key(content));
    }

    /** Of a page that every edition has. */
    List<Translation> everywhere(Function<Language, Permalink> address) {
        return among(l -> true, address);
    }

    /** Of a page that some editions have. */
    List<Translation> among(Predicate<Language> has, Function<Language, Permalink> address) {
        return languages.stream()
                .filter(has)
                .map(l -> new Translation(l, address.apply(l)))
                .toList();
    }

    /** Of a list that an edition has if it lists anything of this kind. */
    List<Translation> where(Predicate<Listing> listed, Function<Language, Permalink> address) {
        return among(l -> listed.test(listings.get(l)), address);
    }

    private void add(Content content, Addresses addresses) {
        byKey.computeIfAbsent(key(content), k -> new ArrayList<>())
                .add(new Translation(content.language(), addresses.of(content)));
    }

    /** Alike in all translations of one article or page, and in nothing else. */
    static String key(Content content) {
        return (content instanceof Article ? "article " : "page ") + content.translationKey();
    }
}
