package org.vestnik.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.UsageException;
import org.vestnik.serve.Ports.Bound;

class PortsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "65536", "99999999999", "80 "})
    void whatIsNoPortIsRefused(String asked) {
        assertThatThrownBy(() -> Ports.of(Optional.of(asked)))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("SV002");
    }

    @Test
    void thePortThatWasAskedForMustBeFree() throws UsageException {
        try (Bound taken = new Ports(0, 1).bind()) {
            assertThatThrownBy(() -> Ports.of(Optional.of(Integer.toString(taken.port())))
                            .bind())
                    .isInstanceOf(UsageException.class)
                    .hasMessage("SV001 " + taken.port());
        }
    }

    @Test
    void ifNoneWasAskedForTheNextThatIsFreeIsTaken() throws UsageException {
        try (Bound taken = new Ports(0, 1).bind();
                Bound next = new Ports(taken.port(), 20).bind()) {
            assertThat(next.port()).isGreaterThan(taken.port());
        }
    }

    @Test
    void theUsualPortIsTheDocumentedOne() throws UsageException {
        assertThat(Ports.of(Optional.empty())).isEqualTo(new Ports(8420, 20));
    }
}
