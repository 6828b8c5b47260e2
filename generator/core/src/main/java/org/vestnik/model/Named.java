package org.vestnik.model;

import java.util.Map;

/** What articles are listed under, with a name and an address in each edition: a topic, an author, a dossier. */
public sealed interface Named permits Topic, Author, Dossier {

    /** From a dictionary, or made of the word that stood in the front matter. */
    String id();

    LocalText name();

    /** One for each language of the bulletin. */
    Map<Language, Slug> slugs();
}
