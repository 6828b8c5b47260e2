package org.vestnik.render;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vestnik.language.Elapsed;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Timestamp;
import org.vestnik.plan.ShelfTime;
import org.vestnik.render.view.TimeView;

/** Times as an edition's readers are shown them. */
record Times(LanguagePack language) {

    /** Always absolute: an article's own date. */
    TimeView absolute(Timestamp timestamp) {
        return new TimeView(machine(timestamp.at()), language.date(timestamp), null);
    }

    /** In a list: a relative phrase while it stays true for the list's shelf life, else absolute. */
    TimeView listed(Timestamp timestamp, Site site, Duration shelf) {
        Optional<Elapsed> phrase = new ShelfTime(site.now(), site.config().zone(), shelf).phrase(timestamp);
        String date = language.date(timestamp);
        return phrase.map(p -> new TimeView(machine(timestamp.at()), language.relative(p), date))
                .orElseGet(() -> new TimeView(machine(timestamp.at()), date, null));
    }

    /** For machines, to the second (RFC 3339), as the HTML standard reads it too. */
    static String machine(OffsetDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** For feeds and sitemaps: RFC 3339 wants the seconds. */
    static String full(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }
}
