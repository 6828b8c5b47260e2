package org.vestnik.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.model.OutputPath;

/** A site as a test sees it: names and texts. */
record TestSite(SortedMap<String, String> files) {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    static TestSite of(String... namesAndTexts) {
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return new TestSite(files);
    }

    /**
     * A site of 30 files in which every page links to five others, and both front pages to all of them. Of ten pages,
     * three live in one version only, and all texts differ between versions.
     */
    static TestSite version(int version) {
        List<String> pages = Stream.iterate(0, i -> i + 1)
                .limit(22)
                .map(i -> i % 10 < 7 ? "ru/2018/p" + i + ".html" : "ru/v" + version + "/p" + i + ".html")
                .toList();
        String picture = "media/picture-" + version + ".png";
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < pages.size(); i++) {
            List<String> linked = List.of(
                    pages.get((i + 1) % pages.size()), pages.get((i + 7) % pages.size()), pages.get((i + 9) % 22));
            files.put(pages.get(i), page("version " + version, "../../", linked, picture));
        }
        files.put("index.html", page("root " + version, "", pages, picture));
        files.put("ru/index.html", page("front " + version, "../", pages, picture));
        files.put(picture, "picture " + version);
        files.put("media/same.png", "same");
        files.put("ru/feed.xml", "<feed>" + version + "</feed>");
        files.put("sitemap.xml", "<urlset>" + version + "</urlset>");
        files.put("robots.txt", "User-agent: *\n");
        files.put("about.html", "<p>the same always</p>");
        return new TestSite(files);
    }

    private static String page(String text, String up, List<String> links, String picture) {
        return links.stream()
                .map(link -> "<a href=\"" + up + link + "\">x</a>")
                .collect(Collectors.joining(
                        "\n", "<p>" + text + "</p>", "\n<img src=\"" + up + picture + "\">\n</html>"));
    }

    /** What a folder holds, but the manifest. */
    static TestSite read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        files.remove("manifest.sha256");
        return new TestSite(files);
    }

    WriteResult write(Path output) throws IOException, OutputRefusedException {
        try (SiteWriter writer = SiteWriter.open(output, List.of())) {
            putAll(writer);
            return writer.commit();
        }
    }

    void putAll(SiteWriter writer) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            writer.put(new OutputPath(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Links and pictures that lead nowhere on the pages that a reader can reach from the front page; sorted. */
    List<String> brokenFrom(String start) {
        Map<String, String> broken = new TreeMap<>();
        visit(start, "start", new TreeMap<>(), broken);
        return broken.keySet().stream().map(k -> k + " on " + broken.get(k)).toList();
    }

    private void visit(String name, String from, Map<String, String> seen, Map<String, String> broken) {
        if (seen.putIfAbsent(name, from) != null) {
            return;
        }
        String text = files.get(name);
        boolean page = name.endsWith(".html");
        if (text == null || (page && !text.endsWith(">"))) {
            broken.put(name, from);
        } else if (page) {
            LINK.matcher(text).results().forEach(link -> {
                Path target = Path.of("/" + name).getParent().resolve(link.group(1));
                visit(target.normalize().toString().substring(1), name, seen, broken);
            });
        }
    }
}
