package org.vestnik.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitMessageTest {

    private static final Instant CLOCK = Instant.parse("2026-03-01T10:00:00.5Z");

    @Test
    void saysAgainWhatItWasMadeOf() {
        CommitMessage all = new CommitMessage(7, Optional.of("ab".repeat(20)), true, CLOCK, "cd".repeat(32));
        CommitMessage least = new CommitMessage(1, Optional.empty(), false, CLOCK, "cd".repeat(32));

        assertThat(CommitMessage.parse(all.text())).contains(all);
        assertThat(CommitMessage.parse(least.text())).contains(least);
        assertThat(least.text()).doesNotContain("Source", "Uncommitted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Create CNAME",
                "Serial: x\nClock: 2026-03-01T10:00:00Z\nSite-Digest: sha256:0",
                "Serial: 1\nClock: yesterday\nSite-Digest: sha256:0",
                "Serial: 1\nClock: 2026-03-01T10:00:00Z",
                "Serial: 99999999999999999999\nClock: 2026-03-01T10:00:00Z\nSite-Digest: sha256:0"
            })
    void otherMessagesAreNone(String text) {
        assertThat(CommitMessage.parse(text)).isEmpty();
    }
}
