package org.vestnik.verify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.model.OutputPath;
import org.vestnik.model.ProofFile;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/**
 * What a manifest lists, in its strict form: lines {@code SHA-256␣␣path}, in lower-case hex, each ended by a line feed, in order
 * of their paths, none twice, none of the manifest itself or its signatures, none that leaves the site.
 *
 * @param digests by path
 */
record ListedFiles(SortedMap<OutputPath, String> digests) {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(.+)");

    ListedFiles {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** Takes what is listed; each line that is not of the form is a problem. */
    static ListedFiles parse(byte[] manifest, Problems problems) {
        SortedMap<OutputPath, String> digests = new TreeMap<>();
        String[] lines = text(manifest).split("\n", -1);
        int end = lines.length - 1;
        if (!lines[end].isEmpty() || end == 0) {
            fault(lines.length, lines[end], problems);
        }
        for (int i = 0; i < end; i++) {
            Matcher line = LINE.matcher(lines[i]);
            Optional<OutputPath> path = line.matches() ? OutputPath.parse(line.group(2)) : Optional.empty();
            boolean fine = path.isPresent()
                    && !isProof(path.get())
                    && (digests.isEmpty() || digests.lastKey().compareTo(path.get()) < 0);
            if (fine) {
                digests.put(path.get(), line.group(1));
            } else {
                fault(i + 1, lines[i], problems);
            }
        }
        return new ListedFiles(digests);
    }

    /** Paths that only one of the two lists, or that they list with different digests; sorted. */
    Set<OutputPath> differences(ListedFiles other) {
        Set<OutputPath> all = new HashSet<>(digests.keySet());
        all.addAll(other.digests.keySet());
        all.removeIf(
                path -> Optional.ofNullable(digests.get(path)).equals(Optional.ofNullable(other.digests.get(path))));
        return new TreeSet<>(all);
    }

    private static boolean isProof(OutputPath path) {
        return path.equals(ProofFile.MANIFEST.path()) || ProofFile.isSignature(path.value());
    }

    private static void fault(int line, String text, Problems problems) {
        problems.add(Problem.general(ProblemCode.MANIFEST_LINE_BAD, Integer.toString(line), text));
    }

    /** What is not UTF-8 comes out as text that no path has. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1) + "\0";
        }
    }
}
