package org.vestnik.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads any YAML with the library, whose complaints become problems. Safe for several threads. */
final class LibraryYaml {

    private final Problems problems;
    private final YAMLFactory factory;

    /** @param maxBytes that a text has at most */
    LibraryYaml(int maxBytes, Problems problems) {
        this.problems = problems;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Math.max(1, maxBytes));
        this.factory = YAMLFactory.builder().loaderOptions(options).build();
    }

    /** The top of the document, an empty map if there is none; empty if it could not be read (the problem is reported). */
    Optional<YamlNode> read(SourceText source) {
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
}
