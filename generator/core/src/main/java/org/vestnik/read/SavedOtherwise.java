package org.vestnik.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vestnik.model.FileName;

/**
 * Files that were most likely meant to be articles, and were not saved as such: Notepad puts {@code .txt} behind every name, and word
 * processors write formats of their own.
 */
final class SavedOtherwise {

    private static final Set<String> DOCUMENTS = Set.of("doc", "docx", "odt", "rtf", "pages", "gdoc");
    private static final Pattern MARKDOWN = Pattern.compile(".+\\.(md|markdown)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile("title[ \\t]*:.*");
    private static final String FENCE = "---";
    private static final int BEGINNING = 4096;

    private SavedOtherwise() {}

    /** Whether a word processor wrote it. */
    static boolean isDocument(FoundFile file) {
        return DOCUMENTS.contains(FileName.of(file.below()).extension());
    }

    /** Whether it is a text with the name of an article before its ending, or with an article's front matter. */
    static boolean isText(FoundFile file) {
        return FileName.of(file.below()).extension().equals("txt")
                && (MARKDOWN.matcher(withoutEnding(file)).matches() || hasTitle(beginning(file)));
    }

    /** Whether it begins with a front matter that has a title. */
    private static boolean hasTitle(String text) {
        List<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        return !lines.isEmpty()
                && lines.get(0).strip().equals(FENCE)
                && lines.stream()
                        .skip(1)
                        .takeWhile(line -> !line.startsWith(FENCE))
                        .anyMatch(line -> TITLE.matcher(line).matches());
    }

    /** The name that it should have as an article. */
    static String meant(FoundFile file) {
        String name = withoutEnding(file);
        return MARKDOWN.matcher(name).matches() ? name : name + ".md";
    }

    private static String withoutEnding(FoundFile file) {
        String name = FileName.of(file.below()).value();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Empty if it can't be read, which is told when somebody uses it. */
    private static String beginning(FoundFile file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] bytes = in.readNBytes(BEGINNING);
            boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
            Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
            return new String(bytes, charset);
        } catch (IOException e) {
            return "";
        }
    }
}
