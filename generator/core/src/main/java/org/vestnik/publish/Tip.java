package org.vestnik.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the branch holds.
 *
 * @param commit its last one, in hex
 * @param tree of that commit, in hex
 * @param last what the last publishing commit says; empty if none does
 * @param manifest the SHA-256 of the site's, in lower-case hex
 * @param signatures of that manifest, sorted
 * @param foreign files that no publish put there, sorted; they stay
 */
record Tip(
        String commit,
        String tree,
        Optional<CommitMessage> last,
        String manifest,
        List<Entry> signatures,
        List<Entry> foreign) {

    Tip {
        signatures = List.copyOf(signatures);
        foreign = List.copyOf(foreign);
    }

    /**
     * A file of a commit.
     *
     * @param path a letter for each byte, whatever they mean
     */
    record Entry(String mode, String id, String path) {

        /** Of a line of {@code ls-tree}: {@code MODE TYPE ID<TAB>PATH}. */
        static Entry parse(String line) {
            int tab = line.indexOf('\t');
            String[] words = line.substring(0, tab).split(" ");
            return new Entry(words[0], words[2], line.substring(tab + 1));
        }

        String shown() {
            return new String(path.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }

        /** Whether both can't be in one folder: the same file, or a folder of that name. */
        boolean standsInTheWayOf(Set<String> files) {
            for (int slash = path.length(); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                if (files.contains(path.substring(0, slash))) {
                    return true;
                }
            }
            return files.stream().anyMatch(file -> file.startsWith(path + "/"));
        }
    }
}
