package org.vestnik.acceptance.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * WCAG 3.1.2: text in another language says so. Three Cyrillic words in a row under a language of the Latin script, or six
 * Latin ones under a Cyrillic language (names of organisations are shorter), are taken for another language. Code is in none.
 */
final class LanguageOfPartsCheck implements SiteCheck {

    private static final Set<String> CYRILLIC_LANGUAGES =
            Set.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn", "tt", "ba", "ce");
    private static final Pattern CYRILLIC = run("\\p{IsCyrillic}", 3);
    private static final Pattern LATIN = run("\\p{IsLatin}", 6);

    private static Pattern run(String letter, int words) {
        String between = "[\\p{P}&&[^/@#&]]*\\s+[\\p{P}&&[^/@#&]]*";
        return Pattern.compile("(?:%1$s+%2$s){%3$d}%1$s+".formatted(letter, between, words - 1));
    }

    @Override
    public List<Finding> findings(WrittenSite site) {
        var found = new ArrayList<Finding>();
        for (WrittenPage page : site.pages()) {
            page.html().traverse((node, depth) -> {
                if (node instanceof TextNode text && text.parent().closest("code") == null) {
                    check(page, text.parent(), text.text(), found);
                }
            });
            for (String attribute : List.of("alt", "title", "aria-label", "content")) {
                page.html()
                        .select("[" + attribute + "]")
                        .forEach(element -> check(page, element, element.attr(attribute), found));
            }
        }
        return found;
    }

    private static void check(WrittenPage page, Element element, String text, List<Finding> found) {
        String language = WrittenPage.languageOf(element);
        Pattern foreign = CYRILLIC_LANGUAGES.contains(language.split("-", 2)[0]) ? LATIN : CYRILLIC;
        foreign.matcher(text)
                .results()
                .findFirst()
                .ifPresent(match -> found.add(
                        new Finding(page.file(), "not marked as foreign in " + language + ": " + match.group())));
    }
}
