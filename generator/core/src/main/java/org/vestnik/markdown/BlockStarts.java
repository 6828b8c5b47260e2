package org.vestnik.markdown;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Set;

/**
 * One of flexmark's kinds of blocks, asked only about lines that begin as one can: most lines are spared its patterns.
 *
 * @param signs the first character of such a line after its indent is one of these; empty if it may be any
 * @param kind made once for all texts, while flexmark would make it for each
 */
record BlockStarts(String signs, BlockParserFactory kind) implements CustomBlockParserFactory, BlockParserFactory {

    /** All kinds, in the order in which a line is tried. */
    static List<CustomBlockParserFactory> all(DataHolder options) {
        return List.of(
                new BlockStarts("[", new FootnoteBlockParser.Factory().apply(options)),
                new BlockStarts(">", new BlockQuoteParser.Factory().apply(options)),
                new BlockStarts("#=-", new HeadingParser.Factory().apply(options)),
                new BlockStarts("`~", new FencedCodeBlockParser.Factory().apply(options)),
                new BlockStarts("<", new HtmlBlockParser.Factory().apply(options)),
                new BlockStarts("*_-", new ThematicBreakParser.Factory().apply(options)),
                new BlockStarts("*+-0123456789", new ListBlockParser.Factory().apply(options)),
                new BlockStarts("", new IndentedCodeBlockParser.Factory().apply(options)));
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        boolean begins = signs.isEmpty() || signs.indexOf(state.getLine().charAt(state.getNextNonSpaceIndex())) >= 0;
        return begins ? kind.tryStart(state, matched) : BlockStart.none();
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
