import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The least that a generator on our libraries can do, to know how much of a build's time is theirs: it reads the articles of
 * a corpus, has flexmark turn each into HTML and FreeMarker lay six headlines beside it, and writes one page an article. No list, no feed,
 * no check, no cache; front matter is two lines that begin with a word.
 *
 * <pre>Least all|drawn|replaced BULLETIN SITE</pre>
 *
 * {@code drawn} leaves Markdown out: the text itself is put into the template. {@code replaced} reads each page of a site that is there,
 * hashes it and moves a copy into its place.
 */
final class Least {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="${article.language}">
            <meta charset="utf-8">
            <title>${article.title}</title>
            <h1>${article.title}</h1>
            <time>${article.date}</time>
            ${text}
            <ul>
            <#list recent as other>
            <li><a href="../${other.name}/index.html">${other.title}</a></li>
            </#list>
            </ul>
            """;

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().build();
    private final Template template = new Template("page", new StringReader(PAGE), new Configuration(Configuration.VERSION_2_3_33));
    private final boolean markdown;
    private final Path site;

    private Least(boolean markdown, Path site) throws IOException {
        this.markdown = markdown;
        this.site = site;
    }

    private record Article(String language, String name, String title, String date, String body) {

        static Article read(Path file) {
            try {
                String text = Files.readString(file);
                int end = text.indexOf("\n---", 4);
                String head = text.substring(0, end);
                return new Article(
                        file.getParent().getFileName().toString(),
                        file.getFileName().toString().replace(".md", ""),
                        value(head, "title:"),
                        value(head, "date:"),
                        text.substring(end + 5));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String value(String head, String key) {
            return head.lines().filter(line -> line.startsWith(key)).findFirst().orElse(key).substring(key.length()).strip();
        }

        Map<String, String> model() {
            return Map.of("language", language, "name", name, "title", title, "date", date);
        }
    }

    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[2]);
        if (args[0].equals("replaced")) {
            each(site, "index.html", Least::replace);
            return;
        }
        Least least = new Least(args[0].equals("all"), site);
        for (String language : List.of("en", "ru")) {
            least.edition(Path.of(args[1], "content", language));
        }
    }

    private void edition(Path folder) throws IOException {
        List<Article> articles;
        try (Stream<Path> files = Files.list(folder)) {
            articles = files.filter(file -> file.toString().endsWith(".md")).toList().parallelStream()
                    .map(Article::read)
                    .sorted(Comparator.comparing(Article::date).reversed())
                    .toList();
        }
        List<Map<String, String>> recent = articles.stream().limit(6).map(Article::model).toList();
        articles.parallelStream().forEach(article -> write(article, recent));
    }

    private void write(Article article, List<Map<String, String>> recent) {
        String text = markdown ? renderer.render(parser.parse(article.body())) : article.body();
        try {
            StringWriter page = new StringWriter(2 * text.length());
            template.process(Map.of("article", article.model(), "text", text, "recent", recent), page);
            Path folder = Files.createDirectories(site.resolve(article.language()).resolve(article.name()));
            Files.writeString(folder.resolve("index.html"), page.toString());
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void replace(Path page) {
        try {
            byte[] bytes = Files.readAllBytes(page);
            MessageDigest.getInstance("SHA-256").digest(bytes);
            Path fresh = page.resolveSibling("fresh");
            Files.write(fresh, bytes);
            Files.move(fresh, page, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void each(Path folder, String name, Consumer<Path> work) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.endsWith(name)).toList().parallelStream().forEach(work);
        }
    }
}
