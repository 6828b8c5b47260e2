package org.vestnik.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads one YAML document whose top is a map. Refuses aliases, anchors, tags, merge keys, duplicates, a second document.
 * Safe for several threads.
 */
public final class YamlReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final int maxBytes;
    private final Problems problems;
    private final YAMLFactory factory;

    /** @param maxBytes of the text in UTF-8; a longer one is refused before it is parsed */
    public YamlReader(int maxBytes, Problems problems) {
        this.maxBytes = maxBytes;
        this.problems = problems;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Math.max(1, maxBytes));
        this.factory = YAMLFactory.builder().loaderOptions(options).build();
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
        String fit = new CharacterScan(source, problems).run();
        boolean isMended = !fit.equals(source.text());
        return parse(isMended ? new SourceText(fit, file, firstLine) : source).flatMap(this::asMap);
    }

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private boolean isTooLarge(SourceText source) {
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
        try (YAMLParser tokens = factory.createParser(source.text())) {
            TreeBuilder tree = new TreeBuilder(tokens, source, problems);
            try {
                YamlNode nothing = new YamlNode.Mapping(Map.of(), source.position(0));
                return Optional.of(tree.read().orElse(nothing));
            } catch (JsonProcessingException e) {
                report(e, source, tree);
                return Optional.empty();
            } catch (TreeBuilder.TooDeepException e) {
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(JsonProcessingException e, SourceText source, TreeBuilder tree) {
        if (e.getCause() instanceof MarkedYAMLException marked) {
            problems.add(new SyntaxFault(marked, source, tree).problem());
        } else {
            JsonLocation at = e.getLocation();
            int offset = source.offset(Math.max(0, at.getLineNr() - 1), Math.max(0, at.getColumnNr() - 1));
            problems.add(source.position(offset), ProblemCode.YAML_BROKEN);
        }
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
