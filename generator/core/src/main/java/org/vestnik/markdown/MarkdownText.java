package org.vestnik.markdown;

import java.nio.file.Path;
import java.util.Optional;
import org.vestnik.language.Typography;
import org.vestnik.model.Language;

/**
 * The Markdown of one article or static page.
 *
 * @param file relative to the bulletin's root
 * @param firstLine the 1-based line of the file that the text begins on
 * @param text with {@code \n} line ends
 * @param live of a live article: how the times in its headings become instants
 * @param typography how the text is set
 * @param words of the text's language, for cards and footnotes
 */
public record MarkdownText(
        Path file,
        int firstLine,
        String text,
        Language language,
        Optional<UpdateClock> live,
        Typography typography,
        CardWords words) {}
