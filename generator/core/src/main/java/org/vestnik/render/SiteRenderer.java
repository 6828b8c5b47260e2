package org.vestnik.render;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.vestnik.config.BulletinConfig;
import org.vestnik.crew.Crew;
import org.vestnik.images.PictureCache;
import org.vestnik.images.PictureCleaner;
import org.vestnik.images.PictureMaker;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.Typography;
import org.vestnik.markdown.MarkdownParser;
import org.vestnik.model.Article;
import org.vestnik.model.Language;
import org.vestnik.plan.Page;
import org.vestnik.plan.SitePlan;
import org.vestnik.plan.Visibility;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;
import org.vestnik.read.BodyReader;
import org.vestnik.render.view.Inline;
import org.vestnik.search.Concordances;
import org.vestnik.timing.Stopwatch;
import org.vestnik.timing.Work;

/** Draws every page of a plan. All processors are used; the order of the files is not fixed, their bytes are. */
public final class SiteRenderer {

    /** In pages: a feed is drawn so far behind its last article, which another thread may still be parsing. */
    static final int FEED_BEHIND = 50;

    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*//.*$");

    /** For drawing one page (design section 12). */
    private static final Duration PAGE_TIME = Duration.ofSeconds(10);

    private final Path root;
    private final Path templates;
    private final BulletinConfig config;
    private final Visibility visibility;
    private final int threads;
    private final PageLedger ledger;
    private final Concordances concordances;
    private final PictureCache made;
    private final Problems problems;
    private final Theme theme;

    /**
     * @param root the bulletin's root
     * @param templates the site's own theme; it need not exist
     * @param visibility what readers may see, and the build instant
     * @param ledger what the last build rendered
     * @param concordances what the last build knew of words
     * @param made the pictures that earlier builds made
     */
    public SiteRenderer(
            Path root,
            Path templates,
            BulletinConfig config,
            Visibility visibility,
            int threads,
            PageLedger ledger,
            Concordances concordances,
            PictureCache made,
            Problems problems) {
        this.root = root;
        this.config = config;
        this.visibility = visibility;
        this.threads = threads;
        this.ledger = ledger;
        this.concordances = concordances;
        this.made = made;
        this.problems = problems;
        this.templates = templates;
        this.theme = new Theme(root, templates, problems);
    }

    /**
     * Hands every file that has changed to the target, from several threads. Files with errors are left out.
     *
     * @param texts gives the Markdown of what the plan holds
     * @param stopwatch is told what is drawn and parsed
     */
    public void render(SitePlan plan, BodyReader texts, Stopwatch stopwatch, RenderTarget target) {
        new UnusedThemeFiles(templates, theme, config.languages(), problems).report();
        with(plan, texts, stopwatch, target, drawing -> {
            List<Runnable> work = new ArrayList<>();
            List<Runnable> last = new ArrayList<>();
            for (Page page : ordered(plan.pages())) {
                int order = work.size() + last.size();
                List<Runnable> turn = page instanceof Page.SearchWordsPage ? last : work;
                turn.add(() -> drawing.draw(page, order));
            }
            plan.assets().stream()
                    .filter(a -> !a.beside())
                    .forEach(a -> work.add(() -> drawing.site().pictures().copy(a)));
            plan.scheduled().forEach(a -> work.add(() -> drawing.site().bodies().note(a)));
            run(work, stopwatch);
            if (!last.isEmpty()) {
                drawing.site().search().settle();
                run(last, stopwatch);
            }
        });
    }

    private void run(List<Runnable> work, Stopwatch stopwatch) {
        new Crew(threads, worker -> MarkdownParser.thread(worker, "pages"))
                .each(work, piece -> stopwatch.timed(Work.RENDER, piece).run());
    }

    /** Hands one page to the target, and pictures that it shows. */
    public void draw(SitePlan plan, Page page, BodyReader texts, RenderTarget target) {
        with(plan, texts, Stopwatch.OFF, target, drawing -> drawing.drawer().draw(page, 0));
    }

