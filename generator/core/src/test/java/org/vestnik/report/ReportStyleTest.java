package org.vestnik.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportStyleTest {

    @Test
    void onlyATerminalHasColours() {
        assertThat(ReportStyle.of(true, Map.of())).isEqualTo(ReportStyle.COLOURED);
        assertThat(ReportStyle.of(false, Map.of())).isEqualTo(ReportStyle.PLAIN);
    }

    @Test
    void noColorTakesTheColoursAndLeavesTheSourceLines() {
        assertThat(ReportStyle.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(ReportStyle.SCREEN);
        assertThat(ReportStyle.of(true, Map.of("NO_COLOR", ""))).isEqualTo(ReportStyle.COLOURED);
        assertThat(ReportStyle.of(true, Map.of("TERM", "dumb"))).isEqualTo(ReportStyle.SCREEN);
    }

    @Test
    void continuousIntegrationIsNobodysTerminal() {
        assertThat(ReportStyle.of(true, Map.of("CI", "true"))).isEqualTo(ReportStyle.PLAIN);
        assertThat(ReportStyle.of(true, Map.of("CI", "false"))).isEqualTo(ReportStyle.COLOURED);
    }
}
