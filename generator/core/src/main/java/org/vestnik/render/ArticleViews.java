package org.vestnik.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.markdown.ReferenceResolver.Full;
import org.vestnik.markdown.ReferenceResolver.Image;
import org.vestnik.markdown.SafeHtml;
import org.vestnik.markdown.Update;
import org.vestnik.model.Article;
import org.vestnik.model.Correction;
import org.vestnik.model.Language;
import org.vestnik.model.Named;
import org.vestnik.model.Permalink;
import org.vestnik.model.Picture;
import org.vestnik.model.Timestamp;
import org.vestnik.model.Timestamp.Precision;
import org.vestnik.plan.Addresses;
import org.vestnik.plan.Links.Target;
import org.vestnik.plan.Page.ArticlePage;
import org.vestnik.problem.Problems;
import org.vestnik.render.PageViews.About;
import org.vestnik.render.view.ArticleView;
import org.vestnik.render.view.ArticleView.CorrectionView;
import org.vestnik.render.view.CardView;
import org.vestnik.render.view.Inline;
import org.vestnik.render.view.LinkView;
import org.vestnik.render.view.PictureView;

/** Articles as their pages show them. */
final class ArticleViews {

    private final Site site;
    private final PageTexts texts;
    private final PageViews pages;
    private final Recents recents;
    private final Problems problems;

    ArticleViews(Site site, PageTexts texts, PageViews pages, Recents recents, Problems problems) {
        this.site = site;
        this.texts = texts;
        this.pages = pages;
        this.recents = recents;
        this.problems = problems;
    }

    Map<String, Object> model(ArticlePage page) throws PageFailedException {
        Article article = page.article();
        PageText text = texts.on(page);
        Optional<Target.ToAsset> picture =
                article.picture().flatMap(p -> site.references().picture(article, p.path()));
        CardView card = site.cards()
                .of(page)
                .map(c -> new CardView(pages.absolute(Permalink.of(c.path())), c.width(), c.height(), c.words()))
                .orElse(null);
        String description = site.description(article);
        Inline data = new Inline(new StructuredData(article, site)
                .json(
                        text.updates(),
                        Optional.ofNullable(pages.absolute(page.permalink())),
                        Optional.ofNullable(card).map(CardView::src),
                        trail(article)));
        About about =
                new About(site.title(article), null, description.isEmpty() ? null : description, card, data, List.of());
        ItemViews items = pages.items(page, page.language());
        return PageViews.model(
                pages.view(page, about, !page.recents().isEmpty()),
                site.words(page.language()),
                "article",
                view(page, text, picture, items));
    }

    /** The text in the model of an article's page, if that is all in one piece; empty of other pages. */
    static Optional<SafeHtml> text(Map<String, Object> model) {
        return model.get("article") instanceof ArticleView article && !article.live()
                ? Optional.of(article.intro())
                : Optional.empty();
    }

    private ArticleView view(ArticlePage page, PageText text, Optional<Target.ToAsset> picture, ItemViews items)
            throws PageFailedException {
        Article article = page.article();
        Times times = pages.times(article.language());
        return new ArticleView(
                site.title(article),
                article.summary()
                        .map(summary -> site.set(summary, article.language()))
                        .orElse(null),
                named(page, article.authors()),
                times.absolute(article.date()),
                updated(article, text.updates()).map(times::absolute).orElse(null),
                article.live(),
                picture(page, picture),
                text.intro(),
                text.shown(),
                text.outro(),
                article.dossier().map(d -> pages.link(page, d)).orElse(null),
                named(page, article.topics()),
                article.corrections().stream()
                        .map(c -> correction(c, article, null))
                        .toList(),
                article.isRetracted(),
                page.related().stream().map(items::link).toList(),
                recents.on(page).map(Part::text).orElse(null),
                article.params());
    }

    /** When the article says that it was updated; a live article, when its last update came. */
    private static Optional<Timestamp> updated(Article article, List<Update> updates) {
        return article.updatedSince()
                .or(() -> Update.latest(updates)
                        .filter(article.date().at()::isBefore)
                        .map(time -> new Timestamp(time, Precision.MINUTE)));
    }

    /** One correction; {@code link} null on the article itself. */
    CorrectionView correction(Correction correction, Article article, LinkView link) {
        Language language = article.language();
        return new CorrectionView(
                pages.times(language).absolute(correction.date()),
                site.words(language).text(correction.kind().word()),
                site.set(correction.text(), language),
                link);
    }

    private PictureView picture(ArticlePage page, Optional<Target.ToAsset> target) {
        Optional<Picture> picture = page.article().picture();
        if (picture.isPresent() && target.isEmpty()) {
            site.references()
                    .pictureProblem(
                            page.article(), picture.get().path(), picture.get().at())
                    .ifPresent(problems::add);
        }
        PictureLinks links = new PictureLinks(page.path()::linkTo, site.words(page.language()));
        return target.flatMap(t -> site.pictures()
                        .show(t.asset())
                        .map(shown -> view(links.image(t.asset(), shown), picture.orElseThrow(), page.language())))
                .orElse(null);
    }

    private PictureView view(Image image, Picture picture, Language language) {
        Optional<Full> full = image.full();
        return new PictureView(
                image.address(),
                site.set(picture.alternative(), picture.language()),
                picture.caption().isEmpty() ? null : site.set(picture.caption(), picture.language()),
                picture.language().equals(language) ? null : picture.language().tag(),
                image.width(),
                image.height(),
                image.sources().isEmpty() ? null : image.srcset(),
                image.sources().size() > 1 ? Image.SIZES : null,
                full.map(Full::address).orElse(null),
                full.map(Full::words).orElse(null));
    }

    private List<LinkView> named(ArticlePage page, List<? extends Named> all) {
        List<LinkView> links = new ArrayList<>();
        all.forEach(n -> links.add(pages.link(page, n)));
        return links;
    }

    private List<Map.Entry<String, String>> trail(Article article) {
        Language language = article.language();
        if (site.config().url().isEmpty()) {
            return List.of();
        }
        List<Map.Entry<String, String>> trail = new ArrayList<>();
        trail.add(Map.entry(site.title(language), pages.absolute(Addresses.home(language))));
        article.topics().stream()
                .findFirst()
                .ifPresent(t ->
                        trail.add(Map.entry(site.name(t, language), pages.absolute(Addresses.topic(t, language)))));
        return trail;
    }
}
