package org.vestnik.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/**
 * Reports texts that, by their names, are copies which a system or a program for sharing files put beside another text: readers would get
 * the same article twice. Names are those of Windows, macOS, browsers, Dropbox, Nextcloud and Syncthing.
 */
final class CopiedFiles {

    private static final String COPY = "(?:copy|copia|copie|kopie|копия|копія|نسخة)";

    /** Made by hand, so that it may be meant: told only beside the original. */
    private static final Pattern COPIED = Pattern.compile(
            "(.+?)(?: [—–-])?(?: " + COPY + "(?: \\d+| \\(\\d+\\))?| \\(" + COPY + "(?: \\d+)?\\)| \\(\\d+\\))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Two versions of one text, of which each side had one. */
    private static final Pattern IN_CONFLICT = Pattern.compile(
            "(.+?)(?:\\.sync-conflict-\\d{8}-\\d{6}.*| \\([^()]*(?:conflicted copy|конфликт)[^()]*\\))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Problems problems;

    CopiedFiles(Problems problems) {
        this.problems = problems;
    }

    /** @param read the texts, in the same order; those that could not be read have problems of their own */
    void report(List<FoundFile> texts, List<Optional<Manuscript>> read) {
        List<FoundFile> likely = IntStream.range(0, texts.size())
                .filter(i -> isLikely(texts.get(i).below()))
                .filter(i -> read.get(i).filter(text -> !text.front().draft()).isPresent())
                .mapToObj(texts::get)
                .toList();
        if (likely.isEmpty()) {
            return;
        }
        Set<String> places = texts.stream().map(FoundFile::below).collect(Collectors.toSet());
        for (FoundFile file : likely) {
            original(file.below(), places)
                    .ifPresent(original ->
                            problems.add(SourcePosition.startOf(file.file()), ProblemCode.COPY_BY_NAME, original));
        }
    }

    /** Most names have neither, and then no pattern is asked. */
    private static boolean isLikely(String below) {
        return below.indexOf(' ') >= 0 || below.contains(".sync-conflict-");
    }

    /** The name of the text that it is a copy of. */
    private static Optional<String> original(String below, Set<String> places) {
        int name = below.lastIndexOf('/') + 1;
        int dot = below.lastIndexOf('.');
        String folder = below.substring(0, name);
        String ending = below.substring(dot);
        Matcher conflict = IN_CONFLICT.matcher(below.substring(name, dot));
        if (conflict.matches()) {
            return Optional.of(conflict.group(1) + ending);
        }
        Matcher copy = COPIED.matcher(below.substring(name, dot));
        return Optional.of(copy)
                .filter(Matcher::matches)
                .map(matched -> matched.group(1) + ending)
                .filter(original -> places.contains(folder + original));
    }
}
