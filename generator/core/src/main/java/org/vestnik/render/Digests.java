package org.vestnik.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.model.Article;
import org.vestnik.model.Language;
import org.vestnik.plan.Page.DigestPage;
import org.vestnik.render.view.DigestView;
import org.vestnik.render.view.DigestView.Item;

/** Digests for e-mail: headlines, beginnings and absolute links. However many articles are asked for, one stays small. */
record Digests(Site site) {

    /** Of an item's text, in UTF-8 and escaped: with the markup around it a digest is under 30 KB. */
    private static final int BUDGET = 22_000;

    /** Around an item. */
    private static final int MARKUP = 150;

    private static final int LINE = 72;

    DigestView view(DigestPage page) {
        Language language = page.language();
        List<Item> items = new ArrayList<>();
        int weight = 0;
        for (Article article : page.articles()) {
            Item item = item(article, language);
            weight += weight(item);
            if (weight > BUDGET) {
                break;
            }
            items.add(item);
        }
        Words words = site.words(language);
        return new DigestView(
                language.tag(),
                site.language(language).direction(),
                words.text("titleOf", words.text("digest"), site.title(language)),
                site.title(language),
                items.isEmpty() ? words.text("nothingYet") : null,
                items,
                words.text("mirrorNames"),
                Mirrors.of(site, language));
    }

    private Item item(Article article, Language language) {
        Optional<String> url = site.config().url();
        return new Item(
                Excerpt.cut(oneLine(site.title(article)), 2 * ItemViews.EXCERPT),
                article.language().equals(language) ? null : article.language().tag(),
                url.map(site.plan().addresses().of(article)::on).orElse(null),
                site.language(article.language()).date(article.date()),
                oneLine(site.bodies().excerpt(article)));
    }

    private static int weight(Item item) {
        String text = FullText.escape(item.title() + item.excerpt() + item.date());
        return MARKUP
                + text.getBytes(StandardCharsets.UTF_8).length
                + 2 * (item.href() == null ? 0 : item.href().length());
    }

    /**
     * Plain text: every line of an item but its number is indented, so that none can be taken for a header of the message or
     * for the start of another.
     */
    String text(DigestPage page) {
        DigestView view = view(page);
        StringBuilder text = new StringBuilder(oneLine(view.bulletin())).append("\n\n");
        if (view.nothing() != null) {
            text.append(view.nothing()).append('\n');
        }
        int number = 0;
        for (Item item : view.items()) {
            number++;
            text.append(number)
                    .append(". ")
                    .append(item.title())
                    .append("\n   ")
                    .append(item.date())
                    .append('\n');
            wrap(text, item.excerpt());
            if (item.href() != null) {
                text.append("   ").append(item.href()).append('\n');
            }
            text.append('\n');
        }
        if (!view.mirrors().isEmpty()) {
            text.append("-- \n").append(view.mirrorsName()).append('\n');
            view.mirrors().forEach(address -> text.append("   ").append(address).append('\n'));
        }
        return text.toString();
    }

    private static void wrap(StringBuilder text, String paragraph) {
        int column = 0;
        for (String word : paragraph.split(" ")) {
            boolean fits = column > 0 && column + 1 + word.length() <= LINE;
            text.append(fits ? " " : column > 0 ? "\n   " : "   ").append(word);
            column = (fits ? column + 1 : 3) + word.length();
        }
        text.append('\n');
    }

    /** Without line ends, tabs and control characters of any kind, of which a header could be made. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\x20]+", " ").strip();
    }
}
