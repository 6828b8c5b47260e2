package org.vestnik.render;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.Typography;
import org.vestnik.markdown.Body;
import org.vestnik.markdown.CardWords;
import org.vestnik.markdown.MarkdownParser;
import org.vestnik.markdown.MarkdownText;
import org.vestnik.markdown.UpdateClock;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.model.Language;
import org.vestnik.model.Timestamp;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.read.BodyReader;
import org.vestnik.read.SourceChangedException;
import org.vestnik.timing.Kept;
import org.vestnik.timing.Stopwatch;

/**
 * The parsed Markdown of articles and static pages. Keeps the ones used last, so that an article's page and the feed that
 * holds its full text parse it once. Thread-safe.
 */
final class Bodies {

    /** More than pages are drawn between an article and the feed that follows it; of 600 words, about 5 MB. */
    private static final int KEPT = 5 * SiteRenderer.FEED_BEHIND;

    private final BodyReader texts;
    private final MarkdownParser parser;
    private final ZoneId zone;
    private final Visibility visibility;
    private final Map<Language, Typography> typography;
    private final Map<Language, CardWords> words = new HashMap<>();
    private final Map<Language, String> wordPrints = new HashMap<>();
    private final PageLedger ledger;
    private final Stopwatch stopwatch;
    private final Problems problems;
    private final Map<Content, Body> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Content, Body> eldest) {
            return size() > KEPT;
        }
    };

    Bodies(
            BodyReader texts,
            MarkdownParser parser,
            ZoneId zone,
            Visibility visibility,
            Map<Language, Typography> typography,
            Map<Language, Words> words,
            PageLedger ledger,
            Stopwatch stopwatch,
            Problems problems) {
        this.texts = texts;
        this.parser = parser;
        this.zone = zone;
        this.visibility = visibility;
        this.typography = typography;
        words.forEach((language, w) -> {
            this.words.put(language, cardWords(w));
            wordPrints.put(language, w.fingerprint().toString());
        });
        this.ledger = ledger;
        this.stopwatch = stopwatch;
        this.problems = problems;
    }

    /** The body; an empty one if its file was changed since it was read (the problem is reported). */
    Body of(Content content) {
        synchronized (recent) {
            Body known = recent.get(content);
            stopwatch.asked(Kept.BODIES, known != null);
            if (known != null) {
                return known;
            }
        }
        Body body = parse(content);
        synchronized (recent) {
            recent.put(content, body);
        }
        return body;
    }

    /** Two bodies with one digest are parsed alike. */
    String digest(Content content) {
        String live = content instanceof Article article && article.live()
                ? " live " + ownDay(article) + " " + article.date().at()
                : "";
        return content.source().digest() + wordPrints.get(content.language()) + live;
    }

    /** What must be known of a body even if nothing of it has changed: then it is not parsed. */
    BodyNote note(Content content) {
        String source = content.source().file().toString();
        String digest = digest(content);
        return ledger.keptNote(source, digest).orElseGet(() -> {
            BodyNote note = BodyNote.of(digest, of(content));
            ledger.putNote(source, note);
            return note;
        });
    }

    /** What was known of the body when the ledger was kept; empty if it is another now. */
    Optional<BodyNote> lastNote(Content content) {
        return ledger.keptLastNote(content.source().file().toString(), digest(content));
    }

    /** What lists show of an article: its summary, else the beginning of its text. */
    String excerpt(Article article) {
        return article.summary()
                .map(summary -> Excerpt.cut(typography.get(article.language()).text(summary), ItemViews.EXCERPT))
                .orElseGet(() -> note(article).excerpt());
    }

    private Body parse(Content content) {
        String text;
        try {
            text = texts.text(content.source());
        } catch (SourceChangedException e) {
            problems.add(SourcePosition.startOf(content.source().file()), ProblemCode.SOURCE_CHANGED);
            text = "";
        }
        Optional<UpdateClock> live = content instanceof Article article && article.live()
                ? Optional.of(new ArticleClock(article))
                : Optional.empty();
        return parser.parse(
                new MarkdownText(
                        content.source().file(),
                        content.source().bodyLine(),
                        text,
                        content.language(),
                        live,
                        typography.get(content.language()),
                        words.get(content.language())),
                problems);
    }

    /** On which an update without a day stands; a translation may say it. */
    private LocalDate ownDay(Article article) {
        return article.date().at().atZoneSameInstant(zone).toLocalDate();
    }

    private static CardWords cardWords(Words words) {
        return new CardWords(
                words.text("cardVideo"),
                words.text("cardPost"),
                words.text("cardLostVideo"),
                words.text("cardLostPost"),
                words.text("notes"),
                words.text("backToText"),
                words.text("unlinked"));
    }

    /** Updates without a day stand on the last day named, at first the article's own. */
    private final class ArticleClock implements UpdateClock {

        private final LanguagePack language;
        private final OffsetDateTime began;
        private final boolean appeared;
        private final LocalDate own;
        private LocalDate day;
        private boolean severalDays;

        ArticleClock(Article article) {
            this.language = LanguagePack.of(article.language()).orElseThrow();
            this.began = article.date().at();
            this.appeared = !article.draft() && !visibility.isScheduled(article);
            this.own = ownDay(article);
            this.day = own;
        }

        @Override
        public OffsetDateTime began() {
            return began;
        }

        @Override
        public Optional<OffsetDateTime> at(String dayText, LocalTime time) {
            Optional<LocalDate> on = dayText.isBlank() ? Optional.of(day) : day(dayText);
            on.ifPresent(this::turnTo);
            severalDays |= !day.equals(own);
            return on.map(d -> d.atTime(time).atZone(zone).toOffsetDateTime());
        }

        @Override
        public Optional<LocalDate> day(String text) {
            return UpdateDay.parse(text.strip(), language).flatMap(d -> d.nearest(day));
        }

        @Override
        public void turnTo(LocalDate named) {
            day = named;
        }

        @Override
        public boolean isAhead(OffsetDateTime update) {
            return appeared && visibility.isAhead(update.toInstant());
        }

        @Override
        public String shown(OffsetDateTime update) {
            return severalDays
                    ? language.date(new Timestamp(update, Timestamp.Precision.MINUTE))
                    : language.time(update.toLocalTime());
        }
    }
}
