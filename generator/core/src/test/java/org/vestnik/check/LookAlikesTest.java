package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;

class LookAlikesTest {

    @Test
    void scriptsAreThoseOfUnicode() {
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            UnicodeScript script = UnicodeScript.of(letter);
            assertThat(LookAlikes.isCyrillic(letter)).as("%X", letter).isEqualTo(script == UnicodeScript.CYRILLIC);
            assertThat(LookAlikes.isLatin(letter)).as("%X", letter).isEqualTo(script == UnicodeScript.LATIN);
        }
    }
}
