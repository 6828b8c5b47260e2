package org.vestnik.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** Where a site may be written: not around anything precious, not through a symlink, not among foreign files. */
final class OutputRules {

    private final List<Path> sources;

    /** @param sources folders that must not lie in the site, nor the site in them; the first one's parent is the root */
    OutputRules(List<Path> sources) {
        this.sources = sources.stream().map(OutputRules::absolute).toList();
    }

    /** Judges the name alone: nothing is read but the folders on the way to it. */
    Workplace workplace(Path output) throws IOException, OutputRefusedException {
        Path site = absolute(output);
        Workplace place = new Workplace(site, shown(site));
        refuseLinks(site, place);
        Path real = real(site);
        if (site.getFileName() == null || real(homeFolder()).startsWith(real)) {
            throw refused(ProblemCode.OUTPUT_PRECIOUS, place.shown());
        }
        for (Path source : sources) {
            if (real(source).startsWith(real) || real.startsWith(real(source))) {
                throw refused(ProblemCode.OUTPUT_AMONG_SOURCES, place.shown(), shown(source));
            }
        }
        return place;
    }

    /** Judges what stands in the folder: it must be empty, or hold the manifest of a site. */
    static void refuseForeign(Workplace place, Snapshot live, Optional<Manifest> last) throws OutputRefusedException {
        refuseLinks(place, live);
        if (last.isEmpty() && !live.holdsNothing()) {
            throw refused(ProblemCode.OUTPUT_NOT_OURS, place.shown());
        }
    }

    static void refuseLinks(Workplace place, Snapshot folder) throws OutputRefusedException {
        if (!folder.links().isEmpty()) {
            throw refused(
                    ProblemCode.OUTPUT_SYMLINK,
                    place.shown() + "/" + folder.links().first());
        }
    }

    static OutputRefusedException refused(ProblemCode code, String... details) {
        return new OutputRefusedException(Problem.general(code, details));
    }

    /** A link above the bulletin is its owner's choice; one inside it may have come with somebody's contribution. */
    private void refuseLinks(Path site, Workplace place) throws OutputRefusedException {
        for (Path path : List.of(site, place.staging())) {
            if (Files.isSymbolicLink(path)) {
                throw refused(ProblemCode.OUTPUT_SYMLINK, shown(path));
            }
        }
        Optional<Path> root = root();
        for (Path folder = site.getParent();
                root.isPresent() && folder != null && folder.startsWith(root.get()) && !folder.equals(root.get());
                folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder)) {
                throw refused(ProblemCode.OUTPUT_SYMLINK, shown(folder));
            }
        }
    }

    private Optional<Path> root() {
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(sources.get(0).getParent());
    }

    private String shown(Path path) {
        Path named = root().filter(root -> path.startsWith(root) && !path.equals(root))
                .map(root -> root.relativize(path))
                .orElse(path);
        return named.toString().replace('\\', '/');
    }

    private static Path homeFolder() {
        return absolute(Path.of(System.getProperty("user.home", "/")));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The path with links resolved as far as it exists. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path) || path.getParent() == null) {
            return path.toRealPath();
        }
        return real(path.getParent()).resolve(path.getFileName());
    }
}
