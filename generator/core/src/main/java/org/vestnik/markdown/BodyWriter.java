package org.vestnik.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.language.MachineTime;
import org.vestnik.problem.ProblemCode;

/** Writes a parsed document as a body: its introduction, and in a live article its updates and what follows them. */
final class BodyWriter {

    /** Of the night that belongs to the evening before. */
    private static final int SMALL_HOURS = 6;

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Draft draft;
    private final Excerpt excerpt;
    private final Footnotes footnotes;
    private final BlockWriter blocks;

    BodyWriter(Draft draft) {
        this.draft = draft;
        this.excerpt = new Excerpt(draft.plain(), draft.typography());
        this.footnotes = new Footnotes(draft);
        this.blocks = new BlockWriter(draft, excerpt, footnotes);
    }

    Body write(Document document) {
        List<UpdateHeading> headings = updates(document);
        Node first = document.getFirstChild();
        if (headings.isEmpty()) {
            blocks.blocks(first, null);
            footnotes.list(document, blocks);
            return body(draft.cut(), List.of(), Fragment.EMPTY);
        }
        blocks.blocks(first, headings.get(0).node());
        Fragment intro = draft.cut();
        Node outro = outro(headings.get(headings.size() - 1));
        List<Update> updates = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            updates.add(update(
                    headings.get(i),
                    i + 1 < headings.size() ? headings.get(i + 1).node() : outro));
        }
        blocks.blocks(outro, null);
        footnotes.list(document, blocks);
        return body(intro, updates, draft.cut());
    }

    private Body body(Fragment intro, List<Update> updates, Fragment outro) {
        return new Body(
                intro,
                updates,
                outro,
                draft.headings(),
                draft.ids().all(),
                excerpt.text(),
                draft.plain().words(),
                draft.plain().all());
    }

    private List<UpdateHeading> updates(Document document) {
        List<UpdateHeading> updates = new ArrayList<>();
        draft.source().markdown().live().ifPresent(clock -> {
            updates.addAll(updates(document, clock));
            updates.stream()
                    .filter(update -> update.time().filter(clock::isAhead).isPresent())
                    .forEach(update -> report(update, ProblemCode.UPDATE_AHEAD));
        });
        disorder(updates).ifPresent(update -> report(update, ProblemCode.UPDATE_ORDER));
        return updates;
    }

    /** Headings that only name the day of the updates right below go: each update is shown with its day. */
    private List<UpdateHeading> updates(Document document, UpdateClock clock) {
        List<UpdateHeading> updates = new ArrayList<>();
        List<Node> days = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            Optional<LocalDate> day = UpdateHeading.day(node, clock);
            if (day.isPresent()) {
                clock.turnTo(day.get());
                days.add(node);
                continue;
            }
            Optional<UpdateHeading> update = UpdateHeading.of(node, clock, draft);
            update.ifPresent(u -> {
                updates.add(u);
                days.forEach(Node::unlink);
            });
            days.clear();
        }
        return updates;
    }

    /** The first update whose time turns against the order of those before it, be that order the oldest or the newest first. */
    private Optional<UpdateHeading> disorder(List<UpdateHeading> updates) {
        List<UpdateHeading> timed =
                updates.stream().filter(update -> update.time().isPresent()).toList();
        int order = 0;
        for (int i = 1; i < timed.size(); i++) {
            int step = Integer.signum(timed.get(i)
                    .time()
                    .orElseThrow()
                    .compareTo(timed.get(i - 1).time().orElseThrow()));
            if (step * order < 0 || isPastMidnight(timed.get(i - 1), timed.get(i))) {
                return Optional.of(timed.get(i));
            }
            order = step == 0 ? order : step;
        }
        return Optional.empty();
    }

    /** Whether the update below, with a time of the small hours, would come long before the one above and before the article itself. */
    private boolean isPastMidnight(UpdateHeading above, UpdateHeading below) {
        OffsetDateTime began = draft.source().markdown().live().orElseThrow().began();
        OffsetDateTime time = below.time().orElseThrow();
        return time.isBefore(began)
                && !above.time().orElseThrow().isBefore(began)
                && time.getHour() < SMALL_HOURS
                && time.plus(HALF_A_DAY).isBefore(above.time().orElseThrow());
    }

    private void report(UpdateHeading update, ProblemCode code) {
        draft.report(update.node().getFirstChild().getStartOffset(), code, shown(update));
    }

    /** The heading that ends the last update: of its level or a higher one; null if there is none, as flexmark says it. */
    private static Node outro(UpdateHeading last) {
        Node node = last.node().getNext();
        while (node != null
                && !(node instanceof com.vladsch.flexmark.ast.Heading heading
                        && heading.getLevel() <= last.node().getLevel())) {
            node = node.getNext();
        }
        return node;
    }

    private Update update(UpdateHeading heading, Node end) {
        String headline = InlineText.of(heading.node().getFirstChild(), heading.skip());
        String id = draft.ids().unique(id(heading, headline));
        int level = draft.levels().next(heading.node().getLevel());
        String shown = shown(heading);
        draft.headings().add(new Heading(level, id, (shown + heading.until() + " " + headline).strip()));
        boolean prose = draft.plain().prose(false);
        draft.html().markup("<h" + level).attribute("id", id).markup(">");
        heading.time().ifPresent(time -> {
            draft.html()
                    .markup("<time")
                    .attribute("datetime", MachineTime.html(time))
                    .markup(">");
            draft.html().text(shown).markup("</time>").text(heading.until()).markup(headline.isEmpty() ? "" : " ");
        });
        blocks.inlines().run(heading.node().getFirstChild(), heading.skip(), null);
        draft.html().markup("</h" + level + ">\n");
        draft.plain().endBlock();
        draft.plain().prose(prose);
        int start = draft.plain().proseLength();
        blocks.blocks(heading.node().getNext(), end);
        String text = draft.plain().shown(start, draft.plain().proseLength(), draft.typography());
        return new Update(id, heading.time(), draft.typography().text(headline), text, draft.cut());
    }

    /** The time as readers are shown it; empty if there is none. */
    private String shown(UpdateHeading heading) {
        return draft.source()
                .markdown()
                .live()
                .flatMap(clock -> heading.time().map(clock::shown))
                .orElse("");
    }

    /** Day and time, else the headline: other updates coming or going never change it. */
    private static String id(UpdateHeading heading, String headline) {
        Optional<String> stamp = heading.time()
                .map(time -> String.format(
                        Locale.ROOT,
                        "u-%02d%02d-%02d%02d",
                        time.getMonthValue(),
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.getMinute()));
        String slug = AnchorIds.slug(headline);
        return stamp.orElse(slug.isEmpty() ? "u-untitled" : "u-" + slug);
    }
}
