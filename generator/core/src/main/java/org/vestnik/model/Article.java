package org.vestnik.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One news item in one language.
 *
 * @param source where it stands
 * @param date the news's own date: lists are sorted by it
 * @param publish held back until then; empty: no later than its date says
 * @param updated when its substance last changed, if that is told
 * @param expiry shown until then
 * @param live a live article: its timed headings are updates
 * @param newestFirst of a live article: whether the newest update comes first
 * @param topics in the order of the front matter
 * @param corrections oldest first
 */
public record Article(
        Source source,
        Language language,
        String translationKey,
        Slug slug,
        Optional<Permalink> permalink,
        String title,
        Optional<String> summary,
        Optional<String> description,
        List<Alias> aliases,
        boolean draft,
        Timestamp date,
        Optional<Timestamp> publish,
        Optional<Timestamp> updated,
        Optional<Timestamp> expiry,
        boolean live,
        boolean newestFirst,
        List<Topic> topics,
        List<Author> authors,
        Optional<Dossier> dossier,
        Optional<Picture> picture,
        List<Correction> corrections,
        Optional<Revision> translatedFrom,
        Map<String, Object> params)
        implements Content {

    public Article {
        aliases = List.copyOf(aliases);
        topics = List.copyOf(topics);
        authors = List.copyOf(authors);
        corrections = List.copyOf(corrections);
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    @Override
    public Article with(Source other, String otherTitle) {
        return new Article(
                other,
                language,
                translationKey,
                slug,
                permalink,
                otherTitle,
                summary,
                description,
                aliases,
                draft,
                date,
                publish,
                updated,
                expiry,
                live,
                newestFirst,
                topics,
                authors,
                dossier,
                picture,
                corrections,
                translatedFrom,
                params);
    }

    @Override
    public Optional<Timestamp> appears() {
        return Optional.of(publish.orElse(date));
    }

    /** Whether a correction takes it back. */
    public boolean isRetracted() {
        return corrections.stream().anyMatch(c -> c.kind() == Correction.Kind.RETRACTION);
    }

    /** When it says that it was updated, unless that is no later than the article itself. */
    public Optional<Timestamp> updatedSince() {
        return updated.filter(time -> time.compareTo(date) > 0);
    }

    /** When its substance last changed, as far as its front matter tells: never before its date. */
    public Timestamp changed() {
        Timestamp changed = updatedSince().orElse(date);
        for (Correction correction : corrections) {
            if (correction.date().compareTo(changed) > 0) {
                changed = correction.date();
            }
        }
        return changed;
    }

    /** By source alone: cheap, and as good, since a source holds one piece of content. */
    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
