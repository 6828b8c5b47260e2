package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Flexmark's parser of what stands within a line, its commonest steps taken without regular expressions and without
 * cutting text into pieces to be joined again. The tree is the same. For one text after the other.
 */
final class InlineMarkup extends CommonmarkInlineParser {

    private InlineMarkup(DataHolder options, Map<Character, DelimiterProcessor> delimiters, BitSet signs) {
        super(
                options,
                calculateSpecialCharacters(options, signs),
                signs,
                delimiters,
                calculateLinkRefProcessors(options, List.of(new FootnoteLinkRefProcessor.Factory())),
                List.of());
    }

    static InlineMarkup of(DataHolder options) {
        Map<Character, DelimiterProcessor> delimiters =
                InlineParserImpl.calculateDelimiterProcessors(options, List.of(new StrikethroughDelimiterProcessor()));
        BitSet signs = InlineParserImpl.calculateDelimiterCharacters(options, delimiters.keySet());
        return new InlineMarkup(options, delimiters, signs);
    }

    /** Text without any sign of markup, most of all there is, becomes one node at once. */
    @Override
    public void parse(BasedSequence content, Node block) {
        BasedSequence text = content.trim();
        if (!text.isEmpty() && isOnePiece(text) && plainEnd(text, 0) == text.length()) {
            block.appendChild(new Text(text));
        } else {
            super.parse(content, block);
        }
    }

    /** The signs of a table are special only there: flexmark would leave them so for all texts to come. */
    @Override
    public List<Node> parseCustom(
            BasedSequence content, Node node, BitSet signs, Map<Character, CharacterNodeFactory> factories) {
        specialCharacters = (BitSet) originalSpecialCharacters.clone();
        return super.parseCustom(content, node, signs, factories);
    }

    @Override
    protected boolean parseString() {
        if (!isOnePiece(input)) {
            return super.parseString();
        }
        int end = plainEnd(input, index);
        if (end == index) {
            return false;
        }
        appendText(input, index, end);
        index = end;
        return true;
    }

    @Override
    public boolean flushTextNode() {
        if (currentText == null || !isUnbroken(currentText)) {
            return super.flushTextNode();
        }
        int start = currentText.get(0).getStartOffset();
        int end = currentText.get(currentText.size() - 1).getEndOffset();
        block.appendChild(new Text(input.baseSubSequence(start, end)));
        currentText = null;
        return true;
    }

    @Override
    public void processDelimiters(Delimiter bottom) {
        if (lastDelimiter != bottom) {
            super.processDelimiters(bottom);
        }
    }

    /** CommonMark's rules of left-flanking and right-flanking delimiter runs (section 6.2). */
    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char sign) {
        int start = index;
        int end = runEnd(sign, start);
        if (end - start < processor.getMinLength()) {
            return false;
        }
        char before = start == 0 ? '\n' : input.charAt(start - 1);
        char after = end == input.length() ? '\n' : input.charAt(end);
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean signBefore = isPunctuation(before);
        boolean signAfter = isPunctuation(after);
        boolean left = !spaceAfter && (!signAfter || spaceBefore || signBefore);
        boolean right = !spaceBefore && (!signBefore || spaceAfter || signAfter);
        String textBefore = String.valueOf(before);
        String textAfter = String.valueOf(after);
        boolean opens = processor.canBeOpener(
                textBefore, textAfter, left, right, signBefore, signAfter, spaceBefore, spaceAfter);
        boolean closes = processor.canBeCloser(
                textBefore, textAfter, left, right, signBefore, signAfter, spaceBefore, spaceAfter);
        index = end;
        Text node = appendSeparateText(input.subSequence(start, end));
        Delimiter run = new Delimiter(input, node, sign, opens, closes, lastDelimiter, start);
        run.setNumDelims(end - start);
        if (lastDelimiter != null) {
            lastDelimiter.setNext(run);
        }
        lastDelimiter = run;
        return true;
    }

    /** A code span ends at the next run of as many backticks. */
    @Override
    protected boolean parseBackticks() {
        int start = index;
        int open = runEnd('`', start);
        for (int i = open; i < input.length(); ) {
            int end = runEnd('`', i);
            if (end - i == open - start) {
                BasedSequence text = input.subSequence(open, i);
                Code code = new Code(input.subSequence(start, open), text, input.subSequence(i, end));
                code.appendChild(new Text(text));
                appendNode(code);
                index = end;
                return true;
            }
            i = end == i ? i + 1 : end;
        }
        index = open;
        appendText(input.subSequence(start, open));
        return true;
    }

    /** In angle brackets an address may have spaces (CommonMark, section 6.3), which flexmark refuses. */
    @Override
    public BasedSequence parseLinkDestination() {
        boolean bracketed = peek() == '<';
        BasedSequence destination = bracketed
                ? input.subSequence(index, bracketsEnd(index))
                : linkDestinationParser.parseLinkDestination(input, index);
        index += destination.length();
        return bracketed && destination.isEmpty() ? null : destination;
    }

    private boolean isLineEnd(int at) {
        return at < input.length() && (input.charAt(at) == '\n' || input.charAt(at) == '\r');
    }

    /** Where the brackets that open there are closed, within the line; the same place if they are not. */
    private int bracketsEnd(int open) {
        for (int i = open + 1; i < input.length(); i++) {
            switch (input.charAt(i)) {
                case '>' -> {
                    return i + 1;
                }
                case '<', '\r', '\n' -> {
                    return open;
                }
                case '\\' -> i += isLineEnd(i + 1) ? 0 : 1;
                default -> {
                    // part of the address
                }
            }
        }
        return open;
    }

    @Override
    public BasedSequence parseLinkTitle() {
        char c = peek();
        return c == '"' || c == '\'' || c == '(' ? super.parseLinkTitle() : null;
    }

    @Override
    public int parseLinkLabel() {
        return peek() == '[' ? super.parseLinkLabel() : 0;
    }

    @Override
    public boolean spnl() {
        skipBlanks();
        if (peek() == '\r') {
            index += peek(1) == '\n' ? 2 : 1;
            skipBlanks();
        } else if (peek() == '\n') {
            index++;
            skipBlanks();
        }
        return true;
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            index++;
        }
    }

    private int runEnd(char sign, int from) {
        int end = from;
        while (end < input.length() && input.charAt(end) == sign) {
            end++;
        }
        return end;
    }

    /** The index of the next special character; the length if there is none. */
    private int plainEnd(BasedSequence text, int from) {
        int offset = text.getStartOffset();
        StoppableText base = (StoppableText) text.getBase();
        return base.indexOf(specialCharacters, offset + from, text.getEndOffset()) - offset;
    }

    /** Whether the characters are one unbroken part of the source, as all are outside of quotes and the like. */
    private static boolean isOnePiece(BasedSequence text) {
        return text instanceof SubSequence && text.getBase() instanceof StoppableText;
    }

    private static boolean isUnbroken(List<BasedSequence> parts) {
        int end = -1;
        for (BasedSequence part : parts) {
            if (!isOnePiece(part) || part.isEmpty() || (end >= 0 && part.getStartOffset() != end)) {
                return false;
            }
            end = part.getEndOffset();
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == '\t' || c == '\r' || c == '\n' || c == '\f' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isPunctuation(char c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
