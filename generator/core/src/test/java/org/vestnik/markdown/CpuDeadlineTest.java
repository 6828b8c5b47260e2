package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CpuDeadlineTest {

    private static final CpuDeadline DEADLINE = new CpuDeadline(1);

    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final AtomicBoolean end = new AtomicBoolean();

    @AfterEach
    void end() {
        end.set(true);
        workers.shutdownNow();
    }

    /** As on a machine where others have the processors. */
    @Test
    void aThreadThatIsNotLetWorkIsWaitedFor() throws Exception {
        assertThat(DEADLINE.<String>run(workers, () -> {
                    Thread.sleep(2_000);
                    return "done";
                }))
                .isEqualTo("done");
    }

    @Test
    void workThatUsesItsTimeUpIsNot() {
        assertThatThrownBy(() -> DEADLINE.run(workers, this::spin)).isInstanceOf(TimeoutException.class);
    }

    @Test
    void whatTheThreadDidBeforeIsNotCounted() throws Exception {
        assertThatThrownBy(() -> DEADLINE.run(workers, this::spin)).isInstanceOf(TimeoutException.class);
        end.set(true);

        assertThat(DEADLINE.<String>run(workers, () -> {
                    Thread.sleep(500);
                    return "done";
                }))
                .isEqualTo("done");
    }

    private String spin() {
        while (!end.get()) {
            Thread.onSpinWait();
        }
        return "stopped";
    }
}
