package org.vestnik.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the editor's repository holds. Its objects are lent to the store and asked there, under the user's own settings: looking
 * at files can run programs that a repository's settings name.
 */
final class History {

    private final Sources sources;
    private final Git git;
    private final Path index;

    History(Sources sources, Git store, Path run) {
        this.sources = sources;
        this.index = run.resolve("index-of-sources");
        this.git = store.at(sources.top())
                .with(Map.of(
                        "GIT_ALTERNATE_OBJECT_DIRECTORIES", sources.objects().toString(),
                        "GIT_WORK_TREE", sources.top().toString(),
                        "GIT_INDEX_FILE", index.toString()));
    }

    /** Whether a commit is in the history of another. */
    enum Known {
        YES,
        NO,
        /** A shallow repository has not all of its history. */
        UNKNOWN
    }

    Known isIn(String commit, String history) throws PublishException {
        if (commit.equals(history)) {
            return Known.YES;
        }
        return switch (git.run("merge-base", "--is-ancestor", commit, history).exit()) {
            case 0 -> Known.YES;
            case 1 -> Known.NO;
            default -> sources.isShallow() ? Known.UNKNOWN : Known.NO;
        };
    }

    /** Whether files in these folders may differ from those of a commit; also said where it can't be found out. */
    boolean mayDiffer(String commit, List<Path> folders) throws PublishException, IOException {
        List<String> names = folders.stream()
                .filter(folder -> folder.startsWith(sources.top()) && Files.exists(folder))
                .map(folder -> sources.top().relativize(folder).toString())
                .toList();
        if (names.size() < folders.stream().filter(Files::exists).count() || !Files.exists(sources.index())) {
            return true;
        }
        Files.copy(sources.index(), index);
        git.run("update-index", "-q", "--refresh");
        GitAnswer changed = git.run(words(names, "diff-index", "--quiet", commit));
        GitAnswer added = git.run(words(names, "ls-files", "--others", "--exclude-standard"));
        return !changed.ok() || !added.ok() || added.out().length > 0;
    }

    private static String[] words(List<String> names, String... first) {
        List<String> words = new ArrayList<>(List.of(first));
        words.add("--");
        words.addAll(names);
        return words.toArray(String[]::new);
    }
}
