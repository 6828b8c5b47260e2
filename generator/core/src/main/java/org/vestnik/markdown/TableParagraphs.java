package org.vestnik.markdown;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;

/** Finds the tables among a text's paragraphs. Flexmark's own, but its pattern is compiled once and not for every text. */
final class TableParagraphs implements ParagraphPreProcessorFactory {

    private final ParagraphPreProcessorFactory flexmarks = TableParagraphPreProcessor.Factory();
    private ParagraphPreProcessor made;

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        if (made == null) {
            made = flexmarks.apply(state);
        }
        return made;
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
