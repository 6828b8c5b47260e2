package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    @Test
    void oneParserServesManyThreadsAlike() {
        List<String> texts = LongStream.range(1000, 1400)
                .mapToObj(seed -> new MarkdownGenerator(new Random(seed)).document())
                .toList();
        List<String> oneByOne =
                texts.stream().map(text -> Rendered.of(text).html()).toList();
        List<String> together =
                texts.parallelStream().map(text -> Rendered.of(text).html()).toList();
        assertThat(together).isEqualTo(oneByOne);
    }
}
