package org.vestnik.config;

import org.vestnik.model.Author;
import org.vestnik.model.Dossier;
import org.vestnik.model.Language;
import org.vestnik.model.Topic;
import org.vestnik.yaml.YamlText;

/**
 * The bulletin's topics, authors and dossiers: a word of the front matter becomes an entry. A word that no
 * dictionary has is accepted as it stands; if a dictionary file exists, a note offers its nearest entry. What a word
 * becomes does not depend on who asked before. Safe for several threads.
 */
public final class Dictionaries {

    private final Dictionary topics;
    private final Dictionary authors;
    private final Dictionary dossiers;

    Dictionaries(Dictionary topics, Dictionary authors, Dictionary dossiers) {
        this.topics = topics;
        this.authors = authors;
        this.dossiers = dossiers;
    }

    /**
     * The topic of a word: its id, a name in any language, a synonym or a slug, letter case ignored. Of a word that no
     * dictionary has, the id is its slug and the only name is the word, in this language: two such words may have one id.
     */
    public Topic topic(YamlText word, Language language) {
        Entry entry = topics.find(word, language);
        return new Topic(entry.id().value(), entry.name(), entry.slugs());
    }

    /** The author of a word, found as topics are. */
    public Author author(YamlText word, Language language) {
        Entry entry = authors.find(word, language);
        return new Author(entry.id().value(), entry.name(), entry.slugs(), entry.isOrganization());
    }

    /** The dossier of a word, found as topics are. */
    public Dossier dossier(YamlText word, Language language) {
        Entry entry = dossiers.find(word, language);
        return new Dossier(entry.id().value(), entry.name(), entry.slugs());
    }
}
