package org.vestnik.create;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestnik.model.Language;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.read.WholeBulletin;

/** Makes the folder of a bulletin that builds as it stands: settings, samples, a pom, a workflow, settings of editors. */
public final class NewBulletin {

    private static final Set<String> MAY_BE_THERE = Set.of(".git");
    private static final String USUAL_ZONE = "UTC";

    /** The file's name, and the blank that it is made of. */
    private static final Map<String, String> FILES = files();

    private final BulletinOrder order;
    private final Instant now;
    private final Problems problems;

    public NewBulletin(BulletinOrder order, Instant now, Problems problems) {
        this.order = order;
        this.now = now;
        this.problems = problems;
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", "");
        files.put("content/bulletin.yaml", "bulletin.yaml");
        files.put("content/topics.yaml", "topics.yaml");
        files.put("content/authors.yaml", "authors.yaml");
        files.put("pom.xml", "pom.xml");
        files.put(".editorconfig", "editorconfig");
        files.put(".gitattributes", "gitattributes");
        files.put(".gitignore", "gitignore");
        files.put(".vscode/settings.json", "vscode-settings.json");
        files.put(".vscode/extensions.json", "vscode-extensions.json");
        files.put(".vscode/vestnik.code-snippets", "vscode-snippets.json");
        for (String schema : List.of("bulletin", "dictionary", "front-matter", "risk")) {
            String name = "schemas/" + schema + ".schema.json";
            files.put(".vestnik/" + name, name);
        }
        return files;
    }

    /** Makes it; what was made, or nothing if anything is wrong (the problem is reported). */
    public List<Path> make() {
        List<Language> languages = languages();
        Optional<ZoneId> zone = zone();
        checkFolder();
        order.title().ifPresent(new TypedText(problems)::isWhole);
        if (!order.jar().isFit()) {
            problems.add(Problem.general(ProblemCode.NEW_JAR_BAD, order.jar().toString()));
        }
        if (problems.hasErrors()) {
            return List.of();
        }
        Samples samples = new Samples(languages);
        Map<String, String> values = values(samples, zone.orElseThrow());
        Map<String, String> texts = new LinkedHashMap<>();
        FILES.forEach((name, blank) -> texts.put(name, blank(blank).filled(values)));
        HostFiles host = new HostFiles(Host.GITHUB, order.url(), order.jar(), order.readme());
        texts.putAll(host.own());
        texts.putAll(host.shared());
        LocalDate today = LocalDate.ofInstant(now, zone.get());
        texts.putAll(samples.files(Integer.toString(today.getYear()), today.toString()));
        List<Path> made = new NewFiles(order.folder(), problems).make(texts);
        if (!made.isEmpty()) {
            noteRevisions(languages.get(0));
        }
        return made;
    }

    /** So that the samples are translations that status can judge. */
    private void noteRevisions(Language original) {
        Path root = order.folder();
        WholeBulletin.read(root, root.resolve("content"), problems).ifPresent(whole -> {
            Acceptance acceptance = new Acceptance(root, whole, problems);
            whole.contents().stream()
                    .filter(content -> !content.language().equals(original))
                    .forEach(acceptance::accept);
        });
    }

    private Blank blank(String name) {
        return Blank.named(name.isEmpty() ? "readme_" + order.readme() + ".md" : name);
    }

    private Map<String, String> values(Samples samples, ZoneId zone) {
        String title = order.title().orElseGet(this::titleOfFolder);
        Map<String, String> values = new HashMap<>();
        values.put("NAME", title);
        values.put("TITLES", samples.byLanguage(language -> title));
        values.put("LANGUAGES", samples.languages().stream().map(Language::tag).collect(Collectors.joining(", ")));
        values.put("ZONE", zone.getId());
        values.put("URL", order.url().map(url -> "url: " + url).orElse("# url: https://bulletin.example"));
        values.put("TOPIC_NAMES", samples.names("topic"));
        values.put("DESK_NAMES", samples.names("desk"));
        values.put("VERSION", Blank.named("version.txt").text().strip());
        return values;
    }

    /** {@code our-bulletin} becomes "Our bulletin". */
    private String titleOfFolder() {
        String words = String.valueOf(order.folder().getFileName())
                .replaceAll("[-_\\s]+", " ")
                .strip();
        return words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + words.substring(words.offsetByCodePoints(0, 1));
    }

    private List<Language> languages() {
        Set<Language> languages = new LinkedHashSet<>();
        for (String word : order.languages()) {
            Optional<Language> language = Language.parse(word.strip()).filter(l -> Samples.LANGUAGES.contains(l.tag()));
            language.ifPresentOrElse(
                    languages::add,
                    () -> problems.add(Problem.general(
                            ProblemCode.NEW_LANGUAGE_UNKNOWN, word, String.join(", ", Samples.LANGUAGES))));
        }
        if (languages.size() < 2 && !problems.hasErrors()) {
            problems.add(Problem.general(ProblemCode.NEW_LANGUAGES_FEW, String.join(",", order.languages())));
        }
        return new ArrayList<>(languages);
    }

    private Optional<ZoneId> zone() {
        String name = order.zone().orElse(USUAL_ZONE);
        boolean known = name.equals(USUAL_ZONE)
                || name.contains("/") && ZoneId.getAvailableZoneIds().contains(name);
        if (!known) {
            problems.add(Problem.general(ProblemCode.NEW_ZONE_UNKNOWN, name));
        }
        return known ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    /** A new or an empty folder, or one that holds a new repository and nothing else. */
    private void checkFolder() {
        Path folder = order.folder();
        if (folder.getFileName() == null || !isFit(folder.getFileName().toString())) {
            problems.add(Problem.general(ProblemCode.NEW_NAME_UNFIT, folder.toString()));
        } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmpty(folder)) {
            problems.add(Problem.general(ProblemCode.NEW_EXISTS, folder.toString()));
        }
    }

    private static boolean isFit(String name) {
        return !name.isBlank()
                && name.codePoints().noneMatch(Character::isISOControl)
                && name.matches(".*[\\p{L}\\p{N}].*");
    }

    private boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(
                    file -> MAY_BE_THERE.contains(file.getFileName().toString()));
        } catch (IOException e) {
            problems.add(Problem.ofDisk(e));
            return true;
        }
    }
}
