package org.vestnik.read;

import java.util.Collection;
import org.vestnik.model.ContentPlace;
import org.vestnik.model.Language;

/**
 * Where the translation of a content file belongs, so that it is found to be one.
 *
 * @param below its place below the content folder, with {@code /}
 * @param key what the place alone makes its translation key
 * @param page whether the place alone makes it a static page
 */
public record TranslationPlace(String below, String key, boolean page) {

    /**
     * The place of the translation into another language: in that language's folder, or with its suffix, as the original
     * is in its own; beside it and with a suffix if only a key in the original names its language.
     *
     * @param original below the content folder, with {@code /}
     * @param languages of the bulletin
     */
    public static TranslationPlace of(String original, Language to, Collection<Language> languages) {
        ContentPlace place = ContentPlace.of(original, languages);
        String below = original;
        if (place.folderLanguage().isPresent()) {
            below = to.tag() + below.substring(below.indexOf('/'));
        }
        int dot = below.lastIndexOf('.');
        if (place.suffixLanguage().isPresent()) {
            below = below.substring(0, below.lastIndexOf('.', dot - 1) + 1) + to.tag() + below.substring(dot);
        } else if (place.folderLanguage().isEmpty()) {
            below = below.substring(0, dot) + "." + to.tag() + below.substring(dot);
        }
        ContentPlace found = ContentPlace.of(below, languages);
        return new TranslationPlace(below, found.key(), found.page());
    }
}
