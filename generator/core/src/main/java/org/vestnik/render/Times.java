package org.vestnik.render;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.language.Elapsed;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.MachineTime;
import org.vestnik.model.Timestamp;
import org.vestnik.plan.ShelfTime;
import org.vestnik.render.view.TimeView;

/** Times as an edition's readers are shown them: each made once, since many pages show it. Thread-safe. */
final class Times {

    private final LanguagePack language;
    private final Map<Timestamp, TimeView> absolute = new ConcurrentHashMap<>();
    private final Map<Listed, TimeView> listed = new ConcurrentHashMap<>();

    Times(LanguagePack language) {
        this.language = language;
    }

    private record Listed(Timestamp timestamp, Duration shelf) {}

    /** Always absolute: an article's own date. */
    TimeView absolute(Timestamp timestamp) {
        TimeView known = absolute.get(timestamp);
        return known != null ? known : absolute.computeIfAbsent(timestamp, this::made);
    }

    /** In a list: a relative phrase while it stays true for the list's shelf life, else absolute. */
    TimeView listed(Timestamp timestamp, Site site, Duration shelf) {
        Listed asked = new Listed(timestamp, shelf);
        TimeView known = listed.get(asked);
        return known != null ? known : listed.computeIfAbsent(asked, l -> made(timestamp, site, shelf));
    }

    private TimeView made(Timestamp timestamp) {
        return new TimeView(MachineTime.html(timestamp.at()), language.date(timestamp), null);
    }

    private TimeView made(Timestamp timestamp, Site site, Duration shelf) {
        TimeView date = absolute(timestamp);
        Optional<Elapsed> phrase = new ShelfTime(site.now(), site.config().zone(), shelf).phrase(timestamp);
        return phrase.map(p -> new TimeView(date.datetime(), language.relative(p), date.text()))
                .orElse(date);
    }
}
