package org.vestnik.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.vestnik.offline.Book.Chapter;

/** Binds a book: EPUB 3.3, of text alone. */
public final class EpubWriter {

    private static final String CONTAINER = """
            <?xml version="1.0" encoding="utf-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private static final String STYLE = """
            body{line-height:1.45;margin:0 4%}
            h1{font-size:1.4em;line-height:1.2}
            .line{font-size:.85em;margin-top:-.5em}
            blockquote{border-left:2px solid;margin-left:0;padding-left:.8em}
            """;

    private final Book book;

    private EpubWriter(Book book) {
        this.book = book;
    }

    /** The file. */
    public static byte[] bytes(Book book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        try (FixedZip zip = new FixedZip(bytes)) {
            new EpubWriter(book).write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(FixedZip zip) throws IOException {
        zip.store("mimetype", utf8("application/epub+zip")); // first and not compressed: OCF 3.3, 4.3
        zip.add("META-INF/container.xml", utf8(CONTAINER));
        zip.add("book.opf", utf8(description()));
        zip.add("nav.xhtml", utf8(contents()));
        zip.add("style.css", utf8(STYLE));
        for (Chapter chapter : book.chapters()) {
            zip.add(chapter.file(), utf8(document(chapter)));
        }
    }

    private String description() {
        StringBuilder opf = new StringBuilder();
        opf.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                .append("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\"")
                .append(" xml:lang=\"%s\">\n".formatted(book.language()))
                .append("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
                .append("<dc:identifier id=\"id\">%s</dc:identifier>\n".formatted(XmlText.of(book.identifier())))
                .append("<dc:title>%s</dc:title>\n".formatted(XmlText.of(book.title())))
                .append("<dc:language>%s</dc:language>\n".formatted(book.language()))
                .append("<dc:publisher>%s</dc:publisher>\n".formatted(XmlText.of(book.publisher())))
                .append("<meta property=\"dcterms:modified\">%s</meta>\n".formatted(book.modified()))
                .append("</metadata>\n<manifest>\n")
                .append(
                        "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n")
                .append("<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n");
        for (int i = 0; i < book.chapters().size(); i++) {
            String file = book.chapters().get(i).file();
            opf.append("<item id=\"c%s\" href=\"%s\" media-type=\"application/xhtml+xml\"/>\n"
                    .formatted(Integer.toString(i), file));
        }
        opf.append("</manifest>\n<spine page-progression-direction=\"%s\">\n".formatted(book.direction()))
                .append("<itemref idref=\"nav\"/>\n");
        for (int i = 0; i < book.chapters().size(); i++) {
            opf.append("<itemref idref=\"c").append(i).append("\"/>\n");
        }
        return opf.append("</spine>\n</package>\n").toString();
    }

    private String contents() {
        StringBuilder list = new StringBuilder();
        for (Chapter chapter : book.chapters()) {
            String foreign = chapter.language().equals(book.language())
                    ? ""
                    : " lang=\"%1$s\" xml:lang=\"%1$s\"".formatted(chapter.language());
            list.append("<li><a href=\"%s\"%s>%s</a></li>\n".formatted(chapter.file(), foreign, title(chapter)));
        }
        String nav = "<h1>%s</h1>\n<nav epub:type=\"toc\">\n<h2>%s</h2>\n<ol>\n%s</ol>\n</nav>"
                .formatted(XmlText.of(book.title()), XmlText.of(book.contents()), list);
        return document(book.language(), book.direction(), XmlText.of(book.title()), nav);
    }

    private static String document(Chapter chapter) {
        String line =
                chapter.line().isEmpty() ? "" : "<p class=\"line\">%s</p>\n".formatted(XmlText.of(chapter.line()));
        String body = "<h1>%s</h1>\n%s%s".formatted(title(chapter), line, Xhtml.of(chapter.html()));
        return document(chapter.language(), chapter.direction(), title(chapter), body);
    }

    /** A title is never empty, whatever it is made of. */
    private static String title(Chapter chapter) {
        String title = XmlText.of(chapter.title()).strip();
        return title.isEmpty() ? "…" : title;
    }

    private static String document(String language, String direction, String title, String body) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%1$s" xml:lang="%1$s" dir="%2$s">
                <head><title>%3$s</title><link rel="stylesheet" href="style.css"/></head>
                <body>
                %4$s
                </body>
                </html>
                """.formatted(language, direction, title, body);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
