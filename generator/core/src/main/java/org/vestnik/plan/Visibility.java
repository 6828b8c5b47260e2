package org.vestnik.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
        if (content.draft() && !drafts) {
            return false;
        }
        return !(content instanceof Article article)
                || (future || !isScheduled(article)) && (expired || !isExpired(article));
    }

    /** Whether its time has not come yet. */
    public boolean isScheduled(Article article) {
        return article.appears().instant().isAfter(now);
    }

    /** Whether its time is over. */
    public boolean isExpired(Article article) {
        return article.expiry()
                .map(Timestamp::instant)
                .filter(e -> !e.isAfter(now))
                .isPresent();
    }

    /** Whether its time is over before it has come. */
    boolean isNever(Article article) {
        return article.expiry()
                .filter(e -> !e.instant().isAfter(article.appears().instant()))
                .isPresent();
    }

    /** The last time that tells of a change of the article, if it is yet to come: a slip of the pen, or of a time zone. */
    Optional<OffsetDateTime> ahead(Article article) {
        Instant appears = article.appears().instant();
        Instant latest = (appears.isAfter(now) ? appears : now).plus(CLOCKS_DIFFER);
        return Stream.concat(
                        article.updated().stream(),
                        article.corrections().stream().map(Correction::date))
                .filter(time -> time.instant().isAfter(latest))
                .max(Comparator.naturalOrder())
                .map(Timestamp::at);
    }

    /** The instants after {@link #now} at which an article appears or vanishes; none for a draft. */
    List<Instant> changes(Article article) {
        List<Instant> changes = new ArrayList<>();
        Instant published = article.appears().instant();
        Optional<Instant> expiry = article.expiry().map(Timestamp::instant);
        if (!article.draft() && !isNever(article)) {
            if (published.isAfter(now)) {
                changes.add(published);
            }
            expiry.filter(e -> e.isAfter(now)).ifPresent(changes::add);
        }
        return changes;
    }
}
