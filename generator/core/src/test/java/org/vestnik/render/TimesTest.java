package org.vestnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.language.MachineTime;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "2018-08-04T11:40+03:00, 2018-08-04T11:40:00+03:00, 2018-08-04T11:40+03:00",
        "2018-08-04T11:40:05Z, 2018-08-04T11:40:05Z, 2018-08-04T11:40:05Z",
        "2018-08-04T00:00:00.9-09:30, 2018-08-04T00:00:00-09:30, 2018-08-04T00:00-09:30"
    })
    void machinesAreToldTheSecondAndFeedsAlsoWhenItIsTheFirst(OffsetDateTime time, String full, String machine) {
        assertThat(MachineTime.rfc3339(time)).isEqualTo(full);
        assertThat(MachineTime.html(time)).isEqualTo(machine);
    }
}