    private void with(
            SitePlan plan, BodyReader texts, Stopwatch stopwatch, RenderTarget target, Consumer<Drawing> work) {
        Map<Language, Words> words = new ThemeWords(theme, problems).read(config.languages());
        if (words.size() < config.languages().size()) {
            return;
        }
        try (MarkdownParser parser =
                        new MarkdownParser(config.limits(), config.risk().unlinked(), stopwatch);
                Deadlines deadlines = new Deadlines(PAGE_TIME)) {
            Map<Language, Typography> typography = typography(packs());
            Bodies bodies = new Bodies(
                    texts, parser, config.zone(), visibility, typography, words, ledger, stopwatch, problems);
            Drawing drawing = drawing(plan, words, bodies, new Templates(theme, deadlines), stopwatch, target);
            work.accept(drawing);
            drawing.drawer().report(problems);
        } catch (Words.MissingWordException e) {
            problems.add(e.problem("content/"));
        }
    }

    Drawing drawing(
            SitePlan plan,
            Map<Language, Words> words,
            Bodies bodies,
            Templates templates,
            Stopwatch stopwatch,
            RenderTarget target) {
        Map<Language, LanguagePack> packs = packs();
        Pictures pictures = new Pictures(
                root,
                new PictureCleaner(config.limits()),
                new PictureMaker(config.limits(), made, stopwatch, problems),
                ledger,
                target,
                stopwatch,
                problems);
        References references = new References(plan.links(), bodies, pictures, words, visibility::isExpired, problems);
        Inline style = style();
        Site site = new Site(
                config,
                plan,
                visibility,
                packs,
                new SetTexts(typography(packs)),
                words,
                bodies,
                references,
                pictures,
                new SearchIndex(plan, concordances, bodies),
                new Cards(config, packs, references, pictures, ledger, target, stopwatch, style),
                style,
                script());
        HtmlViews views = new HtmlViews(site, new PageTexts(site, ledger, target), templates, problems);
        DataFiles data = new DataFiles(site, templates);
        Fingerprints fingerprints = new Fingerprints(site, theme, ledger, stopwatch);
        return new Drawing(
                site, views, data, fingerprints, new PageDrawer(views, data, templates, fingerprints, ledger, target));
    }

    private Map<Language, LanguagePack> packs() {
        Map<Language, LanguagePack> packs = new HashMap<>();
        config.languages().forEach(l -> packs.put(l, LanguagePack.of(l).orElseThrow()));
        return packs;
    }

    /** How the texts of each edition are set. */
    private Map<Language, Typography> typography(Map<Language, LanguagePack> packs) {
        Map<Language, Typography> typography = new HashMap<>();
        packs.forEach((language, pack) -> {
            Typography rules = config.typesetting().typography() ? pack.typography() : Typography.NONE;
            typography.put(language, config.typesetting().softHyphens() ? rules.withHyphens() : rules);
        });
        return typography;
    }

    private Inline style() {
        return new Inline(StyleSheet.squeezed(asset("asset/style.css")));
    }

    private Inline script() {
        String lines = COMMENT_LINE.matcher(asset("asset/time.js")).replaceAll("");
        return new Inline(lines.replaceAll("(?m)^\\s+", "").replace("\n", ""));
    }

    private String asset(String name) {
        Optional<String> text = theme.text(name);
        if (text.isEmpty()) {
            problems.add(SourcePosition.startOf(theme.file(name)), ProblemCode.TEMPLATE_MISSING, name);
        }
        return text.orElse("");
    }

    /**
     * Each archive document of a feed soon after the last of its articles, so that the bodies they share are parsed once;
     * all else after the articles.
     */
    private static List<Page> ordered(List<Page> pages) {
        Map<Article, Integer> order = new HashMap<>();
        for (Page page : pages) {
            if (page instanceof Page.ArticlePage article) {
                order.put(article.article(), order.size());
            }
        }
        return pages.stream()
                .map(page -> new Placed(page, place(page, order)))
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::page)
                .toList();
    }

    private record Placed(Page page, int place) {}

    private static int place(Page page, Map<Article, Integer> order) {
        if (page instanceof Page.ArticlePage article) {
            return order.get(article.article());
        }
        List<Article> articles = page instanceof Page.FullText whole ? whole.articles() : List.of();
        return articles.stream()
                .mapToInt(a -> FEED_BEHIND + order.getOrDefault(a, 0)) // one without a page does not count
                .max()
                .orElse(Integer.MAX_VALUE);
    }
}
