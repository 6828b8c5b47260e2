package org.vestnik.report;

import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;

/** Problems as workflow commands, which forges show beside the line that was pushed. */
final class AnnotationReport {

    private AnnotationReport() {}

    static String line(Problem problem, Reporter reporter) {
        MessageCatalog messages = reporter.messages();
        String level = reporter.isError(problem) ? "error" : "notice";
        String place = problem.at()
                .map(at -> " file=%s,line=%s,col=%s,title=%s"
                        .formatted(
                                property(at.fileName()),
                                at.line(),
                                at.column(),
                                problem.code().id()))
                .orElse(" title=" + problem.code().id());
        return "::" + level + place + "::" + data(messages.what(problem) + " -> " + messages.fix(problem));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
