package org.vestnik.model;

import java.util.Map;

/**
 * A running series of articles on one case.
 *
 * @param slugs one for each language of the bulletin
 */
public record Dossier(String id, LocalText name, Map<Language, Slug> slugs) implements Named {
    public Dossier {
        slugs = Map.copyOf(slugs);
    }
    /** By id alone: cheap, and ids are unique. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
