package org.vestnik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.timing.Span;
import org.vestnik.timing.Timings;
import org.vestnik.timing.Work;

/**
 * One line of the table and one bar of the picture.
 *
 * @param wallNanos empty if there is nothing to say
 * @param cpuNanos empty if there is nothing to say
 */
record TimingRow(String name, OptionalLong wallNanos, OptionalLong cpuNanos) {

    /** What came before the build, each kind of work, the JVM's own share, and last the whole. */
    static List<TimingRow> all(Timings timings, MessageCatalog messages) {
        List<TimingRow> rows = new ArrayList<>();
        rows.add(of(messages.word("timing-before"), timings.before()));
        for (Work work : Work.values()) {
            rows.add(of(messages.word("timing-" + key(work)), timings.work().get(work)));
        }
        rows.add(new TimingRow(
                messages.word("timing-jvm"), OptionalLong.empty(), OptionalLong.of(timings.jvmCpuNanos())));
        rows.add(new TimingRow(
                messages.word("timing-compiler"), OptionalLong.of(timings.compilerWallNanos()), OptionalLong.empty()));
        rows.add(new TimingRow(
                messages.word("timing-collector"),
                OptionalLong.of(timings.collectorWallNanos()),
                OptionalLong.empty()));
        rows.add(of(messages.word("timing-total"), timings.total()));
        return rows;
    }

    /** The name of a constant as keys of messages have it. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** In seconds, such as {@code 1.25}; empty if there is nothing to say. */
    static String seconds(OptionalLong nanos) {
        return nanos.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", nanos.getAsLong() / 1e9);
    }

    private static TimingRow of(String name, Span span) {
        return new TimingRow(name, OptionalLong.of(span.wallNanos()), OptionalLong.of(span.cpuNanos()));
    }
}
