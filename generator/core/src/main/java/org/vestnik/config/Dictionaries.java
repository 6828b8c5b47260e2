package org.vestnik.config;

import org.vestnik.model.Author;
import org.vestnik.model.Dossier;
import org.vestnik.model.Language;
import org.vestnik.model.Topic;
import org.vestnik.yaml.YamlText;

/**
 * The bulletin's topics, authors and dossiers: a word of the front matter becomes an entry. A word that no dictionary
 * has is accepted as it stands; if a dictionary file exists, a note offers its nearest entry. Safe for several threads.
 */
public final class Dictionaries {

    /** The topic of a word: its id, a name in any language, or a synonym, letter case ignored. */
    public Topic topic(YamlText word, Language language) {
        throw new UnsupportedOperationException("config");
    }

    public Author author(YamlText word, Language language) {
        throw new UnsupportedOperationException("config");
    }

    public Dossier dossier(YamlText word, Language language) {
        throw new UnsupportedOperationException("config");
    }
}
