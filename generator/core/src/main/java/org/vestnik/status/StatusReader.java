package org.vestnik.status;

import static java.util.Comparator.comparing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.model.Edition;
import org.vestnik.model.Language;
import org.vestnik.model.Timestamp;
import org.vestnik.read.WholeBulletin;

/** Finds out where a bulletin stands. */
public final class StatusReader {

    private final WholeBulletin whole;
    private final Instant now;
    private final Set<Path> broken;

    /** @param broken files with errors, relative to the bulletin's root */
    public StatusReader(WholeBulletin whole, Instant now, Set<Path> broken) {
        this.whole = whole;
        this.now = now;
        this.broken = Set.copyOf(broken);
    }

    public Status read() {
        List<Siblings> all = siblings();
        List<EditionStatus> editions = whole.bulletin().editions().stream()
                .map(edition -> edition(edition, all))
                .toList();
        return new Status(inZone(now.truncatedTo(ChronoUnit.SECONDS)), editions);
    }

    /** What this is a translation of; empty if it is the original, or that is not there. */
    public Optional<Content> originalOf(Content content) {
        return siblings().stream()
                .filter(siblings -> siblings.contents().contains(content))
                .flatMap(siblings -> siblings.originalOf(content).stream())
                .findFirst();
    }

    /** By what translations have in common. */
    private List<Siblings> siblings() {
        Map<String, List<Content>> byKey = new TreeMap<>();
        whole.contents()
                .forEach(c -> byKey.computeIfAbsent(c.translationKey(), k -> new ArrayList<>())
                        .add(c));
        return byKey.values().stream().map(Siblings::new).toList();
    }

    private EditionStatus edition(Edition edition, List<Siblings> all) {
        Language language = edition.language();
        List<StatusItem> items = new ArrayList<>();
        int published = 0;
        for (Siblings siblings : all) {
            Optional<Content> own = siblings.in(language);
            if (own.isPresent()) {
                List<StatusItem> ofTime = ofTime(own.get());
                boolean isBroken = broken.contains(own.get().source().file());
                if (isBroken) {
                    items.add(item(Standing.BROKEN, own.get(), Optional.empty(), Optional.empty()));
                }
                boolean isOut = ofTime.stream().allMatch(item -> item.standing() == Standing.EXPIRING);
                published += isOut && !isBroken ? 1 : 0;
                items.addAll(ofTime);
                ofTranslation(own.get(), siblings).ifPresent(items::add);
            } else if (siblings.contents().stream().anyMatch(this::isWanted)) {
                items.add(item(Standing.MISSING, siblings.original(), Optional.empty(), Optional.empty()));
            }
        }
        items.sort(comparing(StatusItem::standing).thenComparing(StatusItem::file));
        return new EditionStatus(
                language, edition.articles().size(), edition.pages().size(), published, items);
    }

    /** Whether there is something to translate: it is out, or will be. */
    private boolean isWanted(Content content) {
        return !content.draft() && ofTime(content).stream().noneMatch(item -> item.standing() == Standing.EXPIRED);
    }

    private List<StatusItem> ofTime(Content content) {
        List<StatusItem> items = new ArrayList<>();
        if (content.draft()) {
            items.add(item(Standing.DRAFT, content, Optional.empty(), Optional.empty()));
        }
        if (!content.draft()) {
            content.appears()
                    .filter(start -> start.instant().isAfter(now))
                    .ifPresent(start ->
                            items.add(item(Standing.HELD_BACK, content, Optional.empty(), Optional.of(start))));
            content.expiry().ifPresent(end -> {
                Standing standing = end.instant().isAfter(now) ? Standing.EXPIRING : Standing.EXPIRED;
                items.add(item(standing, content, Optional.empty(), Optional.of(end)));
            });
        }
        return items;
    }

    private Optional<StatusItem> ofTranslation(Content content, Siblings siblings) {
        Optional<Content> original = siblings.originalOf(content);
        if (original.isEmpty()) {
            boolean lost = content.translatedFrom().isPresent();
            return lost
                    ? Optional.of(item(Standing.ORPHANED, content, Optional.empty(), Optional.empty()))
                    : Optional.empty();
        }
        return standing(content, original.get()).map(standing -> item(standing, content, original, Optional.empty()));
    }

    private Optional<Standing> standing(Content content, Content original) {
        if (content.translatedFrom().isPresent() && !content.translatedFrom().equals(whole.revision(original))) {
            return Optional.of(Standing.STALE);
        }
        if (isAhead(content, original)) {
            return Optional.of(Standing.AHEAD);
        }
        return content.translatedFrom().isPresent() ? Optional.empty() : Optional.of(Standing.UNMARKED);
    }

    private static boolean isAhead(Content content, Content original) {
        return content instanceof Article article
                && original instanceof Article other
                && article.changed().compareTo(other.changed()) > 0;
    }

    private StatusItem item(Standing standing, Content content, Optional<Content> original, Optional<Timestamp> when) {
        return new StatusItem(
                standing,
                content.title(),
                content.language(),
                content.source().name(),
                original.map(o -> o.source().name()),
                when.map(Timestamp::instant).map(this::inZone));
    }

    private ZonedDateTime inZone(Instant instant) {
        return instant.atZone(whole.config().zone());
    }
}
