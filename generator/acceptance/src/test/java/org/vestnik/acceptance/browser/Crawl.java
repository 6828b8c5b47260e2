package org.vestnik.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A place gone through link by link, by a reader who knows nothing but addresses.
 *
 * @param files that were there, relative to the place, sorted
 * @param broken what leads nowhere, to a missing anchor or out of the place on its own host, or is fetched from elsewhere
 */
public record Crawl(Set<String> files, List<String> broken) {

    /** Goes through all that can be reached from some files, each relative to the place. */
    public static Crawl of(Mount mount, Collection<String> starts) {
        var walk = new Walk(mount, starts);
        walk.run();
        return new Crawl(new TreeSet<>(walk.seen.keySet()), walk.broken);
    }

    private static final class Walk {
        private final Mount mount;
        private final String root;
        private final Map<String, Optional<Document>> seen = new HashMap<>();
        private final Deque<String> next;
        private final List<Anchor> anchors = new ArrayList<>();
        private final List<String> broken = new ArrayList<>();

        Walk(Mount mount, Collection<String> starts) {
            this.mount = mount;
            this.root = mount.address().toString().replace("file:///", "file:/"); // as java.net.URL has it
            this.next = new ArrayDeque<>(starts);
        }

        private record Anchor(String page, String target, String name) {}

        void run() {
            while (!next.isEmpty()) {
                String file = next.pop();
                if (!seen.containsKey(file)) {
                    fetch(file);
                }
            }
            for (Anchor anchor : anchors) {
                boolean there = seen.getOrDefault(anchor.target(), Optional.empty())
                        .filter(page -> page.getElementById(anchor.name()) != null)
                        .isPresent();
                if (!there) {
                    broken.add("%s: no anchor %s in %s".formatted(anchor.page(), anchor.name(), anchor.target()));
                }
            }
        }

        private void fetch(String file) {
            Optional<byte[]> bytes = bytes(mount.of(file));
            if (bytes.isEmpty()) {
                broken.add("nothing at " + mount.of(file));
                return;
            }
            boolean isPage = file.endsWith(".html");
            seen.put(file, isPage ? Optional.of(page(file, bytes.get())) : Optional.empty());
            seen.get(file).ifPresent(page -> look(file, page));
        }

        private Document page(String file, byte[] bytes) {
            return Jsoup.parse(
                    new String(bytes, StandardCharsets.UTF_8), mount.of(file).toString());
        }

        private void look(String file, Document page) {
            page.select("[href]").forEach(element -> follow(file, element, element.absUrl("href")));
            page.select("[src]").forEach(element -> follow(file, element, element.absUrl("src")));
        }

        private void follow(String file, Element element, String address) {
            if (address.startsWith("data:") || address.startsWith("mailto:")) {
                return;
            }
            int hash = address.indexOf('#');
            String target = hash < 0 ? address : address.substring(0, hash);
            if (!target.startsWith(root)) {
                boolean isOwnHost =
                        target.startsWith(mount.address().resolve("/").toString());
                boolean isFetched = !element.is("a, area, link[rel=canonical], link[rel=alternate]");
                if (isOwnHost || isFetched || target.isEmpty()) {
                    broken.add("%s leads to %s".formatted(file, address));
                }
                return;
            }
            String name = decoded(target.substring(root.length()));
            next.push(name);
            if (hash >= 0 && hash + 1 < address.length()) {
                anchors.add(new Anchor(file, name, decoded(address.substring(hash + 1))));
            }
        }

        private static String decoded(String text) {
            return URI.create(text.replace(":", "%3A")).getPath();
        }

        private static Optional<byte[]> bytes(URI address) {
            try {
                if (address.getScheme().equals("file")) {
                    Path file = Path.of(address);
                    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
                }
                // Names below localhost are known to browsers alone.
                URI loopback = URI.create(address.toString().replaceFirst("//[a-z.]*localhost", "//127.0.0.1"));
                var connection = (HttpURLConnection) loopback.toURL().openConnection();
                return connection.getResponseCode() == 200
                        ? Optional.of(connection.getInputStream().readAllBytes())
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
