package org.vestnik.model;

import java.util.Map;

/**
 * What an article is about.
 *
 * @param id from {@code topics.yaml}, or made of the word that stood in the front matter
 * @param slugs one for each language of the bulletin
 */
public record Topic(String id, LocalText name, Map<Language, Slug> slugs) implements Named {
    public Topic {
        slugs = Map.copyOf(slugs);
    }
    /** By id alone: cheap, and ids are unique. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
