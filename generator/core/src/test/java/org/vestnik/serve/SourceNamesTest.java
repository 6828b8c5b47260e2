package org.vestnik.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNamesTest {

    private static final Path CONTENT = Path.of("content");

    @ParameterizedTest
    @ValueSource(
            strings = {"en/x.md.orig", "en/x.md.bak.1", "Thumbs.db", ".git/config", "__MACOSX/en/x.md", "en/x~/y.md"})
    void droppingAndWhatLiesInOneIsNotWatched(String below) {
        assertThat(SourceNames.isDropping(CONTENT, CONTENT.resolve(below))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en/x.md", "tmp/x.md", "static/.well-known/security.txt"})
    void sourceIsWatched(String below) {
        assertThat(SourceNames.isDropping(CONTENT, CONTENT.resolve(below))).isFalse();
    }
}
