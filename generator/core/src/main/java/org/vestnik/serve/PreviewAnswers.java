package org.vestnik.serve;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestnik.model.OutputPath;

/** What a preview answers to a path: a page with its bar, another file as it is, a page for the editor alone, the stream. */
final class PreviewAnswers {

    /** Below this, nothing of the site can lie that is of use to anybody. */
    static final String OWN = "/-/";

    private static final OutputPath FRONT = new OutputPath("index.html");

    private final PreviewFiles files;
    private final PreviewPages pages;
    private final Supplier<PreviewState> state;
    private final String events;
    private final Map<String, EditorPage> editorPages;

    /** @param editorPages by name: {@code status} is found at {@code /-/status} */
    PreviewAnswers(
            PreviewFiles files,
            PreviewPages pages,
            Supplier<PreviewState> state,
            String events,
            Map<String, EditorPage> editorPages) {
        this.files = files;
        this.pages = pages;
        this.state = state;
        this.events = events;
        this.editorPages = Map.copyOf(editorPages);
    }

    /** @param path decoded; begins with {@code /} */
    Response answer(String path) {
        PreviewState now = state.get(); // before the file is read: a page may be newer than it says, never older
        if (path.equals(events)) {
            return Response.stream();
        }
        if (path.startsWith(OWN)) {
            return Optional.ofNullable(editorPages.get(path.substring(OWN.length())))
                    .map(page -> pages.own(page.document(), now))
                    .orElseGet(() -> Response.refused(404));
        }
        return now.hasSite() ? site(path.substring(1), now) : pages.waiting(now);
    }

    /** What a page must know at once. */
    String event() {
        return pages.event(state.get());
    }

    private Response site(String name, PreviewState now) {
        String file = name.isEmpty() || name.endsWith("/") ? name + FRONT : name;
        return OutputPath.parse(file)
                .flatMap(path -> files.read(path).map(bytes -> found(path, bytes, now)))
                .or(() -> folder(file))
                .orElseGet(() -> notFound(file, now));
    }

    private Response found(OutputPath path, byte[] bytes, PreviewState now) {
        return path.extension().equals("html")
                ? pages.site(200, path, bytes, now)
                : Response.of(200, PreviewFiles.type(path), Response.NO_SCRIPT, bytes);
    }

    private Optional<Response> folder(String name) {
        return OutputPath.parse(name + "/" + FRONT)
                .filter(path -> files.read(path).isPresent())
                .map(path -> Response.moved("/" + FRONT.linkTo(path)));
    }

    /** As a host would answer: with the edition's page, or the site's. */
    private Response notFound(String name, PreviewState now) {
        String edition = name.replaceFirst("/.*", "");
        return notFoundIn(edition + "/404.html", now)
                .or(() -> notFoundIn("404.html", now))
                .orElseGet(() -> Response.refused(404));
    }

    private Optional<Response> notFoundIn(String name, PreviewState now) {
        return OutputPath.parse(name).flatMap(path -> files.read(path).map(bytes -> pages.site(404, path, bytes, now)));
    }
}
