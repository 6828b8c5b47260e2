package org.vestnik.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.markdown.Body;
import org.vestnik.markdown.ReferenceResolver;
import org.vestnik.markdown.ReferenceResolver.Full;
import org.vestnik.markdown.ReferenceResolver.Image;
import org.vestnik.markdown.SafeHtml;
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
    private final PageViews pages;
    private final Recents recents;
    private final Problems problems;

    ArticleViews(Site site, PageViews pages, Recents recents, Problems problems) {
        this.site = site;
        this.pages = pages;
        this.recents = recents;
        this.problems = problems;
    }

    Map<String, Object> model(ArticlePage page) throws PageFailedException {
        Article article = page.article();
        Body body = site.bodies().of(article);
        Optional<Target.ToAsset> picture =
                article.picture().flatMap(p -> site.references().picture(article, p.path()));
        CardView card = site.cards()
                .of(page)
                .map(c -> new CardView(pages.absolute(Permalink.of(c.path())), c.width(), c.height(), c.words()))
                .orElse(null);
        String description = site.description(article, body);
        Inline data = new Inline(new StructuredData(article, site)
                .json(
                        body,
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
                view(page, body, picture, items));
    }

    private ArticleView view(ArticlePage page, Body body, Optional<Target.ToAsset> picture, ItemViews items)
            throws PageFailedException {
        Article article = page.article();
        Times times = pages.times(article.language());
        ReferenceResolver links = site.references().onPage(article, page.path());
        List<SafeHtml> updates = new ArrayList<>();
        body.updates().forEach(u -> updates.add(u.body().html(links)));
        if (article.newestFirst()) {
            Collections.reverse(updates);
        }
        return new ArticleView(
                site.title(article),
                article.summary()
                        .map(text -> site.set(text, article.language()))
                        .orElse(null),
                named(page, article.authors()),
                times.absolute(article.date()),
                updated(article, body).map(times::absolute).orElse(null),
                article.live(),
                picture(page, picture),
                body.intro().html(links),
                updates,
                body.outro().html(links),
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
    private static Optional<Timestamp> updated(Article article, Body body) {
        return article.updatedSince()
                .or(() -> body.lastUpdate()
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
                        .map(shown -> view(
                                links.image(t.asset(), shown),
                                site.set(picture.orElseThrow().alternative(), page.language()))))
                .orElse(null);
    }

    private static PictureView view(Image image, String alternative) {
        Optional<Full> full = image.full();
        return new PictureView(
                image.address(),
                alternative,
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
