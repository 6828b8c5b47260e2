package org.vestnik.render;

import freemarker.template.utility.StringUtil;
import java.util.Locale;
import org.vestnik.language.LanguagePack;
import org.vestnik.markdown.Body;
import org.vestnik.markdown.ReferenceResolver;
import org.vestnik.model.Article;
import org.vestnik.model.Correction;

/** An article's whole text in one piece, for feeds and books: its body, updates and corrections. */
record FullText(Site site) {

    /** @param links how those in the text are written */
    String html(Article article, Body body, ReferenceResolver links) {
        StringBuilder html = new StringBuilder(body.intro().html(links).toString());
        body.updates().forEach(u -> html.append(u.body().html(links)));
        html.append(body.outro().html(links));
        article.corrections().forEach(c -> html.append(correction(article, c)));
        return bare(html.toString());
    }

    /** Without soft hyphens: programs that read feeds and books search in them, and break lines themselves. */
    String bare(String html) {
        return site.config().typesetting().softHyphens() ? html.replace("\u00AD", "") : html;
    }

    private String correction(Article article, Correction correction) {
        LanguagePack language = site.language(article.language());
        String kind =
                site.words(article.language()).text(correction.kind().name().toLowerCase(Locale.ROOT));
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
