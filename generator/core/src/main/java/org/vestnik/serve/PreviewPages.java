package org.vestnik.serve;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.vestnik.cache.Digest;
import org.vestnik.html.HtmlText;
import org.vestnik.json.JsonText;
import org.vestnik.model.OutputPath;
import org.vestnik.problem.MessageCatalog;

/** Adds to each page, when it is served, what its editor needs; the files on disk stay as readers would get them. */
final class PreviewPages {

    private static final Pattern BODY_END = Pattern.compile("</body>", Pattern.CASE_INSENSITIVE);
    private static final String NO_POLICY = "default-src 'none';base-uri 'none';form-action 'none'";

    private final Builder builder;
    private final String events;
    private final EditorBar bar;
    private final ProblemBox box;
    private final HeldBackMarks marks;
    private final MessageCatalog messages;
    private final Inserts inserts = Inserts.load();
    private final Nonces nonces = new Nonces();

    /** @param events the path of the stream */
    PreviewPages(Builder builder, MessageCatalog messages, Path root, Path cache, String events) {
        this.builder = builder;
        this.events = events;
        this.bar = new EditorBar(messages, root, cache);
        this.box = new ProblemBox(messages, root);
        this.marks = new HeldBackMarks(
                path -> builder.page(path).map(PageInfo::standing).orElse(Standing.PUBLIC), bar::held);
        this.messages = messages;
    }

    /** @param page as it is written */
    Response site(int status, OutputPath path, byte[] page, PreviewState state) {
        String nonce = nonces.next();
        Optional<PageInfo> info = status == 200 ? builder.page(path) : Optional.empty();
        ContentPolicy policy = ContentPolicy.of(new String(page, StandardCharsets.UTF_8), nonce);
        boolean held = info.map(i -> i.standing().isHeldBack()).orElse(false);
        String shown = marks.on(policy.html(), path);
        String told = bar.html(path, page, info, state);
        String mark = '"' + new Digest().text(shown).text(told).finish().toString() + '"';
        return Response.html(status, policy.header(), with(shown, added(told, held, state, new Marks(nonce, mark))))
                .with("ETag", mark);
    }

    /** A page for the editor alone: a whole document, which may have a style. */
    Response own(String document, PreviewState state) {
        String nonce = nonces.next();
        String html = document.replaceFirst("<style>", "<style nonce=\"" + nonce + "\">");
        return Response.html(200, closed(nonce).header(), with(html, added("", false, state, new Marks(nonce, ""))));
    }

    private Response own(int status, String body, PreviewState state) {
        String nonce = nonces.next();
        String html = "<!doctype html>\n<html lang=\"" + messages.language() + "\">\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n"
                + "<title>Vestnik</title>\n<body>\n" + body + "\n";
        return Response.html(status, closed(nonce).header(), with(html, added("", false, state, new Marks(nonce, ""))));
    }

    private static ContentPolicy closed(String nonce) {
        return ContentPolicy.of("<meta http-equiv=\"Content-Security-Policy\" content=\"" + NO_POLICY + "\">", nonce);
    }

    /** Before there is any page: while the first build runs, or after it has failed. */
    Response waiting(PreviewState state) {
        String word = state.isBroken() ? "" : "<p>" + HtmlText.of(messages.word("serve-building")) + "</p>";
        return own(503, word, state);
    }

    /** What a page must know of a state, as JSON. */
    String event(PreviewState state) {
        return JsonText.of(Map.of("version", state.version(), "box", box.html(state)));
    }

    /**
     * What one answer is known by.
     *
     * @param page changes if the page does; empty for a page that is always shown anew
     */
    private record Marks(String nonce, String page) {}

    private String added(String bar, boolean held, PreviewState state, Marks marked) {
        String nonce = marked.nonce();
        return "<vestnik-preview data-version=\"" + state.version() + "\" data-events=\"" + events
                + (marked.page().isEmpty() ? "" : "\" data-mark=\"" + HtmlText.of(marked.page()))
                + "\"><template shadowrootmode=\"open\"><style nonce=\"" + nonce + "\">" + inserts.shadowStyle()
                + "</style><section>" + box.html(state) + "</section><footer class=\""
                + (held ? "held" : "") + "\" lang=\"" + messages.language() + "\">" + bar + "<i>"
                + HtmlText.of(messages.word("serve-lost"))
                + "</i></footer></template></vestnik-preview>\n<style nonce=\"" + nonce + "\">" + inserts.pageStyle()
                + "</style>\n<script nonce=\"" + nonce + "\">" + inserts.script() + "</script>\n";
    }

    private static String with(String html, String added) {
        int end = BODY_END.matcher(html)
                .results()
                .mapToInt(MatchResult::start)
                .max()
                .orElse(html.length());
        return html.substring(0, end) + added + html.substring(end);
    }
}
