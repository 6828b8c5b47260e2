package org.vestnik.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.json.JsonText;
import org.vestnik.model.Language;

/** The script of an edition's search page: this package in the reader's browser. */
public final class SearchScript {

    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern LINE = Pattern.compile("\\n\\s*");

    private SearchScript() {}

    /** Without comments, on one line. */
    public static String of(Language language) {
        return wrapped(language, Stream.of("search.js"));
    }

    /** Gives the stems of a text in place of a search: what a test holds against Java. */
    public static String stems(Language language) {
        return wrapped(language, Stream.empty()).replaceFirst("\\}$", "return stems}");
    }

    private static String wrapped(Language language, Stream<String> rest) {
        StemTable table = StemTable.of(language);
        String parts = Stream.concat(Stream.of("fold.js", "stem-" + table.text("stemmer") + ".js"), rest)
                .map(SearchScript::resource)
                .collect(Collectors.joining());
        return "{const T=" + JsonText.of(table.texts()) + ";" + parts + "}";
    }

    private static String resource(String name) {
        try (InputStream in = SearchScript.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            String code = COMMENT_LINE.matcher(text).replaceAll("");
            return LINE.matcher(code).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
