package org.vestnik.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.vestnik.BuildRequest;
import org.vestnik.bench.LauncherJvm;
import org.vestnik.bench.SmallBulletin;
import org.vestnik.cache.FileStamp;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.ConfigReader;
import org.vestnik.hash.Sha256;
import org.vestnik.problem.Problems;

/** One article's file becomes a manuscript: opened, hashed, decoded, cut in two, its head read. And the hash alone. */
@State(Scope.Benchmark)
public class ManuscriptBenchmark extends LauncherJvm {

    @Param({"en", "ru"})
    private String language;

    private final Problems problems = new Problems();
    private SmallBulletin bulletin;
    private ContentFileReader reader;
    private FoundFile file;
    private byte[] bytes;

    @Setup
    public void setUp() throws IOException {
        bulletin = SmallBulletin.of(2);
        BuildRequest request = bulletin.request();
        ConfigReader settings = new ConfigReader(request.root(), request.content(), problems);
        BulletinConfig config = settings.read().orElseThrow();
        reader = new ContentReader(
                        request.root(),
                        request.content(),
                        config,
                        settings.dictionaries(config),
                        KnownManuscripts.none(),
                        problems)
                .fileReader(new KeptTexts(), problems);
        String below = language + "/article-1.md";
        Path path = request.content().resolve(below);
        FileStamp stamp = FileStamp.of(Files.readAttributes(path, BasicFileAttributes.class));
        file = new FoundFile(path, request.root().relativize(path), below, stamp);
        bytes = Files.readAllBytes(path);
        if (reader.read(file).isEmpty()) {
            throw new IllegalStateException(problems.list().toString());
        }
    }

    @TearDown
    public void tearDown() {
        bulletin.close();
    }

    @Benchmark
    public Optional<Manuscript> file() {
        return reader.read(file);
    }

    @Benchmark
    public String sha256() {
        return Sha256.hex(bytes);
    }
}
