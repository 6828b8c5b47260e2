package org.vestnik.create;

import java.util.Optional;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.model.Correction;
import org.vestnik.model.Revision;
import org.vestnik.model.Slug;
import org.vestnik.model.StaticPage;
import org.vestnik.model.Timestamp.Precision;
import org.vestnik.read.TranslationPlace;

/** The first text of a translation: the original's words, to be written over. */
record TranslationDraft(Content original, TranslationPlace place, Optional<Revision> revision) {

    /**
     * The whole file.
     *
     * @param title in the language of the translation, if it is known
     * @param slug of that title
     * @param body the original's text
     */
    String text(Optional<String> title, Optional<Slug> slug, String body) {
        StringBuilder text = new StringBuilder("---\n");
        line(text, "title", YamlValue.of(title.orElse(original.title())));
        slug.ifPresent(s -> line(text, "slug", YamlValue.of(s.value())));
        original.summary().ifPresent(summary -> line(text, "summary", YamlValue.of(summary)));
        original.description().ifPresent(description -> line(text, "description", YamlValue.of(description)));
        if (original instanceof StaticPage && !place.page()) {
            line(text, "type", "page");
        }
        if (!original.translationKey().equals(place.key())) {
            line(text, "translationKey", YamlValue.of(original.translationKey()));
        }
        if (original instanceof Article article && !article.corrections().isEmpty()) {
            text.append("corrections:\n");
            article.corrections().forEach(correction -> correction(text, correction));
        }
        revision.ifPresent(r -> line(text, "translatedFrom", r.toString()));
        line(text, "draft", "true");
        return text.append("---\n")
                .append(body.startsWith("\n") ? "" : "\n")
                .append(body)
                .toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private static void correction(StringBuilder text, Correction correction) {
        boolean isDay = correction.date().precision() == Precision.DAY;
        String date = correction.date().at().toString();
        text.append("  - date: ")
                .append(isDay ? correction.date().at().toLocalDate() : date)
                .append('\n');
        text.append("    kind: ").append(correction.kind().word()).append('\n');
        text.append("    text: ").append(YamlValue.of(correction.text())).append('\n');
    }
}
