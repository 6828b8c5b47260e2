package org.vestnik.render;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.config.BulletinConfig;
import org.vestnik.images.CardPainter;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Article;
import org.vestnik.model.Language;
import org.vestnik.model.OutputPath;
import org.vestnik.model.Picture;
import org.vestnik.plan.Addresses;
import org.vestnik.plan.Page.ArticlePage;
import org.vestnik.render.view.Inline;
import org.vestnik.timing.Count;
import org.vestnik.timing.Stopwatch;

/**
 * The pictures that other sites show beside links to articles: an article's own, or if the bulletin wants that, one drawn of
 * its headline. What stands in the site and says the same is not drawn again. Thread-safe.
 */
final class Cards {

    /** Counts up whenever cards are drawn another way. */
    private static final int DESIGN = 1;

    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b");
    private static final int BLACK = 0x1A1A1A;

    private final BulletinConfig config;
    private final Map<Language, LanguagePack> languages;
    private final References references;
    private final Pictures pictures;
    private final PageLedger ledger;
    private final RenderTarget target;
    private final Stopwatch stopwatch;
    private final int accent;

    /** So large that cards painted at once seldom share a bin: whoever computes in one lets nobody else into it. */
    private final Map<Article, Optional<Card>> known = new ConcurrentHashMap<>(1024);

    private Optional<CardPainter> painter = Optional.empty();

    /** @param style whose first colour is the bulletin's */
    Cards(
            BulletinConfig config,
            Map<Language, LanguagePack> languages,
            References references,
            Pictures pictures,
            PageLedger ledger,
            RenderTarget target,
            Stopwatch stopwatch,
            Inline style) {
        this.config = config;
        this.languages = languages;
        this.references = references;
        this.pictures = pictures;
        this.ledger = ledger;
        this.target = target;
        this.stopwatch = stopwatch;
        this.accent = accent(style.text());
    }

    /** A picture that is published for that. */
    record Card(OutputPath path, int width, int height, String words) {}

    /** The article's card; it is published. Empty without an address to name it by, and if there is none. */
    Optional<Card> of(ArticlePage page) {
        boolean none = config.url().isEmpty()
                || (!config.cards() && page.article().picture().isEmpty());
        return none ? Optional.empty() : known.computeIfAbsent(page.article(), article -> publish(page));
    }

    private Optional<Card> publish(ArticlePage page) {
        Article article = page.article();
        Optional<Card> own = article.picture().flatMap(picture -> own(article, picture));
        return own.isPresent() || !config.cards() ? own : drawn(page);
    }

    private Optional<Card> own(Article article, Picture picture) {
        return references
                .picture(article, picture.path())
                .flatMap(t -> pictures.card(t.asset())
                        .map(v -> new Card(
                                Addresses.of(t.asset(), v.fileName()), v.width(), v.height(), picture.alternative())));
    }

    private Optional<Card> drawn(ArticlePage page) {
        return Addresses.card(page.path()).map(path -> {
            CardPainter.Text text = text(page.article());
            Fingerprint fingerprint = new Digest()
                    .number(DESIGN)
                    .number(accent)
                    .text(text.headline())
                    .text(text.edition())
                    .text(text.date())
                    .finish();
            if (!ledger.keep(path, fingerprint, target)) {
                RenderTarget.Taken card =
                        target.put(new RenderedFile(path, painter().paint(text)));
                ledger.rendered(path, fingerprint, card.mark(), "");
                stopwatch.count(Count.CARDS, 1);
            }
            return new Card(path, CardPainter.WIDTH, CardPainter.HEIGHT, text.headline());
        });
    }

    private CardPainter.Text text(Article article) {
        Language language = article.language();
        return new CardPainter.Text(
                article.title(),
                config.title().inOrFirst(language),
                languages.get(language).date(article.date()));
    }

    /** Made for the first card that is drawn. */
    private synchronized CardPainter painter() {
        if (painter.isEmpty()) {
            painter = Optional.of(new CardPainter(accent));
        }
        return painter.get();
    }

    private static int accent(String style) {
        Matcher colour = COLOUR.matcher(style);
        if (!colour.find()) {
            return BLACK;
        }
        String digits = colour.group(1);
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        return Integer.parseInt(six, 16);
    }
}
