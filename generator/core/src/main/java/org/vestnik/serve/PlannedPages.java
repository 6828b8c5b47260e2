package org.vestnik.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.Planned;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.model.Language;
import org.vestnik.model.OutputPath;
import org.vestnik.plan.Page;
import org.vestnik.plan.Page.Html;
import org.vestnik.plan.Translation;
import org.vestnik.serve.PageInfo.State;
import org.vestnik.serve.PageInfo.Telling;

/** What stands behind the pages of one build. Immutable. */
final class PlannedPages {

    private final Planned planned;
    private final Map<OutputPath, Html> pages = new HashMap<>();

    PlannedPages(Planned planned) {
        this.planned = planned;
        for (Page page : planned.plan().pages()) {
            if (page instanceof Html html) {
                pages.put(html.path(), html);
            }
        }
    }

    Optional<PageInfo> page(OutputPath path) {
        return Optional.ofNullable(pages.get(path)).map(this::info);
    }

    private PageInfo info(Html page) {
        Optional<Content> content = page.written();
        return new PageInfo(
                content.map(Content::source),
                page.template(),
                content.map(c -> Standing.of(
                                c, planned.visibility(), planned.config().zone()))
                        .orElse(Standing.PUBLIC),
                content.map(c -> tellings(page, c)).orElse(List.of()),
                planned.config().limits().pageBytes());
    }

    private List<Telling> tellings(Html page, Content content) {
        return planned.config().languages().stream()
                .filter(language -> !language.equals(page.language()))
                .map(language -> telling(page, content, language))
                .toList();
    }

    private Telling telling(Html page, Content content, Language language) {
        Optional<OutputPath> other = page.translations().stream()
                .filter(translation -> translation.language().equals(language))
                .map(Translation::permalink)
                .map(permalink -> permalink.file())
                .findFirst();
        State state = other.map(pages::get)
                .flatMap(Page::written)
                .map(translated -> compared(content, translated))
                .orElse(State.MISSING);
        return new Telling(language, other, state);
    }

    /** By what the front matter tells of changes of substance. */
    private static State compared(Content one, Content other) {
        if (one instanceof Article mine && other instanceof Article theirs) {
            int order = theirs.changed().compareTo(mine.changed());
            return order == 0 ? State.THERE : order > 0 ? State.AHEAD : State.BEHIND;
        }
        return State.THERE;
    }
}
