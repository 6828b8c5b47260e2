package org.vestnik.read;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.TestSite;
import org.vestnik.config.BulletinConfig;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.config.BulletinConfig.Policy;
import org.vestnik.config.BulletinConfig.Recents;
import org.vestnik.config.BulletinConfig.Shelf;
import org.vestnik.config.BulletinConfig.Typesetting;
import org.vestnik.config.ConfigReader;
import org.vestnik.config.Offline;
import org.vestnik.config.Whereabouts;
import org.vestnik.model.Article;
import org.vestnik.model.Bulletin;
import org.vestnik.model.Language;
import org.vestnik.model.LocalText;
import org.vestnik.model.StaticPage;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.risk.Risk;
import org.vestnik.timing.Stopwatch;

/** A bulletin in Russian and English, in Moscow's zone, read from a folder; and what was found wrong with it. */
record ReadSite(Bulletin bulletin, Problems problems, BodyReader bodies) {

    static final Language RU = new Language("ru");
    static final Language EN = new Language("en");

    /** @param text the files, as {@link TestSite} takes them */
    static ReadSite of(Path root, String text) {
        return of(TestSite.write(root, text).root(), config(List.of(RU, EN), Limits.DEFAULT));
    }

    static ReadSite of(Path root, BulletinConfig config) {
        Problems problems = new Problems();
        Path content = root.resolve("content");
        var dictionaries = new ConfigReader(root, content, problems).dictionaries(config);
        ContentReader reader =
                new ContentReader(root, content, config, dictionaries, KnownManuscripts.none(), problems);
        return new ReadSite(reader.read(Stopwatch.OFF), problems, reader.bodies());
    }

    static BulletinConfig config(List<Language> languages, Limits limits) {
        return new BulletinConfig(
                new LocalText(Map.of(RU, "Вестник")),
                Optional.empty(),
                languages,
                ZoneId.of("Europe/Moscow"),
                new Whereabouts(Optional.empty(), List.of(), Optional.empty(), false),
                "/:lang/:year/:month/:slug.html",
                Map.of(),
                new Recents(6, Policy.OWN),
                new Shelf(Duration.ofDays(30), Duration.ofDays(1)),
                false,
                false,
                Offline.NONE,
                Typesetting.DEFAULT,
                limits,
                Risk.NONE);
    }

    /** Of one language, newest first. */
    List<Article> articles(Language language) {
        return bulletin.editions().stream()
                .filter(edition -> edition.language().equals(language))
                .flatMap(edition -> edition.articles().stream())
                .toList();
    }

    List<StaticPage> pages(Language language) {
        return bulletin.editions().stream()
                .filter(edition -> edition.language().equals(language))
                .flatMap(edition -> edition.pages().stream())
                .toList();
    }

    /** The only article there is. */
    Article article() {
        List<Article> all = bulletin.editions().stream()
                .flatMap(edition -> edition.articles().stream())
                .toList();
        if (all.size() != 1) {
            throw new AssertionError("%d articles; problems: %s".formatted(all.size(), problems.list()));
        }
        return all.get(0);
    }

    /** Place and code of each problem, such as {@code content/ru/x.md:4:7 FM003}. */
    List<String> places() {
        return problems.list().stream().map(ReadSite::place).toList();
    }

    static String place(Problem problem) {
        return problem.at().map(at -> at + " ").orElse("") + problem.code().id();
    }
}
