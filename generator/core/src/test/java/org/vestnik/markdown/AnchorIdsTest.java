package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorIdsTest {

    @Test
    void anIdIsTheSameWhetherItsLettersAreStoredComposedOrNot() {
        List<String> wrong = new ArrayList<>();
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            String text = "e" + c + "и" + c + "—" + c;
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            if (!AnchorIds.slug(text).equals(AnchorIds.slug(composed))) {
                wrong.add(SourceScan.codePoint(c));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
