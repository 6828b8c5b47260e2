package org.vestnik.serve;

import java.net.URI;
import org.vestnik.problem.Problem;

/** Is told how a preview goes, by one thread at a time. */
public interface PreviewListener {

    /** The first build has ended, and pages can be opened here. */
    void opened(URI address);

    /** Something was saved, and a build has ended. */
    void built(Rebuild rebuild);

    /** Something is not as it might be, and the preview goes on. */
    void noted(Problem problem);
}
