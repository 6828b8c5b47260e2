package org.vestnik.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.model.Correction;
import org.vestnik.model.Timestamp;

/**
 * What readers may see at the build instant. Each switch shows a kind of article that is otherwise held back; with any of
 * them on, the site is a preview.
 */
public record Visibility(Instant now, boolean drafts, boolean future, boolean expired) {

    /** By so much an editor's clock may go before this machine's. */
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    /** What the public may see at this instant. */
    public static Visibility of(Instant now) {
        return new Visibility(now, false, false, false);
    }

    public boolean isPreview() {
        return drafts || future || expired;
    }

    /** Which articles are shown, whatever the time. */
    public String kind() {
        return (drafts ? "drafts " : "") + (future ? "future " : "") + (expired ? "expired" : "");
    }

    /** Whether readers may see it now. */
    public boolean shows(Content content) {
        return (drafts || !content.draft()) && (future || !isScheduled(content)) && (expired || !isExpired(content));
    }

    /** Whether its time has not come yet. */
    public boolean isScheduled(Content content) {
        return content.appears().filter(start -> start.instant().isAfter(now)).isPresent();
    }

    /** Whether its time is over. */
    public boolean isExpired(Content content) {
        return content.expiry().filter(end -> !end.instant().isAfter(now)).isPresent();
    }

    /** Whether its time is over before it has come. */
    boolean isNever(Content content) {
        return content.appears()
                .filter(start -> content.expiry()
                        .filter(end -> !end.instant().isAfter(start.instant()))
                        .isPresent())
                .isPresent();
    }

    /**
     * The last time that tells of a change of an article that readers may see, if it is yet to come: a slip of the pen, or of a time zone.
     */
    Optional<OffsetDateTime> ahead(Article article) {
        if (isScheduled(article)) {
            return Optional.empty();
        }
        return Stream.concat(
                        article.updated().stream(),
                        article.corrections().stream().map(Correction::date))
                .filter(time -> isAhead(time.instant()))
                .max(Comparator.naturalOrder())
                .map(Timestamp::at);
    }

    /** Whether a time is yet to come, however clocks differ. */
    public boolean isAhead(Instant time) {
        return time.isAfter(now.plus(CLOCKS_DIFFER));
    }

    /** The instants after {@link #now} at which an article or a page appears or vanishes; none for a draft. */
    List<Instant> changes(Content content) {
        return content.draft() || isNever(content)
                ? List.of()
                : Stream.of(content.appears(), content.expiry())
                        .flatMap(Optional::stream)
                        .map(Timestamp::instant)
                        .filter(change -> change.isAfter(now))
                        .toList();
    }
}
