package org.vestnik.render;

import java.time.Instant;
import java.util.Map;
import org.vestnik.config.BulletinConfig;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;
import org.vestnik.plan.SitePlan;
import org.vestnik.plan.Visibility;
import org.vestnik.render.view.Inline;

/**
 * What all views are made of.
 *
 * @param visibility what readers may see, and the build instant
 * @param style the theme's style sheet
 * @param script the time script
 */
record Site(
        BulletinConfig config,
        SitePlan plan,
        Visibility visibility,
        Map<Language, LanguagePack> languages,
        Map<Language, Words> words,
        Bodies bodies,
        References references,
        Pictures pictures,
        Cards cards,
        Inline style,
        Inline script) {

    Instant now() {
        return visibility.now();
    }

    Words words(Language language) {
        return words.get(language);
    }

    LanguagePack language(Language language) {
        return languages.get(language);
    }

    String title(Language language) {
        return config.title().inOrFirst(language);
    }
}
