package org.vestnik.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.vestnik.model.OutputPath;

/**
 * Puts what is staged in place of the last site: a first site at once, the changes of another file by file in a journalled order.
 *
 * @param step is told each change of the disk just before it happens
 */
record SiteCommit(Workplace place, Staging staging, LastSite last, Consumer<String> step) {

    /** Up to so many new and changed files are forced to the disk: an everyday build, not the first one of a large site. */
    private static final int FORCED_FILES = 200;

    /** On Windows a folder can't be moved while anybody has a file in it open, as a virus scanner has each new one. */
    private static final int FIRST_TRIES = 400;

    /**
     * Makes the new site of the last one. If it fails half-way, the next build finishes it.
     *
     * @param all every file of the new site
     * @param staged the new and changed ones
     */
    Changes run(Collection<OutputPath> all, Set<OutputPath> staged) throws IOException {
        if (staging.isSite()) {
            force(staged.size(), staged);
            step.accept("site");
            Replacement.patiently(
                    FIRST_TRIES, () -> Files.move(place.staged(), place.site(), StandardCopyOption.ATOMIC_MOVE));
            return Changes.NONE;
        }
        Changes changes = Changes.between(last, staged, all, staging.ignoresCase());
        replace(changes, staged);
        return changes;
    }

    private void replace(Changes changes, Set<OutputPath> staged) throws IOException {
        Journal journal = changes.journal();
        if (!journal.steps().isEmpty()) {
            makeFolders(changes.newFolders());
            force(journal.steps().size(), staged);
            step.accept("journal");
            journal.write(place.journal());
            new Replacement(place, false, step).run(journal);
        }
        for (String folder : changes.oldFolders()) {
            step.accept("rmdir " + folder);
            dropIfEmpty(place.site().resolve(folder));
        }
    }

    private void force(int changes, Set<OutputPath> staged) throws IOException {
        if (changes <= FORCED_FILES) {
            staging.force(staged);
        }
    }

    /** Before anything moves, because this is the last thing that needs room: on a full disk the old site stays. */
    private void makeFolders(List<String> folders) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        try {
            if (!Files.exists(place.site())) {
                made.push(Files.createDirectory(place.site()));
            }
            for (String folder : folders) {
                step.accept("mkdir " + folder);
                made.push(Files.createDirectory(place.site().resolve(folder)));
            }
        } catch (IOException e) {
            for (Path folder : made) {
                dropIfEmpty(folder);
            }
            throw e;
        }
    }

    private static void dropIfEmpty(Path folder) throws IOException {
        try {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            // holds a file that is not ours
        }
    }
}
