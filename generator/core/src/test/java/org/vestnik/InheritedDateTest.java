package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;

/** The places of a live article's updates are named by its day, which a translation may say. */
class InheritedDateTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir(factory = MemoryFolder.class)
    private Path root;

    @BeforeEach
    void bulletin() {
        new TestSite(root)
                .with("content/bulletin.yaml", "title: Herald\nlanguages: [en, ru]\nzone: UTC\n")
                .with("content/ru/b.md", "---\ntitle: Хроника\n---\n## 14:05 Первое\n\nТекст.\n")
                .with("content/ru/a.md", "---\ntitle: Ссылка\ndate: 2018-08-10\n---\n[Первое](b.md#u-0810-1405)\n");
        original("2018-08-10");
    }

    @Test
    void linkToAPlaceThatHasMovedIsFoundUponTheLastBuild() {
        assertThat(codes()).isEmpty();
        original("2018-08-11");
        assertThat(codes()).contains(ProblemCode.ANCHOR_MISSING);
        original("2018-08-10");
        assertThat(codes()).isEmpty();
    }

    private void original(String date) {
        String head = "---\ntitle: Chronicle\nlive: true\ndate: %s\n---\nText.\n".formatted(date);
        new TestSite(root).with("content/en/b.md", head);
    }

    private List<ProblemCode> codes() {
        return SiteBuild.of(root, NOW).run().problems().stream()
                .filter(Problem::isError)
                .map(Problem::code)
                .toList();
    }
}
