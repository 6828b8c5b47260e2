package org.vestnik.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.vestnik.bench.LauncherJvm;
import org.vestnik.bench.SmallBulletin;
import org.vestnik.cache.FileMark;
import org.vestnik.model.OutputPath;

/**
 * A site of 500 files is staged and put in place by one thread, per file: into no folder at all, over the same bytes, and
 * with nothing but the files' marks. It lies where Java puts temporary files, so the figures are that disk's too.
 */
public class WriterBenchmark extends LauncherJvm {

    private static final int FILES = 500;

    @Benchmark
    @OperationsPerInvocation(FILES)
    public WriteResult first(Files files, NoSite none) throws IOException, OutputRefusedException {
        return files.put(none.output, new HashMap<>());
    }

    @Benchmark
    @OperationsPerInvocation(FILES)
    public WriteResult same(Files files) throws IOException, OutputRefusedException {
        return files.put(files.site, new HashMap<>());
    }

    @Benchmark
    @OperationsPerInvocation(FILES)
    public WriteResult kept(Files files) throws IOException, OutputRefusedException {
        try (SiteWriter writer = SiteWriter.open(files.site, files.sources)) {
            files.marks.forEach(writer::keep);
            return writer.commit();
        }
    }

    /** The files, and a site that holds them. */
    @State(Scope.Benchmark)
    public static class Files {

        private final Map<OutputPath, byte[]> bytes = new TreeMap<>();
        private final Map<OutputPath, FileMark> marks = new TreeMap<>();
        private SmallBulletin bulletin;
        private List<Path> sources;
        private Path site;

        @Setup
        public void setUp() throws IOException, OutputRefusedException {
            bulletin = SmallBulletin.of(300);
            var built = bulletin.build();
            OutputPath front = new OutputPath("index.html");
            bytes.put(front, built.get(front));
            built.keySet().stream()
                    .filter(path -> !path.equals(front) && !path.equals(Manifest.PATH))
                    .limit(FILES - 1)
                    .forEach(path -> bytes.put(path, built.get(path)));
            sources = List.of(bulletin.request().content());
            site = bulletin.request().root().resolve("target/same");
            put(site, marks);
            if (marks.size() != FILES) {
                throw new IllegalStateException(marks.size() + " files");
            }
        }

        @TearDown
        public void tearDown() {
            bulletin.close();
        }

        private WriteResult put(Path output, Map<OutputPath, FileMark> marks)
                throws IOException, OutputRefusedException {
            try (SiteWriter writer = SiteWriter.open(output, sources)) {
                for (Map.Entry<OutputPath, byte[]> file : bytes.entrySet()) {
                    marks.put(file.getKey(), writer.put(file.getKey(), file.getValue()));
                }
                return writer.commit();
            }
        }
    }

    /** A place where nothing is, anew for every call; what was built there is deleted off the clock. */
    @State(Scope.Benchmark)
    public static class NoSite {

        private Path output;

        @Setup(Level.Invocation)
        public void setUp(Files files) {
            output = files.bulletin.request().root().resolve("target/first");
            SmallBulletin.delete(output);
        }
    }
}
