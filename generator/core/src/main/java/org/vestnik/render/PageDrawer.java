package org.vestnik.render;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.plan.Page;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/**
 * Draws the pages of a plan that have changed since the last build, from several threads. A template that failed is not tried on later
 * pages, whose texts are looked through all the same; and one place that fails for many pages is one problem, told of the first of
 * them: so the problems do not depend on which thread was faster.
 */
final class PageDrawer {

    private final HtmlViews views;
    private final DataFiles data;
    private final Templates templates;
    private final Fingerprints fingerprints;
    private final PageLedger ledger;
    private final RenderTarget target;
    private final Map<String, Failure> failures = new ConcurrentHashMap<>();

    PageDrawer(
            HtmlViews views,
            DataFiles data,
            Templates templates,
            Fingerprints fingerprints,
            PageLedger ledger,
            RenderTarget target) {
        this.views = views;
        this.data = data;
        this.templates = templates;
        this.fingerprints = fingerprints;
        this.ledger = ledger;
        this.target = target;
    }

    /** The first page that a template failed for. */
    private record Failure(int order, Problem problem) {}

    /** @param order the page's place in the plan: pages are begun in this order */
    void draw(Page page, int order) {
        String template = page instanceof Page.Html html
                ? html.template()
                : page.getClass().getSimpleName();
        Failure earlier = failures.get(template);
        if (earlier != null && earlier.order() < order) {
            look(page);
            return;
        }
        try {
            if (stands(page, fingerprints.untouched(page))) {
                return;
            }
            Optional<PageFingerprint> fingerprint = fingerprints.of(page);
            if (stands(page, fingerprint)) {
                return;
            }
            Templates.Drawn drawn = drawn(page, template);
            RenderTarget.Taken taken = target.put(new RenderedFile(page.path(), drawn.bytes()));
            Optional<Slot> slot = views.shared(page).flatMap(part -> Slot.in(drawn.bytes(), part, taken.most()));
            Places places = Places.of(slot, drawn.text());
            fingerprint.ifPresent(f -> ledger.rendered(page.path(), f, taken.mark(), source(page), places));
        } catch (PageFailedException e) {
            fail(template, new Failure(order, e.problem()));
        } catch (Words.MissingWordException e) {
            fail(template, new Failure(order, e.problem(page.path().value())));
        }
    }

    /** Whether the page stands in the site, and stays; the part that it shares with others is changed in it if need be. */
    private boolean stands(Page page, Optional<PageFingerprint> fingerprint) throws PageFailedException {
        if (fingerprint.isEmpty() || ledger.keep(page.path(), fingerprint.get(), target)) {
            return fingerprint.isPresent();
        }
        if (!ledger.canRefill(page.path(), fingerprint.get().own())) {
            return false; // without asking for the part, which takes a while
        }
        Optional<PageLedger.Refilled> refilled = views.shared(page)
                .flatMap(part -> ledger.refilled(page.path(), fingerprint.get().own(), part, target));
        refilled.ifPresent(r -> {
            Slot.Filled filled = r.filled();
            RenderTarget.Taken taken = target.put(new RenderedFile(page.path(), filled.page(), filled.most()));
            ledger.rendered(page.path(), fingerprint.get(), taken.mark(), source(page), r.places());
        });
        return refilled.isPresent();
    }

    private Templates.Drawn drawn(Page page, String template) throws PageFailedException {
        if (page instanceof Page.Html html) {
            Map<String, Object> model = views.model(html);
            return templates.draw(template, model, ArticleViews.text(model), page.path());
        }
        return new Templates.Drawn(data.bytes((Page.Data) page), Optional.empty());
    }

    /** Finds what is wrong with the page's own text, such as links that lead nowhere, though it cannot be drawn. */
    private void look(Page page) {
        try {
            if (page instanceof Page.Html html) {
                views.model(html);
            }
        } catch (Words.MissingWordException | PageFailedException e) {
            // the first page that it stopped tells
        }
    }

    /** The file whose problems show when the page is rendered; empty of a page that is made of many. */
    private static String source(Page page) {
        return page.written().map(content -> content.source().file().toString()).orElse("");
    }

    private void fail(String template, Failure failure) {
        failures.merge(template, failure, (one, other) -> one.order() < other.order() ? one : other);
    }

    /** Adds what failed, once all pages are drawn. */
    void report(Problems problems) {
        Set<Object> places = new HashSet<>();
        problems.list().forEach(p -> places.add(place(p)));
        failures.values().stream()
                .sorted(Comparator.comparingInt(Failure::order))
                .map(Failure::problem)
                .filter(p -> places.add(place(p)))
                .forEach(problems::add);
    }

    /** Two problems with one place are one. A words file may lack several words, all at its start. */
    private static List<Object> place(Problem problem) {
        String word =
                problem.code() == ProblemCode.WORD_MISSING ? problem.details().get(0) : "";
        return List.of(problem.at(), problem.code(), word);
    }
}
