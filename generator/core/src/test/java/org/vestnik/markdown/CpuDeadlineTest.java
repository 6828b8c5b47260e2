package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CpuDeadlineTest {

    private final CpuDeadline deadline = new CpuDeadline(1);
    private final StoppableText text = new StoppableText("a");

    @AfterEach
    void end() {
        deadline.close();
    }

    /** As on a machine where others have the processors. */
    @Test
    void aReaderThatIsNotLetWorkKeepsItsText() {
        assertThat(deadline.over(text, () -> readAfter(2))).isEqualTo('a');
    }

    @Test
    void fromAReaderThatUsesItsTimeUpTheTextIsTaken() {
        assertThatThrownBy(() -> deadline.over(text, this::readForEver))
                .isInstanceOf(StoppableText.StoppedException.class);
        assertThat(text.isStopped()).isTrue();
    }

    @Test
    void whatTheThreadDidBeforeIsNotCounted() {
        useTime(2);
        assertThat(deadline.over(text, () -> readAfter(1))).isEqualTo('a');
    }

    @Test
    void aTextThatWasReadIsLookedAtNoMore() {
        assertThat(deadline.over(text, () -> readAfter(0))).isEqualTo('a');
        useTime(2);
        assertThat(text.isStopped()).isFalse();
    }

    private char readAfter(int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        return text.charAt(0);
    }

    private char readForEver() {
        while (true) {
            text.charAt(0);
        }
    }

    static void useTime(int seconds) {
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }
}
