package org.vestnik.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.timing.Meter;
import org.vestnik.timing.RunningStopwatch;
import org.vestnik.timing.Stopwatch;
import org.vestnik.timing.Timings;

/** Where the time of a build went: a table for people, and files for programs and for the eye. */
public final class TimingReport {

    private final Optional<RunningStopwatch> running;

    /** Begins to measure, if anybody asked for it. */
    public TimingReport(boolean asked) {
        this.running = asked ? Optional.of(new RunningStopwatch(Meter.ofThisJvm())) : Optional.empty();
    }

    /** What to hand to the build. */
    public Stopwatch stopwatch() {
        return running.isPresent() ? running.get() : Stopwatch.OFF;
    }

    /**
     * Writes {@code timings.json} and {@code timings.html}.
     *
     * @param folder what is kept between builds, never inside the site
     * @param shown the folder, as the user should see it
     * @return a table, the counts, what was known already, and where the files are; empty if nobody asked
     */
    public List<String> save(Path folder, String shown, MessageCatalog messages) {
        return running.map(stopwatch -> save(stopwatch.timings(), folder, shown, messages))
                .orElse(List.of());
    }

    private static List<String> save(Timings timings, Path folder, String shown, MessageCatalog messages) {
        List<TimingRow> rows = TimingRow.all(timings, messages);
        List<String> counts = counts(timings, messages);
        List<String> lines = new ArrayList<>(new TimingTable(messages).lines(rows));
        lines.addAll(counts);
        Map<String, String> files = Map.of(
                "timings.json", TimingJson.of(timings), "timings.html", new TimingPicture(messages).of(rows, counts));
        lines.add(new TimingFiles(folder)
                .save(files)
                .map(reason -> messages.word("timing-unsaved", reason))
                .orElseGet(() -> messages.word("timing-saved", shown)));
        return lines;
    }

    private static List<String> counts(Timings timings, MessageCatalog messages) {
        List<String> lines = new ArrayList<>();
        lines.add(timings.counts().entrySet().stream()
                .map(count ->
                        messages.word("timing-count-" + TimingRow.key(count.getKey()), Long.toString(count.getValue())))
                .collect(Collectors.joining(", ")));
        timings.kept().forEach((what, asked) -> {
            if (asked.times() > 0) {
                lines.add(messages.word(
                        "timing-kept-" + TimingRow.key(what),
                        Long.toString(asked.known()),
                        Long.toString(asked.times())));
            }
        });
        return lines;
    }
}
