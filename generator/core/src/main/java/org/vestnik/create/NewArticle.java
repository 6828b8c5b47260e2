package org.vestnik.create;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestnik.config.BulletinConfig;
import org.vestnik.language.LanguagePack;
import org.vestnik.model.Language;
import org.vestnik.model.Slug;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;

/** Begins an article: a draft of this hour, in the folder of its language and year, named by its title. */
public final class NewArticle {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Path root;
    private final Path content;
    private final BulletinConfig config;
    private final Problems problems;

    /**
     * @param root the bulletin's root
     * @param content its folder of articles
     */
    public NewArticle(Path root, Path content, BulletinConfig config, Problems problems) {
        this.root = root;
        this.content = content;
        this.config = config;
        this.problems = problems;
    }

    /**
     * Makes its file; none if anything is wrong (the problem is reported).
     *
     * @param language of the article; else the bulletin's first
     * @param slug the file's name; else made of the title
     */
    public List<Path> make(String title, Optional<String> language, Optional<String> slug, Instant now) {
        TypedText typed = new TypedText(problems);
        if (!typed.isWhole(title) || !typed.isWhole(slug.orElse(""))) {
            return List.of();
        }
        Optional<Language> ours = new OurLanguage(config, problems).of(language);
        Optional<Slug> name = ours.flatMap(l -> slug.isPresent() ? given(slug.get(), l) : made(title, l));
        if (name.isEmpty()) {
            return List.of();
        }
        ZonedDateTime time = now.atZone(config.zone());
        String below = time.getYear() + "/" + name.get() + ".md";
        if (isTaken(below, ours.get())) {
            return List.of();
        }
        String text = Blank.named("article.md")
                .filled(Map.of("TITLE", YamlValue.of(title.strip()), "DATE", DATE.format(time)));
        return new NewFiles(root, content, problems).make(Map.of(ours.get() + "/" + below, text));
    }

    private Optional<Slug> given(String slug, Language language) {
        Optional<Slug> given = Slug.parse(slug);
        if (given.isEmpty()) {
            String fit = pack(language).slug(slug).map(s -> ": " + s).orElse("");
            problems.add(Problem.general(ProblemCode.NEW_SLUG_BAD, slug, fit));
        }
        return given;
    }

    private Optional<Slug> made(String title, Language language) {
        Optional<Slug> made = pack(language).slug(title);
        if (made.isEmpty()) {
            problems.add(Problem.general(ProblemCode.NEW_TITLE_WITHOUT_SLUG, title));
        }
        return made;
    }

    private static LanguagePack pack(Language language) {
        return LanguagePack.of(language).orElseThrow();
    }

    /** Whether another language has a file of this name, which would make the two translations of each other. */
    private boolean isTaken(String below, Language own) {
        if (isThere(own + "/" + below)) {
            return false; // the article itself is there, which is told when it is made
        }
        List<String> others = config.languages().stream()
                .filter(language -> !language.equals(own))
                .map(language -> language + "/" + below)
                .filter(this::isThere)
                .map(file -> content.getFileName() + "/" + file)
                .collect(Collectors.toList());
        others.forEach(other -> problems.add(Problem.general(ProblemCode.NEW_NAME_TAKEN, other, own.tag())));
        return !others.isEmpty();
    }

    private boolean isThere(String file) {
        return Files.exists(content.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }
}
