package org.vestnik.render;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vestnik.config.BulletinConfig;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
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
        SetTexts texts,
        Map<Language, Words> words,
        Bodies bodies,
        References references,
        Pictures pictures,
        SearchIndex search,
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

    /** The bulletin's title, as it is set. */
    String title(Language language) {
        return texts.name(config.title().inOrFirst(language), config.title().languageFor(language));
    }

    /** What readers see of something written in a language. */
    String set(String text, Language language) {
        return texts.text(text, language);
    }

    /** The name in a language, as it is set. */
    String name(Named named, Language language) {
        return texts.name(named.name().inOrFirst(language), named.name().languageFor(language));
    }

    /** The headline. */
    String title(Content content) {
        return texts.name(content.title(), content.language());
    }

    /** What other sites and search machines are told of it: its own words, else its beginning. */
    String description(Content content) {
        return content.description()
                .or(content::summary)
                .map(text -> set(text, content.language()))
                .orElseGet(() -> bodies.note(content).excerpt());
    }

    /** The headlines of those articles that are in a language. */
    Stream<String> titles(List<Article> articles, Language language) {
        return articles.stream().filter(a -> a.language().equals(language)).map(this::title);
    }
}
