package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Our own assembly of flexmark makes the trees that flexmark's {@code Parser} makes with all extensions. */
class FlexmarkTest {

    private final Parser plain = Parser.builder(Flexmark.options()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    FootnoteExtension.create(),
                                    StrikethroughExtension.create())))
            .build();

    /** One for all texts, so that each meets what another may have left behind. */
    private final Flexmark ours = new Flexmark();

    @Test
    void hostileTextsAreReadAlikeWhereverTheyStand() throws IOException {
        for (String text : HostileTextTest.texts().toList()) {
            assertAlike(text);
            assertAlike("> " + text.replace("\n", "\n> "));
            assertAlike("- " + text.replace("\n", "\n  "));
            assertAlike("| a |\n|---|\n| " + text);
            assertAlike("[^n] *text* " + text + "\n\n[^n]: " + text);
        }
    }

    @Test
    void examplesOfConstructsAreReadAlike() throws IOException {
        List<String> all = new ArrayList<>();
        for (Examples example : Examples.of("constructs.txt")) {
            assertAlike(example.markdown());
            assertAlike(example.markdown().replace("\n", "\r\n"));
            all.add(example.markdown());
        }
        assertAlike(String.join("\n", all));
    }

    @Test
    void generatedDocumentsAreReadAlike() {
        LongStream.rangeClosed(1, 1_000)
                .mapToObj(seed -> new MarkdownGenerator(new Random(seed)).document())
                .forEach(this::assertAlike);
    }

    @Test
    void textsOfSignsAreReadAlike() {
        LongStream.rangeClosed(1, 4_000).mapToObj(SignsGenerator::text).forEach(this::assertAlike);
    }

    @Test
    void aTextAfterATableIsReadAsBefore() {
        String text = "a | b: c - d *e*\n";
        assertAlike(text);
        assertAlike("a | b\n---|---\n1 | 2\n");
        assertAlike(text);
    }

    /** But for addresses in angle brackets, whose rule flexmark has not kept up with. */
    private void assertAlike(String source) {
        String text = source.replaceAll("([(:]\\s*)<", "$1");
        assertThat(Trees.of(ours.parse(new StoppableText(text))))
                .as(text)
                .isEqualTo(Trees.of(plain.parse(BasedSequence.of(text))));
    }
}
