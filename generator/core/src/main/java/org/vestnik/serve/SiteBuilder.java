package org.vestnik.serve;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.vestnik.BuildReport;
import org.vestnik.BuildRequest;
import org.vestnik.FirstLook;
import org.vestnik.Planned;
import org.vestnik.SiteGenerator;
import org.vestnik.model.OutputPath;

/** Builds the preview as any site is built, upon what the last build left in the cache. */
final class SiteBuilder implements Builder {

    private final BuildRequest request;
    private final Clock clock;
    private volatile Optional<PlannedPages> pages = Optional.empty();
    private Optional<Planned> planned = Optional.empty();

    /** @param clock the present, or one that stands still */
    SiteBuilder(BuildRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    @Override
    public BuildReport build(Changed changed) {
        AtomicReference<Optional<Planned>> now = new AtomicReference<>(Optional.empty());
        BuildReport report = new SiteGenerator(now(), plan -> now.set(Optional.of(plan))).build();
        if (report.written().isPresent()) {
            planned = now.get();
            pages = planned.map(PlannedPages::new);
        }
        return report;
    }

    @Override
    public boolean look(Changed changed) {
        return changed.files().size() == 1
                && !changed.everything()
                && planned.flatMap(last ->
                                new FirstLook(request, last).at(changed.files().get(0)))
                        .isPresent();
    }

    @Override
    public Optional<PageInfo> page(OutputPath path) {
        return pages.flatMap(p -> p.page(path));
    }

    private BuildRequest now() {
        return request.at(clock.instant());
    }
}
