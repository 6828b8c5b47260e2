package org.vestnik.yaml;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.vestnik.problem.MergeConflict;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/**
 * Reads one YAML document whose top is a map. Refuses aliases, anchors, tags, merge keys, duplicates, a second document.
 * Safe for several threads.
 */
public final class YamlReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final int maxBytes;
    private final Problems problems;
    private Optional<LibraryYaml> library = Optional.empty();

    /** @param maxBytes of the text in UTF-8; a longer one is refused before it is parsed */
    public YamlReader(int maxBytes, Problems problems) {
        this.maxBytes = maxBytes;
        this.problems = problems;
    }

    /**
     * The map of this text; empty if it could not be read (the problem is reported). An empty text is an empty map.
     *
     * @param firstLine the 1-based line of the file that the text begins on
     */
    public Optional<YamlMap> read(String text, Path file, int firstLine) {
        SourceText source = new SourceText(withoutByteOrderMark(text), file, firstLine);
        if (isTooLarge(source)) {
            return Optional.empty();
        }
        OptionalInt conflict = MergeConflict.in(source.text());
        if (conflict.isPresent()) {
            problems.add(source.position(conflict.getAsInt()), ProblemCode.MERGE_CONFLICT);
            return Optional.empty();
        }
        String fit = new CharacterScan(source, problems).run();
        boolean isMended = !fit.equals(source.text());
        return parse(isMended ? new SourceText(fit, file, firstLine) : source).flatMap(this::asMap);
    }

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private boolean isTooLarge(SourceText source) {
        if (source.text().length() * 3L <= maxBytes) {
            return false;
        }
        int bytes = source.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > maxBytes) {
            problems.add(
                    source.position(0),
                    ProblemCode.YAML_TOO_LARGE,
                    Integer.toString(bytes),
                    Integer.toString(maxBytes));
        }
        return bytes > maxBytes;
    }

    private Optional<YamlNode> parse(SourceText source) {
        return new PlainYaml(source).read().or(() -> library().read(source));
    }

    /** Made when it is first asked for: most bulletins never need it, and its classes are many. */
    private synchronized LibraryYaml library() {
        LibraryYaml ready = library.orElseGet(() -> new LibraryYaml(maxBytes, problems));
        library = Optional.of(ready);
        return ready;
    }

    private Optional<YamlMap> asMap(YamlNode top) {
        if (top instanceof YamlNode.Mapping mapping) {
            return Optional.of(new YamlMap(mapping, problems));
        }
        if (top.shape() == YamlMap.Shape.ABSENT) {
            return Optional.of(new YamlMap(new YamlNode.Mapping(Map.of(), top.at()), problems));
        }
        problems.add(top.at(), ProblemCode.YAML_NOT_A_MAP);
        return Optional.empty();
    }
}
