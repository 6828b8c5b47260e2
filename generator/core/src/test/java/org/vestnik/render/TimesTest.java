package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "2018-08-04T11:40+03:00, 2018-08-04T11:40:00+03:00, 2018-08-04T11:40+03:00",
        "2018-08-04T11:40:05Z, 2018-08-04T11:40:05Z, 2018-08-04T11:40:05Z",
        "2018-08-04T00:00:00.9-09:30, 2018-08-04T00:00:00-09:30, 2018-08-04T00:00-09:30"
    })
    void machinesAreToldTheSecondAndFeedsAlsoWhenItIsTheFirst(OffsetDateTime time, String full, String machine) {
        assertThat(Times.full(time)).isEqualTo(full);
        assertThat(Times.machine(time)).isEqualTo(machine);
    }
}
