package org.vestnik.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The sentences of all problems in one language: {@code ID.what} and {@code ID.fix} in
 * {@code messages_LANGUAGE.properties} (UTF-8), with {@code {0}}, {@code {1}}, … for the details.
 */
public final class MessageCatalog {

    /** The languages that messages exist in; the first is the one to fall back to. */
    public static final List<String> LANGUAGES = List.of("en", "ru");

    /** In characters. */
    private static final int LONGEST_DETAIL = 200;

    private final String language;
    private final Properties sentences = new Properties();

    /** @param language one of {@link #LANGUAGES}; any other means the first of them */
    public MessageCatalog(String language) {
        this.language = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
        String file = "messages_" + this.language + ".properties";
        try (Reader in =
                new InputStreamReader(MessageCatalog.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            sentences.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of the sentences, one of {@link #LANGUAGES}. */
    public String language() {
        return language;
    }

    /** What is wrong, one sentence without a full stop. */
    public String what(Problem problem) {
        return fill(problem.code().id() + ".what", problem.details());
    }

    /** How to mend it, one sentence without a full stop. */
    public String fix(Problem problem) {
        return fill(problem.code().id() + ".fix", problem.details());
    }

    /** {@code content/ru/x.md:4:7 FM003 what -> fix}: the whole problem on one line. */
    public String line(Problem problem) {
        String place = problem.at().map(at -> printable(at.toString()) + " ").orElse("");
        return place + problem.code().id() + " " + what(problem) + " -> " + fix(problem);
    }

    /** A phrase of the reports themselves, such as {@code note}. */
    public String word(String key, String... details) {
        return fill("report." + key, List.of(details));
    }

    private String fill(String key, List<String> details) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("no sentence " + key);
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', from)) {
            int end = sentence.indexOf('}', at);
            int index = Integer.parseInt(sentence.substring(at + 1, end));
            filled.append(sentence, from, at).append(index < details.size() ? printable(details.get(index)) : "");
            from = end + 1;
        }
        return filled.append(sentence.substring(from)).toString();
    }

    /** Details come from foreign text: no control character or direction mark of theirs reaches a terminal. */
    private static String printable(String detail) {
        String clean = detail.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "\uFFFD");
        return clean.codePointCount(0, clean.length()) <= LONGEST_DETAIL
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_DETAIL - 1)) + "…";
    }
}
