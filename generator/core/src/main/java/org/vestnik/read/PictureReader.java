package org.vestnik.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.model.Language;
import org.vestnik.model.Picture;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlMap.Shape;
import org.vestnik.yaml.YamlText;

/**
 * The picture of a front matter: {@code picture: x.jpg}, the first of a list, or a map of path, alternative text and caption. Where it
 * is no map, the texts may be keys of their own.
 */
final class PictureReader {

    private static final List<String> PATH = List.of("path", "src", "image", "url", "file");
    private static final List<String> ALTERNATIVE = List.of("alt", "alternative");
    private static final String CAPTION = "caption";
    private static final String CREDIT = "credit";
    private static final Pattern ENDED = Pattern.compile("[.!?…][»”\")]*$");

    private final VisibleText visible;
    private final Language language;
    private final Problems problems;

    /** @param language of the text that the front matter belongs to */
    PictureReader(VisibleText visible, Language language, Problems problems) {
        this.visible = visible;
        this.language = language;
        this.problems = problems;
    }

    private record Words(String alternative, String caption) {}

    /** @param folder where the article lies below the content folder; empty for the content folder itself */
    Optional<Picture> read(Fields fields, String folder) {
        return fields.names(FrontMatterKey.PICTURE).stream()
                .flatMap(name -> read(fields, name, folder).stream())
                .findFirst();
    }

    private Optional<Picture> read(Fields fields, String name, String folder) {
        YamlMap map = fields.map();
        if (map.shape(name) != Shape.MAP) {
            return map.texts(name).stream().findFirst().flatMap(path -> picture(fields, name, path, folder));
        }
        YamlMap parts = map.map(name).orElseThrow();
        Optional<YamlText> path = first(parts, PATH);
        if (path.isEmpty()) {
            problems.add(map.position(name), ProblemCode.PICTURE_WITHOUT_PATH, name);
        } else if (ALTERNATIVE.stream().noneMatch(parts.keys()::contains)) {
            problems.add(
                    path.get().at(),
                    ProblemCode.PICTURE_WITHOUT_WORDS,
                    path.get().value());
        }
        Words words = new Words(
                first(parts, ALTERNATIVE)
                        .flatMap(text -> visible.of(name, text))
                        .orElse(""),
                caption(name, parts));
        return path.flatMap(p -> picture(name, p, words, folder));
    }

    /** The caption, and behind it who made the picture. */
    private String caption(String name, YamlMap parts) {
        Optional<String> caption = parts.text(CAPTION).flatMap(text -> visible.of(name, text));
        Optional<String> credit = parts.text(CREDIT).flatMap(text -> visible.of(name, text));
        String between = caption.filter(text -> ENDED.matcher(text).find()).isPresent() ? " " : ". ";
        return Stream.of(caption, credit).flatMap(Optional::stream).collect(Collectors.joining(between));
    }

    /** Of a path alone. */
    private Optional<Picture> picture(Fields fields, String name, YamlText path, String folder) {
        Words words = new Words(
                text(fields, FrontMatterKey.PICTURE_ALTERNATIVE), text(fields, FrontMatterKey.PICTURE_CAPTION));
        Optional<Picture> picture = picture(name, path, words, folder);
        if (picture.isPresent()
                && fields.names(FrontMatterKey.PICTURE_ALTERNATIVE).isEmpty()) {
            problems.add(
                    path.at(), ProblemCode.PICTURE_WITHOUT_WORDS, picture.get().path());
        }
        return picture;
    }

    private String text(Fields fields, FrontMatterKey key) {
        return fields.text(key)
                .flatMap(words -> visible.of(words.name(), words.text()))
                .orElse("");
    }

    private static Optional<YamlText> first(YamlMap map, List<String> names) {
        return names.stream().flatMap(name -> map.text(name).stream()).findFirst();
    }

    private Optional<Picture> picture(String key, YamlText text, Words words, String folder) {
        String path = text.value().strip();
        if (path.isEmpty() || !visible.isVisible(key, text)) {
            return Optional.empty();
        }
        if (ForeignPath.isWebAddress(path)) {
            problems.add(text.at(), ProblemCode.PICTURE_ELSEWHERE, key, path);
            return Optional.empty();
        }
        Optional<String> decoded = ForeignPath.decode(path).map(ForeignPath::decoded);
        if (decoded.isEmpty()
                || new ForeignPath(withoutSteps(decoded.get())).leavesSite()
                || fromRoot(folder, decoded.get()).isEmpty()) {
            problems.add(text.at(), ProblemCode.PATH_LEAVES_SITE, key, path);
            return Optional.empty();
        }
        return Optional.of(new Picture(path, words.alternative(), words.caption(), language, text.at()));
    }

    /** Steps up to a neighbouring folder are fit here; {@link #fromRoot} judges how far they lead. */
    private static String withoutSteps(String path) {
        return path.replaceAll("(^|(?<=/))\\.\\.(/|$)", "");
    }

    /** A path from the content folder, beginning with {@code /}; empty if it leads out of it. */
    static Optional<String> fromRoot(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (path.startsWith("/") ? path : folder + "/" + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of("/" + String.join("/", parts));
    }
}
