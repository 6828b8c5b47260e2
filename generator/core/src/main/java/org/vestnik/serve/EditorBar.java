package org.vestnik.serve;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.html.HtmlText;
import org.vestnik.model.OutputPath;
import org.vestnik.model.Source;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.Problem;
import org.vestnik.report.Alike;
import org.vestnik.serve.PageInfo.Telling;

/** What an editor is told of the page before him, in one line at its foot. */
record EditorBar(MessageCatalog messages, Path root, Path cache) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int MOST_NOTES = 20;

    /**
     * HTML.
     *
     * @param page as it is written, before anything is added
     */
    String html(OutputPath path, byte[] page, Optional<PageInfo> info, PreviewState state) {
        List<String> parts = new ArrayList<>();
        info.ifPresent(i -> {
            if (i.standing().isHeldBack()) {
                parts.add("<strong>" + HtmlText.of(messages.word("serve-unseen", held(i.standing()))) + "</strong>");
            }
            parts.add(i.source().map(this::file).orElseGet(() -> said("serve-template", i.template())));
            PageFacts facts = PageFacts.of(page, i.budget(), cache);
            parts.add(weight(facts.weight(), i.budget()));
            parts.add(said("serve-requests", Integer.toString(facts.requests())));
            i.source()
                    .ifPresent(source -> SourceWords.count(root, source).ifPresent(words -> {
                        parts.add(said("serve-words", Integer.toString(words)));
                        parts.add(said("serve-minutes", Integer.toString(SourceWords.minutes(words))));
                    }));
            i.tellings().forEach(telling -> parts.add(telling(path, telling)));
        });
        parts.add("<a href=\"" + PreviewAnswers.OWN + EditionsPage.NAME + "\">"
                + HtmlText.of(messages.word("serve-status")) + "</a>");
        notes(state).ifPresent(parts::add);
        return String.join("\n", parts);
    }

    /** Why readers do not see a page, in a word or two. */
    String held(Standing standing) {
        return messages.word(
                switch (standing.kind()) {
                    case PUBLIC -> "serve-public";
                    case DRAFT -> "serve-draft";
                    case SCHEDULED -> "serve-scheduled";
                    case EXPIRED -> "serve-expired";
                },
                standing.when().map(WHEN::format).orElse(""));
    }

    /** Browsers open no files from a page; the script copies the name instead. */
    private String file(Source source) {
        Path file = root.resolve(source.file());
        return "<a class=\"file\" href=\"" + HtmlText.of(file.toUri().toString()) + "\" data-file=\""
                + HtmlText.of(file.toString()) + "\" data-copied=\"" + HtmlText.of(messages.word("serve-copied"))
                + "\" title=\"" + HtmlText.of(messages.word("serve-copy")) + "\">" + HtmlText.of(source.name())
                + "</a>";
    }

    private String weight(int bytes, int budget) {
        String said = said("serve-weight", grouped(bytes), grouped(budget));
        return bytes <= budget ? said : said.replaceFirst("<span>", "<span class=\"over\">");
    }

    private String telling(OutputPath here, Telling telling) {
        String key = switch (telling.state()) {
            case MISSING -> "serve-translation-missing";
            case THERE -> "serve-translation-there";
            case AHEAD -> "serve-translation-ahead";
            case BEHIND -> "serve-translation-behind";
        };
        String words = HtmlText.of(messages.word(key, telling.language().tag()));
        return telling.page()
                .map(page -> "<a href=\"" + HtmlText.of(here.linkTo(page)) + "\">" + words + "</a>")
                .orElse("<em>" + words + "</em>");
    }

    private Optional<String> notes(PreviewState state) {
        List<Problem> notes =
                state.problems().stream().filter(p -> !p.isError()).toList();
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        ProblemBox box = new ProblemBox(messages, root);
        StringBuilder html = new StringBuilder("<details><summary>")
                .append(HtmlText.of(messages.word("serve-notes", Integer.toString(notes.size()))))
                .append("</summary><div>");
        List<Alike> told = Alike.of(notes, note -> false);
        told.stream().limit(MOST_NOTES).forEach(alike -> {
            html.append(box.problem(alike.first()));
            alike.elsewhere(messages)
                    .ifPresent(places ->
                            html.append("<p>").append(HtmlText.of(places)).append("</p>"));
        });
        if (told.size() > MOST_NOTES) {
            html.append("<p>")
                    .append(HtmlText.of(messages.word("more", Integer.toString(told.size() - MOST_NOTES))))
                    .append("</p>");
        }
        return Optional.of(html.append("</div></details>").toString());
    }

    private String said(String key, String... details) {
        return "<span>" + HtmlText.of(messages.word(key, details)) + "</span>";
    }

    /** With a thin space between thousands, as both languages take it. */
    private static String grouped(int number) {
        return Integer.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202F");
    }
}
