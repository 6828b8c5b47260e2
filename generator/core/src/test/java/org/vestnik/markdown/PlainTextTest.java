package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void everyLetterAndDigitIsAWordAndNothingElseIs() {
        List<String> wrong = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            PlainText plain = new PlainText();
            plain.append(Character.toString(c), 0, 1);
            boolean word = Character.isLetterOrDigit((char) c) || Character.isSurrogate((char) c);
            if (plain.words() != (word ? 1 : 0)) {
                wrong.add(SourceScan.codePoint((char) c));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
