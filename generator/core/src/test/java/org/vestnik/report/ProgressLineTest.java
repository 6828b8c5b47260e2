package org.vestnik.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.vestnik.Progress.Stage;
import org.vestnik.problem.MessageCatalog;

class ProgressLineTest {

    private final StringWriter screen = new StringWriter();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final ProgressLine line = new ProgressLine(new PrintWriter(screen), new MessageCatalog("en"), nanos::get);

    @Test
    void aShortBuildShowsNothing() {
        line.at(Stage.READ, 0, 0);
        after(1_900);
        line.at(Stage.RENDER, 7, 9);
        line.close();

        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void aLongBuildShowsOneLineAndTakesItAway() {
        after(2_000);
        line.at(Stage.RENDER, 7, 900);
        after(10);
        line.at(Stage.RENDER, 8, 900);
        after(200);
        line.at(Stage.WRITE, 0, 0);
        line.close();

        assertThat(screen.toString())
                .isEqualTo("\r\u001B[KPages: 7 of 900" + "\r\u001B[KPutting the site in place" + "\r\u001B[K");
    }

    private void after(long millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    }
}
