package org.vestnik.status;

import java.util.List;
import java.util.stream.Collectors;
import org.vestnik.html.HtmlText;
import org.vestnik.problem.MessageCatalog;

/** A status as one HTML document without scripts, which loads nothing; titles in their own language and direction. */
record StatusPage(Status status, MessageCatalog messages) {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <style>
            body { font: 1rem/1.5 system-ui; max-width: 60rem; margin: auto; padding: 1rem }
            table { border-collapse: collapse }
            th, td { padding: .2rem .8rem; border-bottom: 1px solid #8888; text-align: start; vertical-align: top }
            td.number { text-align: end }
            code { overflow-wrap: anywhere }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            <p>%s</p>
            %s</body>
            </html>
            """;

    String html() {
        String title = HtmlText.of(word("title"));
        String parts = counts() + status.editions().stream().map(this::edition).collect(Collectors.joining());
        return PAGE.formatted(messages.language(), title, title, HtmlText.of(StatusLines.shown(status.at())), parts);
    }

    private String counts() {
        StringBuilder table = new StringBuilder("<table>\n<tr><td></td>");
        status.editions()
                .forEach(e ->
                        table.append("<th scope=\"col\">").append(e.language()).append("</th>"));
        table.append("</tr>\n");
        row(
                table,
                "articles",
                status.editions().stream().map(EditionStatus::articles).toList());
        row(table, "pages", status.editions().stream().map(EditionStatus::pages).toList());
        row(
                table,
                "published",
                status.editions().stream().map(EditionStatus::published).toList());
        for (Standing standing : Standing.values()) {
            row(
                    table,
                    standing.word(),
                    status.editions().stream()
                            .map(e -> e.items(standing).size())
                            .toList());
        }
        return table.append("</table>\n").toString();
    }

    private void row(StringBuilder table, String word, List<Integer> numbers) {
        table.append("<tr><th scope=\"row\">").append(HtmlText.of(word(word))).append("</th>");
        numbers.forEach(
                number -> table.append("<td class=\"number\">").append(number).append("</td>"));
        table.append("</tr>\n");
    }

    private String edition(EditionStatus edition) {
        if (edition.items().isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder("<h2>" + edition.language() + "</h2>\n<table>\n");
        for (StatusItem item : edition.items()) {
            table.append("<tr><td>%s</td><td><bdi lang=\"%s\">%s</bdi><br><code>%s</code>%s</td></tr>\n"
                    .formatted(
                            HtmlText.of(word(item.standing().word())),
                            item.titleLanguage(),
                            HtmlText.of(item.title()),
                            HtmlText.of(item.file()),
                            HtmlText.of(StatusLines.explained(item, messages))));
        }
        return table.append("</table>\n").toString();
    }

    private String word(String key) {
        return messages.word("status-" + key);
    }
}
