package org.vestnik.serve;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
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
        if (visibility.isScheduled(content)) {
            return new Standing(
                    Kind.SCHEDULED,
                    content.appears().map(start -> start.instant().atZone(zone).toOffsetDateTime()));
        }
        if (visibility.isExpired(content)) {
            return new Standing(Kind.EXPIRED, content.expiry().map(Timestamp::at));
        }
        return PUBLIC;
    }

    boolean isHeldBack() {
        return kind != Kind.PUBLIC;
    }
}
