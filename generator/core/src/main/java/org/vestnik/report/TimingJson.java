package org.vestnik.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vestnik.json.JsonText;
import org.vestnik.timing.Span;
import org.vestnik.timing.Timings;

/** Timings for programs: {@code before, work, jvm, total} in seconds, {@code counts}, {@code kept}. */
final class TimingJson {

    private TimingJson() {}

    static String of(Timings timings) {
        Map<String, Object> work = new LinkedHashMap<>();
        timings.work().forEach((kind, span) -> work.put(TimingRow.key(kind), span(span)));
        Map<String, Object> counts = new LinkedHashMap<>();
        timings.counts().forEach((what, count) -> counts.put(TimingRow.key(what), count));
        Map<String, Object> kept = new LinkedHashMap<>();
        timings.kept().forEach((what, asked) -> {
            Map<String, Object> times = new LinkedHashMap<>();
            times.put("known", asked.known());
            times.put("made", asked.made());
            kept.put(TimingRow.key(what), times);
        });
        Map<String, Object> jvm = new LinkedHashMap<>();
        jvm.put("cpu", seconds(timings.jvmCpuNanos()));
        jvm.put("compilerWall", seconds(timings.compilerWallNanos()));
        jvm.put("collectorWall", seconds(timings.collectorWallNanos()));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("before", span(timings.before()));
        all.put("work", work);
        all.put("jvm", jvm);
        all.put("total", span(timings.total()));
        all.put("counts", counts);
        all.put("kept", kept);
        return JsonText.of(all) + "\n";
    }

    private static Map<String, Object> span(Span span) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("wall", seconds(span.wallNanos()));
        object.put("cpu", seconds(span.cpuNanos()));
        return object;
    }

    /** Milliseconds are exact enough, and never in the exponent's notation. */
    private static double seconds(long nanos) {
        return Math.round(nanos / 1e6) / 1e3;
    }
}
