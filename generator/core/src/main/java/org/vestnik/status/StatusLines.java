package org.vestnik.status;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.vestnik.problem.MessageCatalog;

/** A status in lines of text: a table with a column for each edition, then the items, so many of a kind at most. */
record StatusLines(Status status, MessageCatalog messages) {

    private static final int MOST_OF_A_KIND = 20;
    private static final int COLUMN = 8;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("", EditionStatus::language));
        lines.add(count("articles", EditionStatus::articles));
        lines.add(count("pages", EditionStatus::pages));
        lines.add(count("published", EditionStatus::published));
        for (Standing standing : Standing.values()) {
            if (status.editions().stream().anyMatch(e -> !e.items(standing).isEmpty())) {
                lines.add(count(standing.word(), e -> e.items(standing).size()));
            }
        }
        status.editions().forEach(edition -> items(lines, edition));
        return lines;
    }

    private void items(List<String> lines, EditionStatus edition) {
        for (Standing standing : Standing.values()) {
            List<StatusItem> items = edition.items(standing);
            if (!items.isEmpty()) {
                lines.add("");
                lines.add(edition.language() + ": " + word(standing.word()));
                items.stream()
                        .limit(MOST_OF_A_KIND)
                        .forEach(item -> lines.add("  " + item.file() + explained(item, messages)));
                if (items.size() > MOST_OF_A_KIND) {
                    lines.add("  " + messages.word("more", Integer.toString(items.size() - MOST_OF_A_KIND)));
                }
            }
        }
    }

    /** What else is to be said of an item: which file has changed, or until when. */
    static String explained(StatusItem item, MessageCatalog messages) {
        String when = item.when().map(StatusLines::shown).orElse("");
        return switch (item.standing()) {
            case STALE, AHEAD ->
                " " + messages.word("status-than", item.original().orElse(""));
            case HELD_BACK, EXPIRING -> " " + messages.word("status-until", when);
            case EXPIRED -> " " + messages.word("status-since", when);
            case BROKEN, MISSING, UNMARKED, ORPHANED, DRAFT -> "";
        };
    }

    /** {@code 2026-12-01 10:00 Europe/Moscow}. */
    static String shown(ZonedDateTime time) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm ").format(time)
                + time.getZone().getId();
    }

    private String count(String word, ToIntFunction<EditionStatus> number) {
        return row(word(word), edition -> number.applyAsInt(edition));
    }

    private String row(String head, Function<EditionStatus, Object> cell) {
        StringBuilder row = new StringBuilder(padded(head, width()));
        status.editions()
                .forEach(edition -> row.append(" "
                                .repeat(Math.max(
                                        1,
                                        COLUMN - cell.apply(edition).toString().length())))
                        .append(cell.apply(edition)));
        return row.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private int width() {
        int width = 0;
        for (Standing standing : Standing.values()) {
            width = Math.max(width, word(standing.word()).length());
        }
        return width;
    }

    private String word(String key) {
        return messages.word("status-" + key);
    }
}
