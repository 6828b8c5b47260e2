package org.vestnik.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x.md.swp",
                "x.md.swo",
                "x.md.swx",
                "x.md.bak",
                "x.md.BAK",
                "x.md.bak.1",
                "x.md.orig",
                "x.md.rej",
                "x.tmp",
                "x.md~",
                "#x.md#",
                ".git",
                ".well-known",
                "Thumbs.db",
                "desktop.ini",
                "__MACOSX"
            })
    void droppingIsNobodysText(String name) {
        assertThat(new FileName(name).isDropping()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x.md", "tmp", "bak", "x.1", "x.bak.", "x.bak.a", "#", "#x.md", "orig.md"})
    void otherNameMayBeATexts(String name) {
        assertThat(new FileName(name).isDropping()).isFalse();
    }
}
