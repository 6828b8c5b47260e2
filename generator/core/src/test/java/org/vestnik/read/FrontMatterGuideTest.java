package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.TestSite;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.model.Alias;
import org.vestnik.model.Article;
import org.vestnik.model.Author;
import org.vestnik.model.Correction;
import org.vestnik.model.Dossier;
import org.vestnik.model.Picture;
import org.vestnik.model.Timestamp;
import org.vestnik.model.Topic;
import org.vestnik.problem.MessageCatalog;

/** The guide to the front matter tells the truth: each of its examples is read, and gives what stands below it. */
class FrontMatterGuideTest {

    private static final Path GUIDE = Path.of("../docs/reference/front-matter.md");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern DATED = Pattern.compile("(?m)^date:");
    private static final String EXAMPLE_FILE = "content/en/x.md";

    /** @param files a small site; an example of single keys is made an article */
    record Example(String files, boolean isProblem, List<String> expected) {

        static Example of(String kind, String input, String outcome, String expected) {
            assertThat(List.of("value", "problem")).contains(outcome);
            String files = kind.equals("site") ? input : article(input);
            return new Example(
                    files, outcome.equals("problem"), expected.lines().toList());
        }

        private static String article(String keys) {
            String date = DATED.matcher(keys).find() ? "" : "date: 2018-08-04\n";
            return "-- %s --\n---\n%stitle: Title\n%s---\nText.\n".formatted(EXAMPLE_FILE, keys, date);
        }

        @Override
        public String toString() {
            return expected.get(0);
        }
    }

    static List<Example> examples() throws IOException {
        Matcher fence = FENCE.matcher(Files.readString(GUIDE));
        List<Example> examples = new ArrayList<>();
        while (fence.find()) {
            String kind = fence.group(1);
            String input = fence.group(2);
            assertThat(fence.find()).as("an outcome below %s", input).isTrue();
            examples.add(Example.of(kind, input, fence.group(1), fence.group(2)));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleGivesWhatTheGuideSays(Example example, @TempDir Path root) {
        TestSite.write(root, example.files());
        ReadSite site = ReadSite.of(root, ReadSite.config(List.of(ReadSite.EN, ReadSite.RU), Limits.DEFAULT));

        assertThat(example.isProblem() ? problems(site) : values(site, example)).isEqualTo(example.expected());
        if (!example.isProblem()) {
            assertThat(site.problems().list()).isEmpty();
        }
    }

    @Test
    void theGuideNamesEveryKey() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(Stream.of(FrontMatterKey.values()).flatMap(key -> key.names().stream()))
                .allSatisfy(name -> assertThat(guide).containsPattern("`" + Pattern.quote(name) + "[`:]"));
    }

    private static List<String> problems(ReadSite site) {
        MessageCatalog catalog = new MessageCatalog("en");
        return site.problems().list().stream()
                .map(p -> "%s %s -> %s".formatted(p.code().id(), catalog.what(p), catalog.fix(p)))
                .toList();
    }

    /** The same lines with the values that were read: {@code [FILE: ]COMPONENT = VALUE}. */
    private static List<String> values(ReadSite site, Example example) {
        return example.expected().stream()
                .map(line -> {
                    String head = line.substring(0, line.indexOf(" = "));
                    int colon = head.lastIndexOf(": ");
                    Article article = colon < 0 ? site.article() : named(site, head.substring(0, colon));
                    return head + " = " + shown(component(article, head.substring(colon < 0 ? 0 : colon + 2)));
                })
                .toList();
    }

    private static Article named(ReadSite site, String file) {
        return site.bulletin().editions().stream()
                .flatMap(edition -> edition.articles().stream())
                .filter(article -> article.source().file().equals(Path.of(file)))
                .findFirst()
                .orElseThrow();
    }

    private static Object component(Article article, String name) {
        try {
            return Article.class.getMethod(name).invoke(article);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("an article has no " + name, e);
        }
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(FrontMatterGuideTest::shown).orElse("nothing");
        }
        if (value instanceof Collection<?> list) {
            String separator = list.stream().anyMatch(Correction.class::isInstance) ? "; " : ", ";
            return list.stream().map(FrontMatterGuideTest::shown).collect(Collectors.joining(separator));
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .map(e -> e.getKey() + ": " + e.getValue())
                            .collect(Collectors.joining(", "));
        }
        if (value instanceof Timestamp time) {
            return time.at() + " " + time.precision().name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof Correction c) {
            String kind = c.kind().name().toLowerCase(Locale.ROOT);
            return "%s %s: %s".formatted(c.date().at().toLocalDate(), kind, c.text());
        }
        if (value instanceof Alias alias) {
            return alias.permalink().value();
        }
        if (value instanceof Picture picture) {
            return "%s (%s)%s"
                    .formatted(
                            picture.path(),
                            picture.alternative(),
                            picture.caption().isEmpty() ? "" : ": " + picture.caption());
        }
        if (value instanceof Topic topic) {
            return topic.id();
        }
        if (value instanceof Author author) {
            return author.id();
        }
        return value instanceof Dossier dossier ? dossier.id() : value.toString();
    }
}
