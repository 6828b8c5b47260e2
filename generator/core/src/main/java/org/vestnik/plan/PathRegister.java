package org.vestnik.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestnik.model.Asset;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/**
 * Who has which output path, as a disk sees it that ignores letter case. The second owner of a path is a problem, and so is a file where
 * others want a folder.
 */
final class PathRegister {

    private final Map<String, Owner> owners = new HashMap<>();
    private final Map<String, Owner> folders = new HashMap<>();
    private final Problems problems;

    /**
     * Who has a path.
     *
     * @param source the place to mend; empty if Vestnik makes the page
     */
    private record Owner(Optional<SourcePosition> source, Supplier<String> name) {}

    PathRegister(Problems problems) {
        this.problems = problems;
    }

    /** Whether the page's path is free; it is taken then. */
    boolean accept(Page page) {
        return accept(page.path(), new Owner(source(page), () -> describe(page)));
    }

    /** Takes a path for a file of Vestnik's own. */
    void reserve(OutputPath path) {
        accept(path, new Owner(Optional.empty(), () -> "Vestnik"));
    }

    boolean accept(Asset asset) {
        return accept(
                Addresses.of(asset),
                new Owner(
                        Optional.of(SourcePosition.startOf(asset.file())), () -> SourcePosition.nameOf(asset.file())));
    }

    private boolean accept(OutputPath path, Owner owner) {
        String file = path.folded();
        Owner other = owners.putIfAbsent(file, owner);
        if (other == null) {
            other = folders.get(file);
        }
        for (int end = file.lastIndexOf('/'); end > 0 && other == null; end = file.lastIndexOf('/', end - 1)) {
            String folder = file.substring(0, end);
            folders.putIfAbsent(folder, owner);
            other = owners.get(folder);
        }
        if (other != null) {
            problems.add(owner.source().isPresent() ? same(path, owner, other) : same(path, other, owner));
        }
        return other == null;
    }

    /** Told of the one that has a file to mend. */
    private static Problem same(OutputPath path, Owner told, Owner other) {
        return new Problem(
                told.source(),
                ProblemCode.SAME_ADDRESS,
                List.of("/" + path, other.name().get()));
    }

    private static Optional<SourcePosition> source(Page page) {
        return page instanceof Page.RedirectPage redirect
                ? Optional.of(redirect.alias().at())
                : page.written()
                        .map(content -> SourcePosition.startOf(content.source().file()));
    }

    /** A word that is alike in both languages of messages, where there is no file to name. */
    private static String describe(Page page) {
        return source(page).map(SourcePosition::fileName).orElse("Vestnik");
    }
}
