package org.vestnik.offline;

import java.util.List;

/**
 * An EPUB before it is bound. All is plain text, but for the bodies of chapters.
 *
 * @param identifier the same for every issue of the book
 * @param direction {@code ltr} or {@code rtl}
 * @param publisher the bulletin's title
 * @param modified ISO 8601, UTC, whole seconds
 * @param contents what the table of contents is called
 */
public record Book(
        String identifier,
        String language,
        String direction,
        String title,
        String publisher,
        String modified,
        String contents,
        List<Chapter> chapters) {

    public Book {
        chapters = List.copyOf(chapters);
    }

    /**
     * One document of the book.
     *
     * @param file its name, unlike any other's, such as {@code 1.xhtml}
     * @param line under the heading, such as a date; maybe empty
     * @param html its text below the heading, as it is written on pages
     */
    public record Chapter(String file, String language, String direction, String title, String line, String html) {}
}
