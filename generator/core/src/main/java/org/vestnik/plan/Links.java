package org.vestnik.plan;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.model.Asset;
import org.vestnik.model.Content;
import org.vestnik.model.OutputPath;

/**
 * Where a link inside the site leads. Content may name a target by its source file, relative or from the content root
 * ({@code ../x.md}), by its address ({@code /ru/x/}, {@code /ru/x.html}), or a picture by its place.
 */
public final class Links {

    private final Map<String, Target> bySource = new HashMap<>();
    private final Map<String, Target> byAddress = new HashMap<>();
    private final Path content;

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

    void addPage(Page page, Optional<Content> source) {
        Target target = new Target.ToPage(page.path(), source);
        source.ifPresent(s -> bySource.put(key(s.source().file()), target));
        byAddress.put(page.path().value(), target);
    }

    void addAsset(Asset asset) {
        Target target = new Target.ToAsset(Addresses.of(asset), asset);
        bySource.put(key(asset.file()), target);
        byAddress.put(Addresses.of(asset).value(), target);
        byAddress.putIfAbsent(asset.path().value(), target);
    }

    /**
     * The target of a link.
     *
     * @param from the file that the link stands in, relative to the bulletin's root
     * @param path the destination without fragment and query, percent-decoded
     */
    public Optional<Target> resolve(Path from, String path) {
        if (path.startsWith("/")) {
            return address(path.substring(1)).or(() -> source(content, path.substring(1)));
        }
        Path folder = from.getParent() == null ? Path.of("") : from.getParent();
        return source(folder, path).or(() -> relativeAddress(folder, path));
    }

    /** Addresses near to one that leads nowhere, best first. */
    public List<String> candidates() {
        return byAddress.keySet().stream().map("/"::concat).sorted().toList();
    }

    /** Names of the files that a link may lead to, without their folders, sorted. */
    public List<String> fileNames() {
        return bySource.keySet().stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Target> source(Path folder, String path) {
        try {
            Path file = folder.resolve(path).normalize();
            return Optional.ofNullable(bySource.get(key(file)))
                    .or(() -> Optional.ofNullable(bySource.get(key(file) + ".md")));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Target> address(String path) {
        String name = Normalizer.normalize(path, Normalizer.Form.NFC);
        boolean folder = name.isEmpty() || name.endsWith("/");
        Target target = byAddress.get(folder ? name + "index.html" : name);
        if (target == null && !folder) {
            target = byAddress.get(name + "/index.html");
        }
        return target != null ? Optional.of(target) : Optional.ofNullable(byAddress.get(name + ".html"));
    }

    private Optional<Target> relativeAddress(Path folder, String path) {
        try {
            String name = key(folder.resolve(path).normalize());
            String below = key(content) + "/";
            return name.startsWith(below) ? address(name.substring(below.length())) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String key(Path path) {
        return Normalizer.normalize(path.toString().replace('\\', '/'), Normalizer.Form.NFC);
    }

    /** Percent-decoding (RFC 3986 section 2.1); empty if a sign {@code %} is not followed by two hexadecimal digits. */
    public static Optional<String> percentDecode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[encoded.length];
        int length = 0;
        for (int i = 0; i < encoded.length; i++) {
            byte b = encoded[i];
            if (b == '%') {
                if (i + 2 >= encoded.length) {
                    return Optional.empty();
                }
                int high = Character.digit(encoded[i + 1], 16);
                int low = Character.digit(encoded[i + 2], 16);
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                b = (byte) (high << 4 | low);
                i += 2;
            }
            decoded[length++] = b;
        }
        return Optional.of(new String(decoded, 0, length, StandardCharsets.UTF_8));
    }
}
