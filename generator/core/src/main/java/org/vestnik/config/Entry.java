package org.vestnik.config;

import java.util.List;
import java.util.Map;
import org.vestnik.model.Language;
import org.vestnik.model.LocalText;
import org.vestnik.model.Slug;
import org.vestnik.yaml.YamlText;

/**
 * What a dictionary knows of one topic, author or dossier.
 *
 * @param id with the place of its key
 * @param slugs one for each language of the bulletin
 */
record Entry(YamlText id, LocalText name, Map<Language, Slug> slugs, List<YamlText> synonyms, boolean isOrganization) {
    Entry {
        synonyms = List.copyOf(synonyms);
    }
}
