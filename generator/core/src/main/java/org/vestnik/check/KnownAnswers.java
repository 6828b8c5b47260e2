package org.vestnik.check;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.cache.CacheFile;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.CacheInput;
import org.vestnik.cache.Digest;

/** What other sites answered within the last day. One that was silent is asked again. Safe for several threads. */
final class KnownAnswers {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final CacheFile file;
    private final Instant now;
    private final Map<String, Dated> known = new ConcurrentHashMap<>();

    private record Dated(long second, WebAnswer answer) {}

    KnownAnswers(Path cache, Instant now) {
        this.file = CacheFolder.open(cache)
                .file("outside-links", new Digest().text("outside links 1").finish());
        this.now = now;
        known.putAll(file.read().map(this::read).orElseGet(Map::of));
    }

    Optional<WebAnswer> of(String address) {
        return Optional.ofNullable(known.get(address)).map(Dated::answer);
    }

    void add(String address, WebAnswer answer) {
        if (answer.kind() != WebAnswer.Kind.SILENT) {
            known.put(address, new Dated(now.getEpochSecond(), answer));
        }
    }

    void save() {
        file.save(out -> out.list(known.entrySet(), entry -> {
            out.text(entry.getKey());
            out.number(entry.getValue().second());
            out.word(entry.getValue().answer().kind().name());
            out.text(entry.getValue().answer().detail());
        }));
    }

    private Map<String, Dated> read(CacheInput in) {
        record Entry(String address, Dated dated) {}
        Map<String, Dated> fresh = new HashMap<>();
        for (Entry entry : in.list(() -> new Entry(
                in.text(), new Dated(in.number(), new WebAnswer(WebAnswer.Kind.valueOf(in.word()), in.text()))))) {
            long age = now.getEpochSecond() - entry.dated().second();
            if (age >= 0 && age < REMEMBERED.toSeconds()) {
                fresh.put(entry.address(), entry.dated());
            }
        }
        return fresh;
    }
}
