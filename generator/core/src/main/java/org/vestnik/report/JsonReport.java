package org.vestnik.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.json.JsonText;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;

/** Problems for programs: a JSON array of {@code file, line, column, code, severity, what, fix}. */
final class JsonReport {

    private JsonReport() {}

    static String of(List<Problem> problems, Reporter reporter) {
        MessageCatalog messages = reporter.messages();
        List<Object> array = new ArrayList<>();
        for (Problem problem : problems) {
            Map<String, Object> object = new LinkedHashMap<>();
            problem.at().ifPresent(at -> {
                object.put("file", at.fileName());
                object.put("line", at.line());
                object.put("column", at.column());
            });
            object.put("code", problem.code().id());
            object.put("severity", reporter.isError(problem) ? "error" : "note");
            object.put("what", messages.what(problem));
            object.put("fix", messages.fix(problem));
            array.add(object);
        }
        return JsonText.of(array);
    }
}
