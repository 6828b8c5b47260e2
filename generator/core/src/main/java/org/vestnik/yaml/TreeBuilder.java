package org.vestnik.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.yaml.YamlNode.Entry;

/** Turns the library's tokens into nodes; what is refused is reported, and reading goes on. */
final class TreeBuilder {

    static final int MAX_DEPTH = 20;

    /** What an editor writes behind a number sign. */
    private static final Pattern NUMBER = Pattern.compile("#\\s*\\d");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u00A0\\u2007\\u202F]");

    private final YAMLParser tokens;
    private final SourceText source;
    private final Problems problems;
    private int lastScalarStart = 0;
    private int lastScalarEnd = 0;

    TreeBuilder(YAMLParser tokens, SourceText source, Problems problems) {
        this.tokens = tokens;
        this.source = source;
        this.problems = problems;
    }

    /**
     * The top of the document; empty if there is no document.
     *
     * @throws TooDeepException if it is nested deeper than {@link #MAX_DEPTH}
     */
    Optional<YamlNode> read() throws IOException, TooDeepException {
        JsonToken first = tokens.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        YamlNode top = node(first, 1);
        if (tokens.nextToken() != null) {
            problems.add(source.position(secondDocument()), ProblemCode.YAML_SECOND_DOCUMENT);
        }
        return Optional.of(top);
    }

    /** Where the last scalar begins that was read; the library's complaint may be about what follows it. */
    int lastScalarStart() {
        return lastScalarStart;
    }

    /** The offset behind that scalar. */
    int lastScalarEnd() {
        return lastScalarEnd;
    }

    private YamlNode node(JsonToken token, int depth) throws IOException, TooDeepException {
        SourcePosition at = refuseIndicator();
        if (token.isStructStart() && depth > MAX_DEPTH) {
            problems.add(at, ProblemCode.YAML_TOO_DEEP, Integer.toString(MAX_DEPTH));
            throw new TooDeepException();
        }
        return switch (token) {
            case START_OBJECT -> mapping(at, depth);
            case START_ARRAY -> sequence(at, depth);
            default -> scalar(token, at);
        };
    }

    private YamlNode mapping(SourcePosition at, int depth) throws IOException, TooDeepException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            SourcePosition keyAt = refuseIndicator();
            String key = key(keyAt);
            Entry entry = new Entry(keyAt, node(tokens.nextToken(), depth + 1));
            Entry earlier = entries.putIfAbsent(key, entry);
            if (earlier != null) {
                String line = Integer.toString(earlier.keyAt().line());
                problems.add(keyAt, ProblemCode.YAML_DUPLICATE_KEY, key, line);
            }
        }
        return new YamlNode.Mapping(entries, at);
    }

    private String key(SourcePosition at) throws IOException {
        String key = tokens.currentName();
        lastScalarStart = start();
        lastScalarEnd = end();
        if (key.equals("<<") && source.charAt(lastScalarStart) == '<') {
            problems.add(at, ProblemCode.YAML_MERGE_KEY);
        }
        String visible = INVISIBLE.matcher(key).replaceAll("");
        if (!visible.equals(key)) {
            problems.add(at, ProblemCode.YAML_INVISIBLE_IN_KEY, visible);
        }
        return visible;
    }

    private YamlNode sequence(SourcePosition at, int depth) throws IOException, TooDeepException {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            items.add(node(token, depth + 1));
        }
        return new YamlNode.Sequence(items, at);
    }

    private YamlNode scalar(JsonToken token, SourcePosition at) throws IOException {
        String value = token == JsonToken.VALUE_NULL ? "" : tokens.getText();
        lastScalarStart = start();
        lastScalarEnd = end();
        if (CharacterScan.isUnfit(value)) {
            problems.add(at, ProblemCode.YAML_ESCAPED_CHARACTER);
        }
        if ("\"'|>".indexOf(source.charAt(lastScalarStart)) < 0) {
            noteCuttingHash(value);
        }
        return new YamlNode.Scalar(value, at);
    }

    /** A plain scalar ends at " #": a comment to YAML, but the rest of a headline to an editor. */
    private void noteCuttingHash(String value) {
        int hash = lastScalarEnd;
        while (source.charAt(hash) == ' ' || source.charAt(hash) == '\t') {
            hash++;
        }
        if (hash == lastScalarEnd || source.charAt(hash) != '#') {
            return;
        }
        String comment = source.restOfLine(hash).strip();
        boolean looksLikeText = !Character.isWhitespace(source.charAt(hash + 1))
                || NUMBER.matcher(comment).lookingAt();
        if (looksLikeText || value.contains(" ")) {
            problems.add(source.position(hash), ProblemCode.YAML_HASH_CUTS_TEXT, comment);
        }
    }

    /** Reports an anchor, alias or tag: in all three the token begins with its sign. */
    private SourcePosition refuseIndicator() {
        SourcePosition at = source.position(start());
        switch (source.charAt(start())) {
            case '&' -> problems.add(at, ProblemCode.YAML_ANCHOR);
            case '*' -> problems.add(at, ProblemCode.YAML_ALIAS);
            case '!' -> problems.add(at, ProblemCode.YAML_TAG);
            default -> {}
        }
        return at;
    }

    private int secondDocument() {
        int fence = source.text().lastIndexOf("\n---", start());
        return fence < 0 ? start() : fence + 1;
    }

    private int start() {
        return offset(tokens.currentTokenLocation());
    }

    private int end() {
        return offset(tokens.currentLocation());
    }

    private int offset(JsonLocation location) {
        return source.offset(location.getLineNr() - 1, location.getColumnNr() - 1);
    }

    /** The document is nested too deeply to be read on; this is reported already. */
    static final class TooDeepException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
