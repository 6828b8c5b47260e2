package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every construct of our Markdown, and the HTML that it becomes. */
class ConstructsTest {

    static List<Examples> constructs() throws IOException {
        return Examples.of("constructs.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constructs")
    void markdownBecomes(Examples example) {
        assertThat(Rendered.of(example.markdown()).html().strip()).isEqualTo(example.expected());
    }
}
