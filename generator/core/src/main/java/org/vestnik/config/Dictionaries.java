package org.vestnik.config;

import org.vestnik.model.Author;
import org.vestnik.model.Dossier;
import org.vestnik.model.Language;
import org.vestnik.model.Topic;
import org.vestnik.yaml.YamlText;

/**
 * The bulletin's topics, authors and dossiers: a word of the front matter becomes an entry. A word that no
 * dictionary has is accepted as it stands; if a dictionary file exists, a note offers its nearest entry, or commas
 * if each part of it is an entry. What a word becomes does not depend on who asked before. Safe for several threads.
 */
public final class Dictionaries {

    private final Dictionary<Topic> topics;
    private final Dictionary<Author> authors;
    private final Dictionary<Dossier> dossiers;

    Dictionaries(DictionaryReader topics, DictionaryReader authors, DictionaryReader dossiers) {
        this.topics = topics.read(e -> new Topic(e.id().value(), e.name(), e.slugs()));
        this.authors = authors.read(e -> new Author(e.id().value(), e.name(), e.slugs(), e.isOrganization()));
        this.dossiers = dossiers.read(e -> new Dossier(e.id().value(), e.name(), e.slugs()));
    }

    /**
     * The topic of a word: its id, a name in any language, a synonym or a slug, letter case ignored. Of a word that no
     * dictionary has, the id is its slug and the only name is the word, in this language: two such words may have one id.
     */
    public Topic topic(YamlText word, Language language) {
        return topics.find(word, language);
    }

    /** The author of a word, found as topics are. */
    public Author author(YamlText word, Language language) {
        return authors.find(word, language);
    }

    /** The dossier of a word, found as topics are. */
    public Dossier dossier(YamlText word, Language language) {
        return dossiers.find(word, language);
    }
}
