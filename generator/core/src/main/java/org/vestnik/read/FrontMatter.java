package org.vestnik.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.model.Alias;
import org.vestnik.model.Correction;
import org.vestnik.model.Permalink;
import org.vestnik.model.Revision;
import org.vestnik.model.Slug;
import org.vestnik.model.Timestamp;

/**
 * What one front matter says, before translations are joined.
 *
 * @param slug if it is given and fit
 * @param translationKey if it is given; else the file's place links the translations
 * @param translatedFrom which revision of the original this says, if that is told
 * @param page whether it calls itself a static page, or lies where they lie
 * @param dateTried whether a date is given, even one that could not be read: then no second problem calls it missing
 */
record FrontMatter(
        String title,
        Optional<Slug> slug,
        Optional<Permalink> permalink,
        List<Alias> aliases,
        Optional<String> summary,
        Optional<String> description,
        Optional<String> translationKey,
        Optional<Revision> translatedFrom,
        boolean page,
        boolean draft,
        boolean dateTried,
        Optional<Timestamp> updated,
        List<Correction> corrections,
        Map<String, Object> params,
        Shared shared) {

    /** The same with another headline. */
    FrontMatter with(String otherTitle) {
        return new FrontMatter(
                otherTitle,
                slug,
                permalink,
                aliases,
                summary,
                description,
                translationKey,
                translatedFrom,
                page,
                draft,
                dateTried,
                updated,
                corrections,
                params,
                shared);
    }
}
