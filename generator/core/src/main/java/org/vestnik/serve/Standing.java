package org.vestnik.serve;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.model.Timestamp;
import org.vestnik.plan.Visibility;

/**
 * Whether readers see a page, and if not, why.
 *
 * @param when it appears, or when it vanished; in the bulletin's zone
 */
record Standing(Kind kind, Optional<OffsetDateTime> when) {

    static final Standing PUBLIC = new Standing(Kind.PUBLIC, Optional.empty());

    /** Why readers do not see a page. */
    enum Kind {
        PUBLIC,
        DRAFT,
        SCHEDULED,
        EXPIRED
    }

    static Standing of(Content content, Visibility visibility, ZoneId zone) {
        if (content.draft()) {
            return new Standing(Kind.DRAFT, Optional.empty());
        }
        if (content instanceof Article article && visibility.isScheduled(article)) {
            return new Standing(
                    Kind.SCHEDULED,
                    Optional.of(article.appears().instant().atZone(zone).toOffsetDateTime()));
        }
        if (content instanceof Article article && visibility.isExpired(article)) {
            return new Standing(Kind.EXPIRED, article.expiry().map(Timestamp::at));
        }
        return PUBLIC;
    }

    boolean isHeldBack() {
        return kind != Kind.PUBLIC;
    }
}
