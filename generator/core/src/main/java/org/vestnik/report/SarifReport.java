package org.vestnik.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.json.JsonText;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.SourcePosition;

/** Problems as SARIF 2.1.0 (OASIS), which forges show beside the code and keep from run to run: one run, one object. */
final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String UNRESERVED = "-._~!$&'()*+,;=@/";

    private final Reporter reporter;

    SarifReport(Reporter reporter) {
        this.reporter = reporter;
    }

    String of(List<Problem> problems) {
        List<ProblemCode> codes =
                problems.stream().map(Problem::code).distinct().sorted().toList();
        Map<String, Object> driver = map("name", "Vestnik");
        driver.put("rules", codes.stream().map(code -> rule(code, problems)).toList());
        Map<String, Object> run = map("tool", map("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("originalUriBaseIds", map("ROOT", map("description", text("The bulletin's root"))));
        run.put("results", problems.stream().map(p -> result(p, codes)).toList());
        Map<String, Object> log = map("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonText.of(log);
    }

    /** A rule has no sentence of its own: that of the first problem stands for it. */
    private Map<String, Object> rule(ProblemCode code, List<Problem> problems) {
        Optional<Problem> first =
                problems.stream().filter(p -> p.code() == code).findFirst();
        Map<String, Object> rule = map("id", code.id());
        rule.put("name", code.name());
        rule.put("shortDescription", text(first.map(reporter.messages()::what).orElse(code.id())));
        rule.put("help", text(first.map(reporter.messages()::fix).orElse(code.id())));
        rule.put(
                "defaultConfiguration",
                map("level", first.filter(Problem::isError).isPresent() ? "error" : "note"));
        return rule;
    }

    private Map<String, Object> result(Problem problem, List<ProblemCode> codes) {
        MessageCatalog messages = reporter.messages();
        Map<String, Object> result = map("ruleId", problem.code().id());
        result.put("ruleIndex", codes.indexOf(problem.code()));
        result.put("level", reporter.isError(problem) ? "error" : "note");
        result.put("message", text(messages.what(problem) + " -> " + messages.fix(problem)));
        List<Object> locations = new ArrayList<>();
        problem.at().ifPresent(at -> locations.add(map("physicalLocation", location(at))));
        result.put("locations", locations);
        return result;
    }

    private static Map<String, Object> location(SourcePosition at) {
        Map<String, Object> file = map("uri", uri(at.fileName()));
        file.put("uriBaseId", "ROOT");
        Map<String, Object> region = map("startLine", at.line());
        region.put("startColumn", at.column());
        Map<String, Object> location = map("artifactLocation", file);
        location.put("region", region);
        return location;
    }

    /** A path as a URI reference (RFC 3986). */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return uri.toString();
    }

    private static Map<String, Object> text(String words) {
        return map("text", words);
    }

    private static Map<String, Object> map(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }
}
