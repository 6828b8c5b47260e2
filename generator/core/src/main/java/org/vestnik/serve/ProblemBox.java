package org.vestnik.serve;

import java.nio.file.Path;
import java.util.List;
import org.vestnik.html.HtmlText;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.report.SourceExcerpt;

/** Shows on the page what keeps it from being built anew. */
record ProblemBox(MessageCatalog messages, Path root) {

    private static final int MOST = 10;

    /** HTML; empty if nothing does. */
    String html(PreviewState state) {
        if (!state.isBroken()) {
            return "";
        }
        List<Problem> errors =
                state.problems().stream().filter(Problem::isError).toList();
        StringBuilder html = new StringBuilder("<h2>")
                .append(word(state.hasSite() ? "serve-broken" : "serve-broken-first", errors.size()))
                .append("</h2>");
        errors.stream().limit(MOST).forEach(error -> html.append(problem(error)));
        if (errors.size() > MOST) {
            html.append("<p>").append(word("more", errors.size() - MOST)).append("</p>");
        }
        return html.toString();
    }

    /** One problem with its place, its line and its remedy. */
    String problem(Problem problem) {
        String place = problem.at()
                .map(at -> "<b>" + HtmlText.of(at.toString()) + "</b> ")
                .orElse("");
        String source = problem.at()
                .flatMap(at -> SourceExcerpt.of(root, at))
                .map(ProblemBox::source)
                .orElse("");
        return "<div class=\"problem\"><p>" + place + "<small>"
                + problem.code().id() + "</small></p>" + source + "<p>"
                + HtmlText.of(messages.what(problem)) + "</p><p class=\"fix\">→ "
                + HtmlText.of(messages.fix(problem)) + "</p></div>";
    }

    private static String source(SourceExcerpt source) {
        return "<pre dir=\"ltr\">" + HtmlText.of(source.text()) + "\n" + " ".repeat(source.column()) + "<b>^</b></pre>";
    }

    private String word(String key, int count) {
        return HtmlText.of(messages.word(key, Integer.toString(count)));
    }
}
