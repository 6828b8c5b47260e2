package org.vestnik.plan;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vestnik.model.Asset;
import org.vestnik.model.Content;
import org.vestnik.model.OutputPath;
import org.vestnik.model.UnfitFile;
import org.vestnik.model.UnreadFile;

/**
 * Where a link inside the site leads. Content may name a target by its source file, relative or from the content root
 * ({@code ../x.md}), by its address ({@code /ru/x/}, {@code /ru/x.html}), or a picture by its place. What does not lie
 * where a translation says so is looked for where another translation of the same would have it.
 */
public final class Links {

    /** Of a page: it ends in a folder, or as pages do. */
    private static final Pattern ADDRESS = Pattern.compile("(?:.*/)?(?:[^/.]*|[^/]*\\.html?)");

    private final Index<Target> targets = new Index<>();
    private final Index<Content> heldBack = new Index<>();
    private final Index<UnfitFile> unfit = new Index<>();
    private final Set<String> unread = new HashSet<>();
    private final Map<Path, List<Path>> translations = new HashMap<>();
    private final Path content;

    private boolean holdsUnreadText;
    private LinkSuggestions known;

    /** @param content the content folder, relative to the bulletin's root */
    Links(Path content) {
        this.content = content;
    }

    /** What a link leads to. */
    public sealed interface Target {
        OutputPath path();

        /** A planned page; its content if it is an article or a static page, whose anchors can be known. */
        record ToPage(OutputPath path, Optional<Content> content) implements Target {}

        /** A file that is copied. */
        record ToAsset(OutputPath path, Asset asset) implements Target {}
    }

    void addPage(Page page) {
        Target target = new Target.ToPage(page.path(), page.written());
        page.written().ifPresent(s -> targets.bySource.put(key(s.source().file()), target));
        targets.byAddress.put(page.path().value(), target);
    }

    /** A file that is made of pages when these are written. */
    void addFile(OutputPath path) {
        targets.byAddress.put(path.value(), new Target.ToPage(path, Optional.empty()));
    }

    /** @param published in its stead, if another file took its address */
    void addAsset(Asset asset, Asset published) {
        Target target = new Target.ToAsset(Addresses.of(published), published);
        targets.bySource.put(key(asset.file()), target);
        targets.byAddress.put(Addresses.of(asset).value(), target);
        targets.byAddress.putIfAbsent(asset.path().value(), target);
    }

    /** Content that readers may not see now, and the files that it and its aliases would have. */
    void addHeldBack(Content content, OutputPath path) {
        content.aliases()
                .forEach(alias ->
                        heldBack.byAddress.putIfAbsent(alias.permalink().file().value(), content));
        heldBack.bySource.put(key(content.source().file()), content);
        heldBack.byAddress.put(path.value(), content);
    }

    void addUnfit(UnfitFile file) {
        unfit.bySource.put(key(file.file()), file);
        unfit.byAddress.put(file.below(), file);
    }

    void addUnread(UnreadFile file) {
        unread.add(key(file.file()));
        holdsUnreadText |= file.mayHoldText();
    }

    /** Files that tell the same in several languages, in the bulletin's order. */
    void addTranslations(List<Path> files) {
        files.forEach(file -> translations.put(file, files));
    }

    /**
     * The target of a link.
     *
     * @param from the file that the link stands in, relative to the bulletin's root
     * @param path the destination without fragment and query, percent-decoded
     */
    public Optional<Target> resolve(Path from, String path) {
        Optional<Target> own = find(targets, from, path);
        return own.isPresent() || find(heldBack, from, path).isPresent()
                ? own
                : besideTranslations(targets, from, path);
    }

    private <T> Optional<T> besideTranslations(Index<T> index, Path from, String path) {
        return path.startsWith("/")
                ? Optional.empty()
                : translations.getOrDefault(from, List.of()).stream()
                        .flatMap(other -> find(index, other, path).stream())
                        .findFirst();
    }

    /** What such a link means, if it is a draft, or its time has not come or is over. */
    public Optional<Content> heldBack(Path from, String path) {
        return find(heldBack, from, path).or(() -> besideTranslations(heldBack, from, path));
    }

    /** The file that such a link means, if it is one that is never published. */
    public Optional<UnfitFile> unfit(Path from, String path) {
        return find(unfit, from, path);
    }

    /**
     * Whether such a link may well lead to what could not be read: it names the file itself, or an address, since nobody knows which
     * one a text has that was not read.
     */
    public boolean mayBeUnread(Path from, String path) {
        if (holdsUnreadText && ADDRESS.matcher(path).matches()) {
            return true;
        }
        Stream<Optional<String>> named = path.startsWith("/")
                ? Stream.of(named(content, path.substring(1)))
                : Stream.concat(Stream.of(from), translations.getOrDefault(from, List.of()).stream())
                        .map(file -> named(folder(file), path));
        return named.flatMap(Optional::stream).anyMatch(this::isUnread);
    }

    private boolean isUnread(String file) {
        return unread.contains(file)
                || unread.contains(file + ".md")
                || unread.stream().anyMatch(folder -> file.startsWith(folder + "/"));
    }

    /**
     * What a link that leads nowhere was most likely meant to be: a file of nearly that name, as it is written from there, else an address.
     *
     * @param path the destination without fragment and query
     */
    public Optional<String> nearest(Path from, String path) {
        return known().nearest(from, path);
    }

    /** Gathered when the first link is lost, when all of the plan is known: most sites have none. */
    private synchronized LinkSuggestions known() {
        if (known == null) {
            known = new LinkSuggestions(targets.bySource.keySet(), targets.byAddress.keySet());
        }
        return known;
    }

    static Path folder(Path file) {
        return file.getParent() == null ? Path.of("") : file.getParent();
    }

    static String key(Path path) {
        return Normalizer.normalize(path.toString().replace('\\', '/'), Normalizer.Form.NFC);
    }

    private <T> Optional<T> find(Index<T> index, Path from, String path) {
        if (path.startsWith("/")) {
            return index.address(path.substring(1)).or(() -> source(index, content, path.substring(1)));
        }
        Path folder = folder(from);
        return source(index, folder, path).or(() -> relativeAddress(index, folder, path));
    }

    private static <T> Optional<T> source(Index<T> index, Path folder, String path) {
        return named(folder, path).flatMap(index::source);
    }

    private <T> Optional<T> relativeAddress(Index<T> index, Path folder, String path) {
        String below = key(content) + "/";
        return named(folder, path)
                .filter(name -> name.startsWith(below))
                .flatMap(name -> index.address(name.substring(below.length())));
    }

    /** The key of what a path names that is written in a file of that folder; empty if no file could be named so. */
    static Optional<String> named(Path folder, String path) {
        try {
            return Optional.of(key(folder.resolve(path).normalize()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What can be named by its source file or by its address. */
    private record Index<T>(Map<String, T> bySource, Map<String, T> byAddress) {

        Index() {
            this(new HashMap<>(), new HashMap<>());
        }

        Optional<T> source(String file) {
            return Optional.ofNullable(bySource.get(file)).or(() -> Optional.ofNullable(bySource.get(file + ".md")));
        }

        Optional<T> address(String path) {
            String name = Normalizer.normalize(path, Normalizer.Form.NFC);
            String folder = name.isEmpty() || name.endsWith("/") ? name : name + "/";
            return Optional.ofNullable(byAddress.get(name))
                    .or(() -> Optional.ofNullable(byAddress.get(folder + "index.html")))
                    .or(() -> Optional.ofNullable(byAddress.get(name + ".html")));
        }
    }
}
