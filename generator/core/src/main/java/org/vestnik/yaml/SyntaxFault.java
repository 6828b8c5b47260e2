package org.vestnik.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A complaint of the YAML library, put into the words of the mistake that an editor made. */
final class SyntaxFault {

    /** No-break, thin and ideographic spaces behind a key, as word processors and web pages have them. */
    private static final Pattern ODD_SPACE = Pattern.compile("[^\\n:]*:([\u00a0\u2000-\u200a\u202f\u205f\u3000])");

    private final String complaint;
    private final String context;
    private final int at;
    private final int contextAt;
    private final SourceText source;
    private final TreeBuilder tree;

    SyntaxFault(MarkedYAMLException thrown, SourceText source, TreeBuilder tree) {
        this.source = source;
        this.tree = tree;
        complaint = Optional.ofNullable(thrown.getProblem()).orElse("");
        context = Optional.ofNullable(thrown.getContext()).orElse("");
        at = offset(thrown.getProblemMark()).orElse(0);
        contextAt = offset(thrown.getContextMark()).orElse(at);
    }

    Problem problem() {
        if (complaint.contains("cannot start any token")) {
            return source.charAt(at) == '\t' ? problem(at, ProblemCode.YAML_TAB) : valueStart(at);
        }
        if (complaint.startsWith("mapping values are not allowed")) {
            return colon();
        }
        if (complaint.startsWith("sequence entries are not allowed")) {
            return problem(at, ProblemCode.YAML_LIST_ON_KEY_LINE);
        }
        if (complaint.startsWith("could not find expected ':'")) {
            return withoutColon(contextAt);
        }
        return byContext();
    }

    private Problem byContext() {
        if (context.contains("quoted scalar")) {
            return complaint.contains("escape")
                    ? problem(at, ProblemCode.YAML_ESCAPE)
                    : problem(contextAt, ProblemCode.YAML_UNCLOSED_QUOTE);
        }
        if (context.contains("while parsing a flow") && source.charAt(at) == '?') {
            return problem(at, ProblemCode.YAML_SIGN_IN_BRACKETS, "?");
        }
        if (context.contains("while parsing a flow")) {
            return problem(contextAt, ProblemCode.YAML_UNCLOSED_BRACKET, String.valueOf(source.charAt(contextAt)));
        }
        if (complaint.startsWith("expected <block end>")) {
            return afterValue();
        }
        if (complaint.startsWith("expected '<document start>'")) {
            return problem(at, ProblemCode.YAML_INDENTATION);
        }
        if (complaint.startsWith("expected the node content") || complaint.startsWith("mapping keys")) {
            return valueStart(at);
        }
        if (context.startsWith("while scanning a") || context.contains("parsing a node")) {
            return valueStart(contextAt);
        }
        return problem(at, ProblemCode.YAML_BROKEN);
    }

    /** A second colon on a line stands inside the value; else this line or the one above is no line of its own. */
    private Problem colon() {
        String before = source.startOfLine(at);
        if (before.contains(": ")) {
            return problem(at, ProblemCode.YAML_COLON_IN_VALUE);
        }
        if (before.isBlank()) {
            return problem(at, ProblemCode.YAML_BROKEN);
        }
        boolean isSetIn = Character.isWhitespace(before.charAt(0));
        return isSetIn ? problem(at, ProblemCode.YAML_INDENTATION) : withoutColon(source.lineAbove(at));
    }

    /** On most such lines a colon does stand, and what looks like a space behind it is another sign. */
    private Problem withoutColon(int start) {
        Matcher odd =
                ODD_SPACE.matcher(source.text()).region(start, source.text().length());
        return odd.lookingAt()
                ? problem(odd.end() - 1, ProblemCode.YAML_ODD_SPACE, "U+%04X".formatted((int)
                                odd.group(1).charAt(0)))
                : problem(start, ProblemCode.YAML_NO_COLON);
    }

    /** A key or end was due, but something else follows the last value. */
    private Problem afterValue() {
        int start = tree.lastScalarStart();
        boolean quoted = "\"'".indexOf(source.charAt(start)) >= 0;
        if (quoted && source.lineOf(start) < source.lineOf(tree.lastScalarEnd())) {
            return problem(start, ProblemCode.YAML_UNCLOSED_QUOTE);
        }
        String before = source.startOfLine(at).strip();
        if (!before.isEmpty() && "\"']}".indexOf(before.charAt(before.length() - 1)) >= 0) {
            return problem(at, ProblemCode.YAML_AFTER_QUOTE, before.substring(before.length() - 1));
        }
        return problem(at, ProblemCode.YAML_INDENTATION);
    }

    private Problem valueStart(int offset) {
        char first = source.charAt(offset);
        return Character.isWhitespace(first) || Character.isLetterOrDigit(first)
                ? problem(offset, ProblemCode.YAML_BROKEN)
                : problem(offset, ProblemCode.YAML_VALUE_START, String.valueOf(first));
    }

    private Problem problem(int offset, ProblemCode code, String... details) {
        return Problem.at(source.position(offset), code, details);
    }

    private Optional<Integer> offset(Mark mark) {
        return Optional.ofNullable(mark).map(m -> source.offset(m.getLine(), m.getColumn()));
    }
}
