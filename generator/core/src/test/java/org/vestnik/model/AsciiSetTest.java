package org.vestnik.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiSetTest {

    @Test
    void holdsWhatItWasGivenAndNothingElse() {
        String members = "\0 +09?@AZ_az~\u007F";
        AsciiSet set = AsciiSet.NONE.with(members);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(set.holds(c)).as("%X", c).isEqualTo(members.indexOf(c) >= 0);
        }
    }

    @Test
    void aRangeHasBothItsEnds() {
        AsciiSet set = AsciiSet.NONE.with('0', 'C').without(AsciiSet.NONE.with("5@"));
        for (int c = 0; c < 0x80; c++) {
            assertThat(set.holds(c)).as("%X", c).isEqualTo(c >= '0' && c <= 'C' && c != '5' && c != '@');
        }
    }
}
