package org.vestnik.plan;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vestnik.model.Asset;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/** Who has which output path, as a disk sees it that ignores letter case. The second owner of a path is a problem. */
final class PathRegister {

    private final Map<String, String> owners = new HashMap<>();
    private final Problems problems;

    PathRegister(Problems problems) {
        this.problems = problems;
    }

    /** Whether the page's path is free; it is taken then. */
    boolean accept(Page page) {
        return accept(page.path(), source(page), describe(page));
    }

    boolean accept(Asset asset) {
        return accept(
                Addresses.of(asset), Optional.of(asset.file()), asset.file().toString());
    }

    private boolean accept(OutputPath path, Optional<Path> source, String owner) {
        String other = owners.putIfAbsent(path.folded(), owner);
        if (other == null) {
            return true;
        }
        problems.add(source.map(
                        file -> Problem.at(SourcePosition.startOf(file), ProblemCode.SAME_ADDRESS, "/" + path, other))
                .orElseGet(() -> Problem.general(ProblemCode.SAME_ADDRESS, "/" + path, other)));
        return false;
    }

    private static Optional<Path> source(Page page) {
        if (page instanceof Page.ArticlePage article) {
            return Optional.of(article.article().source().file());
        }
        return page instanceof Page.TextPage text
                ? Optional.of(text.content().source().file())
                : Optional.empty();
    }

    private static String describe(Page page) {
        return source(page)
                .map(f -> f.toString().replace('\\', '/'))
                .orElseGet(() ->
                        page instanceof Page.Html html ? "the " + html.kind() + " page" : "a file that Vestnik makes");
    }
}
