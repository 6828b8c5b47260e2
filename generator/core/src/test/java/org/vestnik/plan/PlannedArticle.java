package org.vestnik.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.model.Article;
import org.vestnik.model.Correction;
import org.vestnik.model.Dossier;
import org.vestnik.model.Edition;
import org.vestnik.model.Language;
import org.vestnik.model.LocalText;
import org.vestnik.model.Slug;
import org.vestnik.model.Source;
import org.vestnik.model.Timestamp;
import org.vestnik.model.Topic;

/** Articles for tests: of one language, key, day and subject, and otherwise as plain as can be. */
record PlannedArticle(
        Language language,
        String key,
        LocalDate day,
        List<String> topics,
        String dossier,
        int length,
        List<Correction> corrections) {

    static final Language RU = new Language("ru");
    static final Language EN = new Language("en");

    static PlannedArticle of(Language language, String key, String day) {
        return new PlannedArticle(language, key, LocalDate.parse(day), List.of(), "", 100, List.of());
    }

    PlannedArticle about(String... topics) {
        return new PlannedArticle(language, key, day, List.of(topics), dossier, length, corrections);
    }

    PlannedArticle in(String dossier) {
        return new PlannedArticle(language, key, day, topics, dossier, length, corrections);
    }

    /** @param length of the text, in characters */
    PlannedArticle with(int length) {
        return new PlannedArticle(language, key, day, topics, dossier, length, corrections);
    }

    PlannedArticle correctedOn(String... days) {
        List<Correction> notes = Stream.of(days)
                .map(d -> new Correction(
                        new Timestamp(start(LocalDate.parse(d)), Timestamp.Precision.DAY),
                        Correction.Kind.CORRECTION,
                        "Other than on " + d))
                .toList();
        return new PlannedArticle(language, key, day, topics, dossier, length, notes);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.ofHours(3));
    }

    static Edition edition(Language language, PlannedArticle... articles) {
        return new Edition(
                language,
                List.of(articles).stream()
                        .map(PlannedArticle::article)
                        .sorted(Selection.NEWEST_FIRST)
                        .toList(),
                List.of());
    }

    Article article() {
        return new Article(
                new Source(Path.of("content", language.tag(), key + ".md"), 5, length, "0"),
                language,
                key,
                new Slug(key.substring(key.lastIndexOf('/') + 1)),
                Optional.empty(),
                "Title of " + key,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                new Timestamp(start(day), Timestamp.Precision.DAY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                topics.stream().map(id -> new Topic(id, name(id), slugs(id))).toList(),
                List.of(),
                Optional.of(dossier).filter(d -> !d.isEmpty()).map(id -> new Dossier(id, name(id), slugs(id))),
                Optional.empty(),
                corrections,
                Optional.empty(),
                Map.of());
    }

    private static LocalText name(String id) {
        return new LocalText(Map.of(EN, id));
    }

    private static Map<Language, Slug> slugs(String id) {
        return Map.of(EN, new Slug(id), RU, new Slug(id));
    }
}
