package org.vestnik.report;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.problem.MessageCatalog;

/** Timings as lines of one width: name, wall time, CPU time. */
record TimingTable(MessageCatalog messages) {

    private static final int NUMBER_WIDTH = 10;

    List<String> lines(List<TimingRow> rows) {
        int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(line(width, "", messages.word("timing-wall"), messages.word("timing-cpu")));
        for (TimingRow row : rows) {
            lines.add(line(width, row.name(), TimingRow.seconds(row.wallNanos()), TimingRow.seconds(row.cpuNanos())));
        }
        return lines;
    }

    private static String line(int width, String name, String wall, String cpu) {
        return (left(name, width) + right(wall) + right(cpu)).stripTrailing();
    }

    private static String left(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, NUMBER_WIDTH - text.length())) + text;
    }
}
