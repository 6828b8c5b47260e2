package org.vestnik.model;

import java.util.Map;

/**
 * Who is named in a byline: a person, or a desk of the bulletin.
 *
 * @param slugs one for each language of the bulletin
 * @param isOrganization a desk or an organisation, which structured data must not call a person
 */
public record Author(String id, LocalText name, Map<Language, Slug> slugs, boolean isOrganization) implements Named {
    public Author {
        slugs = Map.copyOf(slugs);
    }
    /** By id alone: cheap, and ids are unique. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
