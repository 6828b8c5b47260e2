package org.vestnik.newsroom;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who signed a history.
 *
 * @param signatures how many commits bear each, as author or committer
 * @param read how many commits were read
 * @param unread how many could not be: a shallow copy lacks them, say
 */
public record Commits(Map<Signature, Integer> signatures, int read, int unread) {

    private static final int MOST = 20_000;

    static Commits of(Objects objects, Optional<String> head, List<String> reflog) throws IOException {
        Map<Signature, Integer> found = new TreeMap<>(Comparator.comparing(Signature::toString));
        Deque<String> waiting = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        head.ifPresent(waiting::add);
        int read = 0;
        int unread = 0;
        while (!waiting.isEmpty() && read < MOST) {
            String id = waiting.poll();
            if (seen.add(id)) {
                Optional<String> commit = objects.commit(id);
                read += commit.isPresent() ? 1 : 0;
                unread += commit.isPresent() ? 0 : 1;
                commit.ifPresent(text -> commit(text, found, waiting));
            }
        }
        reflog.stream()
                .filter(line -> !line.contains("\tclone"))
                .map(line -> line.split(" ", 3)) // two commits, and who did it
                .filter(parts -> parts.length == 3)
                .flatMap(parts -> Signature.parse(parts[2]).stream())
                .forEach(signature -> found.putIfAbsent(signature, 0));
        return new Commits(found, read, unread + waiting.size());
    }

    private static void commit(String text, Map<Signature, Integer> found, Deque<String> waiting) {
        Set<Signature> signed = new HashSet<>();
        text.lines().takeWhile(line -> !line.isEmpty()).forEach(line -> {
            if (line.startsWith("parent ")) {
                waiting.add(line.substring(7));
            } else if (line.startsWith("author ") || line.startsWith("committer ")) {
                Signature.parse(line.substring(line.indexOf(' ') + 1)).ifPresent(signed::add);
            }
        });
        signed.forEach(signature -> found.merge(signature, 1, Integer::sum));
    }
}
