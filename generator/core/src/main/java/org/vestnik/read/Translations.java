package org.vestnik.read;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vestnik.config.BulletinConfig;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.model.ContentPlace;
import org.vestnik.model.Language;
import org.vestnik.model.Picture;
import org.vestnik.model.Revision;
import org.vestnik.model.StaticPage;
import org.vestnik.model.Timestamp;
import org.vestnik.model.Timestamp.Precision;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/**
 * Manuscripts with one key become articles or static pages that are translations of each other; what one leaves out is
 * taken from the first that says it, in the order of the bulletin's languages.
 */
final class Translations {

    private final List<Language> languages;
    private final ZoneId zone;
    private final Set<String> unread;
    private final Problems problems;

    /** @param unread keys of files that could not be read: what their translations lack may stand there */
    Translations(BulletinConfig config, Set<String> unread, Problems problems) {
        this.languages = config.languages();
        this.zone = config.zone();
        this.unread = unread;
        this.problems = problems;
    }

    /** In the order of keys, those of one key in the order of languages. */
    List<Content> join(List<Manuscript> manuscripts) {
        Map<String, Map<Language, Manuscript>> byKey = new TreeMap<>();
        for (Manuscript manuscript : manuscripts) {
            Manuscript other = byKey.computeIfAbsent(manuscript.key(), k -> new TreeMap<>())
                    .putIfAbsent(manuscript.language(), manuscript);
            if (other != null) {
                problems.add(
                        start(manuscript),
                        ProblemCode.TRANSLATION_TWICE,
                        other.source().name(),
                        manuscript.key());
            }
        }
        return byKey.values().parallelStream().flatMap(this::join).toList();
    }

    private Stream<Content> join(Map<Language, Manuscript> byLanguage) {
        List<Manuscript> group = new ArrayList<>();
        for (Language language : languages) {
            Optional.ofNullable(byLanguage.get(language)).ifPresent(group::add);
        }
        return group.stream().flatMap(manuscript -> content(manuscript, group).stream());
    }

    private Optional<Content> content(Manuscript manuscript, List<Manuscript> group) {
        Shared shared = manuscript.front().shared();
        for (Manuscript other : group) {
            shared = shared.filledFrom(seenFrom(manuscript, other));
        }
        if (isOrphan(manuscript, group)) {
            String original =
                    manuscript.front().translatedFrom().get().language().tag();
            problems.add(start(manuscript), ProblemCode.ORIGINAL_MISSING, manuscript.key(), original);
        }
        return group.stream().anyMatch(m -> m.front().page())
                ? Optional.of(page(manuscript, shared))
                : article(manuscript, group, shared);
    }

    /**
     * What another translation says, its picture named so that it is found from this one's folder. When a translation appears and goes
     * is no word on the text that it says it was translated from.
     */
    private static Shared seenFrom(Manuscript manuscript, Manuscript other) {
        boolean toOriginal = manuscript.front().translatedFrom().isEmpty()
                && other.front().translatedFrom().isPresent();
        Shared shared = toOriginal
                ? other.front().shared().withoutTerm()
                : other.front().shared();
        return manuscript.folder().equals(other.folder())
                ? shared
                : shared.withPicture(shared.picture().map(picture -> fromRoot(picture, other.folder())));
    }

    private static Picture fromRoot(Picture picture, String folder) {
        String path = PictureReader.fromRoot(folder, picture.path()).orElseThrow();
        return new Picture(path, picture.alternative(), picture.caption(), picture.language(), picture.at());
    }

    private Optional<Content> article(Manuscript manuscript, List<Manuscript> group, Shared shared) {
        FrontMatter front = manuscript.front();
        if (shared.date().isEmpty() && !isOrphan(manuscript, group) && !isExplained(manuscript, group)) {
            reportNoDate(manuscript);
            if (front.draft()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Article(
                manuscript.source(),
                manuscript.language(),
                manuscript.key(),
                manuscript.slug(),
                front.permalink(),
                front.title(),
                front.summary(),
                front.description(),
                front.aliases(),
                front.draft(),
                shared.date().orElseGet(this::standIn),
                publish(manuscript.front().shared(), shared),
                front.updated(),
                shared.expiry(),
                shared.live().orElse(false),
                shared.newestFirst().orElse(false),
                shared.topics(),
                shared.authors(),
                shared.dossier(),
                shared.picture(),
                front.corrections(),
                front.translatedFrom(),
                front.params()));
    }

    /** What has a date of its own that is to come does not appear before it by another's word. */
    private static Optional<Timestamp> publish(Shared own, Shared filled) {
        return own.publish()
                .or(() -> filled.publish()
                        .filter(start -> own.date()
                                .filter(date -> start.instant().isBefore(date.instant()))
                                .isEmpty()));
    }

    /** Whether its original is gone: nobody knows then whether the text is to be held back, which may be said there alone. */
    private boolean isOrphan(Manuscript manuscript, List<Manuscript> group) {
        FrontMatter front = manuscript.front();
        return !front.draft()
                && !unread.contains(manuscript.key())
                && front.translatedFrom()
                        .map(Revision::language)
                        .filter(languages::contains) // else it was published elsewhere
                        .filter(original ->
                                group.stream().noneMatch(m -> m.language().equals(original)))
                        .isPresent();
    }

    private void reportNoDate(Manuscript manuscript) {
        FrontMatter front = manuscript.front();
        if (front.draft()) {
            problems.add(start(manuscript), ProblemCode.DRAFT_WITHOUT_DATE);
        } else if (ContentPlace.isSectionList(manuscript.source().file())) {
            problems.add(start(manuscript), ProblemCode.SECTION_LIST);
        } else {
            problems.add(start(manuscript), ProblemCode.DATE_MISSING);
        }
    }

    /** Whether another problem tells already why there is no date. */
    private boolean isExplained(Manuscript manuscript, List<Manuscript> group) {
        return unread.contains(manuscript.key())
                || group.stream().anyMatch(m -> m.front().dateTried());
    }

    /** Keeps an article without a date for the later stages, which find their own problems in it; it is never written. */
    private Timestamp standIn() {
        return new Timestamp(Instant.EPOCH.atZone(zone).toOffsetDateTime(), Precision.DAY);
    }

    private static StaticPage page(Manuscript manuscript, Shared shared) {
        FrontMatter front = manuscript.front();
        return new StaticPage(
                manuscript.source(),
                manuscript.language(),
                manuscript.key(),
                manuscript.slug(),
                front.permalink(),
                front.title(),
                front.summary(),
                front.description(),
                front.aliases(),
                front.draft(),
                shared.publish(),
                shared.expiry(),
                front.translatedFrom(),
                front.params());
    }

    private static SourcePosition start(Manuscript manuscript) {
        return SourcePosition.startOf(manuscript.source().file());
    }
}
