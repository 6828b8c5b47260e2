package org.vestnik.report;

import java.util.List;
import java.util.Locale;
import org.vestnik.problem.MessageCatalog;

/** Timings for the eye: a page with a bar for the CPU time of each line of the table, and no script. */
record TimingPicture(MessageCatalog messages) {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:1rem/1.4 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            table{border-collapse:collapse;width:100%}
            th,td{padding:.2rem .6rem;text-align:end;white-space:nowrap}
            th[scope=row]{text-align:start;font-weight:normal}
            td:last-child{width:60%}
            div{height:1rem;background:#36c}
            tr:last-child{font-weight:bold;border-top:1px solid}
            @media(prefers-color-scheme:dark){div{background:#8af}}
            """;

    String of(List<TimingRow> rows, List<String> counts) {
        String title = messages.word("timing-title");
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"%s\">\n".formatted(messages.language()))
                .append("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<title>%s</title>\n<style>\n%s</style>\n<h1>%s</h1>\n<table>\n".formatted(title, STYLE, title))
                .append("<tr><td></td><th scope=\"col\">%s</th><th scope=\"col\">%s</th><td></td></tr>\n"
                        .formatted(messages.word("timing-wall"), messages.word("timing-cpu")));
        long whole = rows.get(rows.size() - 1).cpuNanos().orElse(0);
        rows.forEach(row -> page.append(line(row, whole)));
        page.append("</table>\n");
        counts.forEach(count -> page.append("<p>").append(count).append("</p>\n"));
        return page.append("</html>\n").toString();
    }

    /** The row's name and numbers are our own words: there is nothing to escape. */
    private static String line(TimingRow row, long whole) {
        double part = whole == 0 ? 0 : 100.0 * row.cpuNanos().orElse(0) / whole;
        return String.format(
                Locale.ROOT,
                "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td><div style=\"width:%.1f%%\"></div></td></tr>\n",
                row.name(),
                TimingRow.seconds(row.wallNanos()),
                TimingRow.seconds(row.cpuNanos()),
                part);
    }
}
