package org.vestnik.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** Tells what is saved in the folders of a bulletin's sources. Links are never followed. For one thread. */
interface SourceWatch extends AutoCloseable {

    /** What the system has to watch with. */
    interface BySystem {
        /**
         * @throws IOException if the system can watch no more folders
         * @throws UnsupportedOperationException if it can't watch at all
         */
        SourceWatch watch(List<Path> folders) throws IOException;
    }

    /** Waits until something was saved, and then until all of it was. */
    Changed next() throws InterruptedException;

    @Override
    void close();

    /**
     * The system's own watch or, where it has none that is quick or has room for no more folders, one that looks for itself.
     *
     * @param folders of sources; none need be there
     * @param noted is told why it has to look for itself
     */
    static SourceWatch of(List<Path> folders, Consumer<Problem> noted) {
        return of(folders, noted, SystemWatch::of);
    }

    static SourceWatch of(List<Path> folders, Consumer<Problem> noted, BySystem system) {
        try {
            return system.watch(folders);
        } catch (IOException | UnsupportedOperationException e) {
            noted.accept(Problem.general(ProblemCode.WATCH_IMPOSSIBLE, String.valueOf(e.getMessage())));
            return new PollWatch(folders);
        }
    }
}
