package org.vestnik.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.model.OutputPath;
import org.vestnik.model.ProofFile;

/**
 * What turns the last site into the new one.
 *
 * @param newFolders to make before anything moves, outer ones first
 * @param oldFolders that the new site has no use for, inner ones first
 * @param removed how many files go away
 * @param foreign names of files that no build put there, sorted
 * @param unsigned signatures of the last manifest that no longer fit, because it is another one now
 */
record Changes(
        Journal journal,
        List<String> newFolders,
        List<String> oldFolders,
        int removed,
        List<String> foreign,
        List<OutputPath> unsigned) {

    static final Changes NONE = new Changes(new Journal(List.of()), List.of(), List.of(), 0, List.of(), List.of());

    /**
     * @param staged the new and changed files
     * @param all every file of the new site
     * @param ignoresCase whether the disk takes {@code A.html} and {@code a.html} for one file
     */
    static Changes between(LastSite last, Set<OutputPath> staged, Collection<OutputPath> all, boolean ignoresCase) {
        Set<String> old = last.live().files().keySet();
        Set<String> stay = names(all);
        List<OutputPath> going = going(last, all, stay, ignoresCase);
        List<OutputPath> inTheWay = inTheWay(going, staged);
        List<OutputPath> unsigned = staged.contains(Manifest.PATH) ? signatures(old) : List.of();
        List<Journal.Step> steps = new ArrayList<>();
        // First, so that no reader ever sees a signature that is not the manifest's.
        unsigned.forEach(path -> steps.add(new Journal.Step(Journal.Kind.DELETE, path)));
        inTheWay.forEach(path -> steps.add(new Journal.Step(Journal.Kind.DELETE, path)));
        CommitOrder.coming(staged, old).forEach(path -> steps.add(new Journal.Step(Journal.Kind.MOVE, path)));
        going.stream()
                .filter(path -> !inTheWay.contains(path))
                .sorted(CommitOrder.going())
                .forEach(path -> steps.add(new Journal.Step(Journal.Kind.DELETE, path)));

        Set<String> needed = folders(all);
        Set<String> notYet = names(inTheWay);
        return new Changes(
                new Journal(steps),
                needed.stream()
                        .filter(folder -> !last.live().folders().contains(folder))
                        .filter(folder -> upwards(folder).noneMatch(notYet::contains))
                        .sorted()
                        .toList(),
                last.live().folders().stream()
                        .filter(folder -> !needed.contains(folder))
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                going.size(),
                foreign(last, stay),
                unsigned);
    }

    /** What the last build wrote, is still there, and has no place in the new site. */
    private static List<OutputPath> going(
            LastSite last, Collection<OutputPath> all, Set<String> stay, boolean ignoresCase) {
        Set<String> taken = ignoresCase ? all.stream().map(OutputPath::folded).collect(Collectors.toSet()) : Set.of();
        return last.manifest().hashes().keySet().stream()
                .filter(name -> !stay.contains(name))
                .filter(name -> last.live().files().containsKey(name))
                .flatMap(name -> OutputPath.parse(name).stream())
                .filter(path -> !taken.contains(path.folded()))
                .toList();
    }

    /** Files whose name is now a folder's, and files in a folder whose name is now a file's. */
    private static List<OutputPath> inTheWay(List<OutputPath> going, Collection<OutputPath> staged) {
        if (going.isEmpty()) {
            return List.of();
        }
        Set<String> folders = folders(staged);
        Set<String> files = names(staged);
        return going.stream()
                .filter(path ->
                        folders.contains(path.value()) || upwards(path.value()).anyMatch(files::contains))
                .toList();
    }

    /** Names of files that neither the last build put there nor this one does; sorted. */
    private static List<String> foreign(LastSite last, Set<String> stay) {
        return last.live().files().keySet().stream()
                .filter(name -> !stay.contains(name))
                .filter(name -> !last.manifest().hashes().containsKey(name))
                .filter(name -> !name.equals(Manifest.PATH.value()) && !ProofFile.isSignature(name))
                .sorted()
                .toList();
    }

    /** The editor's, which no build makes. */
    private static List<OutputPath> signatures(Set<String> old) {
        return ProofFile.signatures().stream()
                .map(ProofFile::path)
                .filter(path -> old.contains(path.value()))
                .toList();
    }

    private static Set<String> names(Collection<OutputPath> paths) {
        Set<String> names = new HashSet<>(paths.size() * 2);
        paths.forEach(path -> names.add(path.value()));
        return names;
    }

    private static Set<String> folders(Collection<OutputPath> paths) {
        Set<String> folders = new HashSet<>();
        for (OutputPath path : paths) {
            String folder = parent(path.value());
            while (!folder.isEmpty() && folders.add(folder)) {
                folder = parent(folder);
            }
        }
        return folders;
    }

    /** The name itself, its folder, and so on outwards. */
    private static Stream<String> upwards(String name) {
        return Stream.iterate(name, n -> !n.isEmpty(), Changes::parent);
    }

    private static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }
}
