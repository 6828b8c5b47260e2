package org.vestnik.plan;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vestnik.problem.Suggestion;

/** "Did you mean …" for links: the files and addresses of a site, folded once for however many links are lost. Thread-safe. */
final class LinkSuggestions {

    /** A page's address, or a name without any ending. */
    private static final Pattern PAGE_NAME = Pattern.compile("^([^.]+)(?:\\.html?)?$");

    /** A bundle, which is known by its folder: {@code march/index.md} as {@code march.md}. */
    private static final Pattern BUNDLE = Pattern.compile("(?<![^/])([^/]++)/index((?:\\.[\\w-]+)?\\.(?:md|html?))$");

    private final Map<String, List<String>> filesByName;
    private final Suggestion names;
    private final Suggestion addresses;

    /**
     * @param files that a link may name, from the bulletin's root
     * @param addresses likewise, below the site's root
     */
    LinkSuggestions(Collection<String> files, Collection<String> addresses) {
        this.filesByName = files.stream().sorted().collect(Collectors.groupingBy(file -> name(withoutIndex(file))));
        this.names = new Suggestion(filesByName.keySet());
        this.addresses = new Suggestion(addresses.stream().map("/"::concat).toList());
    }

    /** As {@link Links#nearest} tells. */
    Optional<String> nearest(Path from, String path) {
        String place = withoutIndex(path.replaceFirst("(?<!/)/+$", ""));
        return names.nearest(PAGE_NAME.matcher(name(place)).replaceFirst("$1.md"))
                .map(near -> file(from, place, filesByName.get(near)))
                .or(() -> addresses.nearest("/" + path.replaceFirst("^(\\.{0,2}/)+", "")));
    }

    /** Of files of one name the one in the folder that was written, else one of the same language, else the first. */
    private static String file(Path from, String path, List<String> files) {
        Path folder = Links.folder(from);
        String written = Links.named(folder, path.substring(0, path.lastIndexOf('/') + 1))
                .orElse("");
        String language = from.getNameCount() > 2 ? Links.key(from.subpath(0, 2)) : "";
        String file = files.stream()
                .max(Comparator.comparing((String f) -> folder(withoutIndex(f)).equals(written))
                        .thenComparing(f -> f.startsWith(language + "/")))
                .orElseThrow();
        return Links.key(folder.relativize(Path.of(file)));
    }

    private static String withoutIndex(String file) {
        return BUNDLE.matcher(file).replaceFirst("$1$2");
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
