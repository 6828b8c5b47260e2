package org.vestnik.serve;

import java.util.Optional;
import org.vestnik.BuildReport;
import org.vestnik.model.OutputPath;

/** Builds a preview's site, again and again, and knows its pages. Only one thread builds; any may ask. */
interface Builder {

    /**
     * Builds the site as its sources are now, or leaves the last one as it was.
     *
     * @param changed since the last build: a hint, which need not be heeded
     */
    BuildReport build(Changed changed);

    /**
     * Shows the page of the one file that was saved ahead of the build, if that can be done.
     *
     * @return whether a page is not as it was
     */
    boolean look(Changed changed);

    /** What stands behind a page of the last site that was written; empty if it has no such page. */
    Optional<PageInfo> page(OutputPath path);
}
