package org.vestnik.serve;

import java.time.Clock;
import java.util.Optional;
import org.vestnik.BuildRequest;
import org.vestnik.UsageException;
import org.vestnik.problem.MessageCatalog;

/**
 * What to preview, and where.
 *
 * @param build what to build; its clock is not heeded
 * @param clock the present, asked anew for each build, or one that stands still
 * @param ports where to listen
 * @param open whether to open the front page in the user's browser
 * @param messages in the editor's language
 */
public record PreviewRequest(BuildRequest build, Clock clock, Ports ports, boolean open, MessageCatalog messages) {

    /**
     * @param port as it was typed; empty: 8420 or, if it is taken, the next that is free
     * @throws UsageException if it is no port
     */
    public static PreviewRequest of(
            BuildRequest build, Clock clock, Optional<String> port, boolean open, MessageCatalog messages)
            throws UsageException {
        return new PreviewRequest(build, clock, Ports.of(port), open, messages);
    }
}
