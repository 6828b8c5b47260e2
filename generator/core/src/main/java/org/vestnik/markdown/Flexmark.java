package org.vestnik.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.internal.DocumentParser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * The parser of our Markdown: CommonMark with footnotes, and with tables and strikethrough as GitHub has them. Never
 * flexmark's renderer. Puts together itself what flexmark's {@code Parser} would make anew for every text, patterns
 * included, and leaves out what a text can't need; tests hold its trees against those of {@code Parser}.
 *
 * <p>For one text after the other; one that was given up in the middle of a text is not used again.
 */
final class Flexmark {

    private final DataHolder options = options().toImmutable();
    private final List<CustomBlockParserFactory> blocks = BlockStarts.all(options);
    private final InlineMarkup inlines = InlineMarkup.of(options);
    private final List<ParagraphPreProcessorFactory> references = List.of(new ReferencePreProcessorFactory());
    private final List<ParagraphPreProcessorFactory> tables = List.of(new TableParagraphs());

    Document parse(StoppableText text) {
        return new DocumentParser(options, blocks, paragraphs(text.toString()), List.of(), inlines)
                .parse(BasedSequence.of(text));
    }

    /** What is looked for in paragraphs: definitions of links, which need {@code ]:}, and then tables, which need a bar. */
    private List<List<ParagraphPreProcessorFactory>> paragraphs(String text) {
        List<List<ParagraphPreProcessorFactory>> stages = new ArrayList<>(2);
        if (text.contains("]:")) {
            stages.add(references);
        }
        if (text.indexOf('|') >= 0) {
            stages.add(tables);
        }
        return stages;
    }

    static MutableDataSet options() {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        return options;
    }
}
