package org.vestnik.timing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the time of a build went, from the start of its process on.
 *
 * @param before what the process did before the build: the start of the JVM and, in a goal, all that Maven did
 * @param work each kind of work; CPU time counts for the innermost kind alone, so that it may be added up
 * @param jvmCpuNanos what the JVM itself used while it built: compiler, collector and all else that is not one of the above
 * @param compilerWallNanos how long the JVM's compiler was busy meanwhile, beside the program
 * @param collectorWallNanos how long the JVM's collector was busy meanwhile
 * @param total the whole process up to the end of the build
 * @param kept what was asked for, and how often it was known
 */
public record Timings(
        Span before,
        Map<Work, Span> work,
        long jvmCpuNanos,
        long compilerWallNanos,
        long collectorWallNanos,
        Span total,
        Map<Count, Long> counts,
        Map<Kept, Asked> kept) {

    public Timings {
        work = Collections.unmodifiableMap(new EnumMap<>(work));
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        kept = Collections.unmodifiableMap(new EnumMap<>(kept));
    }

    /** How often something was known when it was asked for, and how often it had to be made. */
    public record Asked(long known, long made) {
        public long times() {
            return known + made;
        }
    }
}
