package org.vestnik.render;

import freemarker.template.utility.StringUtil;
import java.util.ArrayList;
import java.util.List;
import org.vestnik.language.LanguagePack;
import org.vestnik.markdown.Body;
import org.vestnik.markdown.ReferenceResolver;
import org.vestnik.markdown.Update;
import org.vestnik.model.Article;
import org.vestnik.model.Correction;

/** An article's whole text in one piece, for feeds and books: its body, updates and corrections, in the order of its page. */
record FullText(Site site) {

    /** @param links how those in the text are written */
    String html(Article article, Body body, ReferenceResolver links) {
        List<String> parts = new ArrayList<>();
        List<String> corrections =
                article.corrections().stream().map(c -> correction(article, c)).toList();
        parts.addAll(article.isRetracted() ? corrections : List.of());
        parts.add(body.intro().html(links).toString());
        Update.inOrder(body.updates(), article.newestFirst())
                .forEach(u -> parts.add(u.body().html(links).toString()));
        parts.add(body.outro().html(links).toString());
        parts.addAll(article.isRetracted() ? List.of() : corrections);
        parts.removeIf(String::isEmpty);
        return bare(parts.size() == 1 ? parts.get(0) : String.join("", parts));
    }

    /** Without soft hyphens: programs that read feeds and books search in them, and break lines themselves. */
    String bare(String html) {
        return site.config().typesetting().softHyphens() ? html.replace("\u00AD", "") : html;
    }

    /** One correction, as it stands below the text, or above one that is taken back. */
    String correction(Article article, Correction correction) {
        LanguagePack language = site.language(article.language());
        String kind = site.words(article.language()).text(correction.kind().word());
        return "<p><strong>%s, %s:</strong> %s</p>"
                .formatted(
                        escape(kind),
                        escape(language.date(correction.date())),
                        escape(site.set(correction.text(), article.language())));
    }

    static String escape(String text) {
        return StringUtil.XHTMLEnc(text);
    }
}
