package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that some system can't bear, and what is offered in their place. */
class FileNameRuleTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Что делать?.md, Что делать-.md",
                "a:b*c.md, a-b-c.md",
                "a\\b.md, a-b.md",
                "\"a\".md, -a-.md",
                "con.md, x-con.md",
                "LPT1, x-LPT1",
                "a., a",
                "`a ..`, a",
                "` a.md`, a.md",
                "a\u202Eb.md, a-b.md",
                "a\u200Bb.md, a-b.md",
                "..., x",
            })
    void aBetterNameIsOffered(String name, String better) {
        assertThat(FileNameRule.betterThan(name)).contains(better);
        assertThat(FileNameRule.betterThan(better)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"статья.md", "2018-08-04-x.ru.md", "a b (1).jpg", "console.md", "com.md", "é́.md", ".well-known"
            })
    void othersAreFit(String name) {
        assertThat(FileNameRule.betterThan(name)).isEmpty();
    }
}
