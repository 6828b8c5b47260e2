package org.vestnik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.model.Timestamp.Precision;

class TimestampTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2018-08-04T11:40+03:00");

    @ParameterizedTest
    @CsvSource({"MINUTE, DAY", "DAY, DAY", "ABOUT_MONTH, ABOUT_MONTH"})
    void dayIsTheSameTimeKnownNoMoreExactly(Precision known, Precision shown) {
        assertThat(new Timestamp(TIME, known).day()).isEqualTo(new Timestamp(TIME, shown));
    }
}
