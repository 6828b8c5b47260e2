package org.vestnik.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vestnik.read.ReadSite.EN;
import static org.vestnik.read.ReadSite.RU;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.TestSite;
import org.vestnik.cache.FileStamp;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.config.ConfigReader;
import org.vestnik.model.Article;
import org.vestnik.model.Asset;
import org.vestnik.model.Source;
import org.vestnik.model.StaticPage;
import org.vestnik.model.Topic;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.Problems;
import org.vestnik.timing.Stopwatch;

/** Folders and files become a bulletin. */
class ContentReaderTest {

    private static final String ARTICLE = """
            ---
            title: Заголовок
            date: 2018-08-04
            ---
            Текст.
            """;

    @TempDir
    Path root;

    @Test
    void bothLayoutsAreReadAndLinkedByTheirPath() {
        ReadSite site = read("""
                -- content/ru/2018/a.md --
                ---
                title: А
                date: 2018-08-04
                ---
                Текст.
                -- content/2018/a/index.en.md --
                ---
                title: A
                ---
                Text.
                -- content/2018/b.en.md --
                ---
                title: B
                date: 2018-08-05
                ---
                Text.
                """);

        assertThat(site.places()).isEmpty();
        assertThat(site.articles(RU)).extracting(Article::title).containsExactly("А");
        assertThat(site.articles(EN)).extracting(Article::title).containsExactly("B", "A");
        assertThat(site.articles(EN).get(1).translationKey())
                .isEqualTo(site.articles(RU).get(0).translationKey());
    }

    @Test
    void anArticleThatWasSavedAsATextIsTold() throws IOException {
        ReadSite site = read("""
                -- content/ru/a.md.txt --
                Текст.
                -- content/ru/b.txt --
                ---
                date: 2018-08-04
                title: Заголовок
                ---
                Текст.
                -- content/ru/list.txt --
                ---
                title without a colon
                ---
                -- content/ru/poem.txt --
                title: none, since no line stands above
                -- content/static/c.md.txt --
                Текст.
                """);

        assertThat(site.places()).containsExactly("content/ru/a.md.txt:1:1 IM032", "content/ru/b.txt:1:1 IM032");
        assertThat(site.problems().list())
                .extracting(problem -> problem.details().get(0))
                .containsExactly("a.md", "b.md");
    }

    @Test
    void aTextOfNotepadIsToldInItsOwnEncoding() throws IOException {
        byte[] text = "\uFEFF---\r\ntitle: Заголовок\r\n---\r\nТекст.\r\n".getBytes(StandardCharsets.UTF_16LE);
        Files.write(Files.createDirectories(root.resolve("content/ru")).resolve("a.txt"), text);

        assertThat(read("").places()).containsExactly("content/ru/a.txt:1:1 IM032");
    }

    @Test
    void aTranslationInheritsWhatIsAlikeInAllTranslations() {
        ReadSite site = read("""
                -- content/ru/2018/a.md --
                ---
                title: А
                summary: Кратко
                date: 2018-08-04 11:40
                publishDate: 2018-08-05
                expiryDate: 2030-01-01
                live: true
                newestFirst: true
                topics: [суды]
                authors: [Анна]
                series: Дело
                picture: {path: a.jpg, alt: Человек}
                corrections: [{date: 2018-08-05, text: Исправлено}]
                draft: true
                mood: грусть
                ---
                Текст.
                -- content/en/2018/a.md --
                ---
                title: A
                ---
                Text.
                """);

        Article original = site.articles(RU).get(0);
        Article translation = site.articles(EN).get(0);
        assertThat(site.problems().hasErrors()).isFalse();
        assertThat(translation.date()).isEqualTo(original.date());
        assertThat(translation.publish()).isPresent().isEqualTo(original.publish());
        assertThat(translation.expiry()).isPresent().isEqualTo(original.expiry());
        assertThat(translation.live()).isTrue();
        assertThat(translation.newestFirst()).isTrue();
        assertThat(translation.topics()).hasSize(1).isEqualTo(original.topics());
        assertThat(translation.authors()).hasSize(1).isEqualTo(original.authors());
        assertThat(translation.dossier()).isPresent().isEqualTo(original.dossier());
        assertThat(original.picture().orElseThrow().path()).isEqualTo("a.jpg");
        assertThat(original.picture().orElseThrow().alternative()).isEqualTo("Человек");
        assertThat(translation.picture().orElseThrow().path()).isEqualTo("/ru/2018/a.jpg");
        assertThat(translation.picture().orElseThrow().alternative()).isEqualTo("Человек");
        assertThat(translation.picture().orElseThrow().at())
                .isEqualTo(original.picture().orElseThrow().at());
        assertThat(translation.summary()).isEmpty();
        assertThat(translation.corrections()).isEmpty();
        assertThat(translation.draft()).isFalse();
        assertThat(translation.params()).isEmpty();
        assertThat(original.params()).containsEntry("mood", "грусть");
    }

    @Test
    void whatATranslationSaysItselfIsItsOwn() {
        ReadSite site = read("""
                -- content/2018/a/index.ru.md --
                ---
                title: А
                date: 2018-08-04
                picture: a.jpg
                topics: [суды]
                live: true
                ---
                Текст.
                -- content/2018/a/index.en.md --
                ---
                title: A
                date: 2018-08-06
                picture: b.jpg
                topics: [courts]
                live: false
                ---
                Text.
                """);

        Article translation = site.articles(EN).get(0);
        assertThat(translation.date().at()).hasToString("2018-08-06T00:00+03:00");
        assertThat(translation.picture().orElseThrow().path()).isEqualTo("b.jpg");
        assertThat(translation.picture().orElseThrow().at()).hasToString("content/2018/a/index.en.md:4:10");
        assertThat(translation.topics()).extracting(Topic::id).containsExactly("courts");
        assertThat(translation.live()).isFalse();
    }

    @Test
    void aTranslationKeyLinksFilesWithOtherNames() {
        ReadSite site = read("""
                -- content/ru/antivoennye-stikhi.md --
                ---
                title: Стихи
                date: 2018-08
                dateApproximate: true
                translationKey: poems
                ---
                Текст.
                -- content/en/poems-against-war.md --
                ---
                title: Poems
                page_id: poems
                ---
                Text.
                """);

        assertThat(site.places()).isEmpty();
        assertThat(site.articles(EN)).extracting(Article::translationKey).containsExactly("poems");
        assertThat(site.articles(EN))
                .extracting(Article::date)
                .isEqualTo(List.of(site.articles(RU).get(0).date()));
    }

    @Test
    void composedAndDecomposedNamesAreOneName() {
        String composed = "content/ru/йод.md";
        String decomposed = Normalizer.normalize("content/en/йод.md", Normalizer.Form.NFD);
        TestSite.write(root, "").with(composed, ARTICLE).with(decomposed, "---\ntitle: Iodine\n---\nText.\n");

        ReadSite site = ReadSite.of(root, "");

        assertThat(site.places()).isEmpty();
        assertThat(site.articles(EN).get(0).translationKey()).isEqualTo("йод");
        assertThat(site.articles(EN).get(0).slug()).hasToString("yod");
    }

    @Test
    void aFileBelowPagesOrOfTypePageIsAStaticPageAndNeedsNoDate() {
        ReadSite site = read("""
                -- content/ru/pages/about.md --
                ---
                title: О нас
                ---
                Текст.
                -- content/pages/about.en.md --
                ---
                title: About us
                ---
                Text.
                -- content/ru/mirrors.md --
                ---
                title: Зеркала
                type: page
                ---
                Текст.
                """);

        assertThat(site.places()).isEmpty();
        assertThat(site.pages(RU)).extracting(StaticPage::title).containsExactly("О нас", "Зеркала");
        assertThat(site.pages(EN)).extracting(StaticPage::translationKey).containsExactly("pages/about");
        assertThat(site.articles(RU)).isEmpty();
    }

    @Test
    void slugsComeFromTheKeyElseFromTheNameWithoutItsDate() {
        ReadSite site = read("""
                -- content/ru/2018-08-04-Объезд и щи.md --
                ---
                title: А
                ---
                Текст.
                -- content/ru/2018-08-03-b.md --
                ---
                title: Б
                slug: drugoy
                ---
                Текст.
                -- content/2018-08-02-c/index.ru.md --
                ---
                title: В
                ---
                Текст.
                """);

        assertThat(site.places()).isEmpty();
        assertThat(site.articles(RU)).extracting(a -> a.slug().value()).containsExactly("obezd-i-shchi", "drugoy", "c");
        assertThat(site.articles(RU))
                .extracting(a -> a.date().at().toLocalDate().toString())
                .containsExactly("2018-08-04", "2018-08-03", "2018-08-02");
    }

    @Test
    void filesToCopyAreListedAndDroppingsAreNot() {
        ReadSite site = read("""
                -- content/ru/x.md --
                ---
                title: А
                date: 2018-08-04
                ---
                Текст.
                -- content/ru/x.jpg --
                jpg
                -- content/2018/y/Скан.PDF --
                pdf
                -- content/static/CNAME --
                example.org
                -- content/static/_headers --
                /*
                -- content/static/.well-known/security.txt --
                Contact:
                -- content/static/.well-known/assetlinks --
                x
                -- content/static/.env --
                SECRET=1
                -- content/.git/config --
                [core]
                -- content/ru/x.md~ --
                x
                -- content/ru/.x.md.swp --
                x
                -- content/ru/x.md.orig --
                x
                -- content/ru/x.md.swx --
                x
                -- content/ru/.DS_Store --
                x
                -- content/ru/Thumbs.db --
                x
                -- content/ru/.obsidian/app.json --
                {}
                -- content/bulletin.yaml --
                title: x
                """);

        assertThat(site.places()).isEmpty();
        assertThat(site.bulletin().assets())
                .extracting(a -> a.path() + (a.beside() ? " beside " : " static ") + a.size())
                .containsExactly(
                        ".well-known/assetlinks static 2",
                        ".well-known/security.txt static 9",
                        "2018/y/Скан.PDF beside 4",
                        "CNAME static 12",
                        "_headers static 3",
                        "ru/x.jpg beside 4");
        assertThat(site.bulletin().assets()).extracting(Asset::file).contains(Path.of("content/static/CNAME"));
    }

    @Test
    void yamlThatIsNoSettingIsNotPassedOverInSilence() {
        ReadSite site = ReadSite.of(root, """
                -- content/topics.yaml --
                courts: {name: Courts}
                -- content/places.yaml --
                moscow: {name: Moscow}
                """);

        assertThat(site.places()).containsExactly("content/places.yaml:1:1 IM028");
    }

    @Test
    void linksAreNeverFollowed() throws IOException {
        TestSite site =
                TestSite.write(root, "").with("outside/secret.md", ARTICLE).with("content/ru/a.md", ARTICLE);
        Files.createSymbolicLink(site.path("content/ru/file.md"), site.path("outside/secret.md"));
        Files.createSymbolicLink(site.path("content/ru/folder"), site.path("outside"));
        Files.createSymbolicLink(site.path("content/ru/dangling.md"), Path.of("nowhere"));
        Files.createSymbolicLink(site.path("content/ru/.#a.md"), Path.of("an-editor's-lock"));
        Files.createDirectories(site.path("content/static"));
        Files.createSymbolicLink(site.path("content/static/x.txt"), Path.of("/etc/passwd"));

        ReadSite read = ReadSite.of(root, "");

        assertThat(read.places())
                .containsExactly(
                        "content/ru/dangling.md:1:1 SF030",
                        "content/ru/file.md:1:1 SF030",
                        "content/ru/folder:1:1 SF030",
                        "content/static/x.txt:1:1 SF030");
        assertThat(read.problems().exitCode(false)).isEqualTo(ExitCode.SAFETY);
        assertThat(read.articles(RU)).hasSize(1);
        assertThat(read.bulletin().assets()).isEmpty();
    }

    @Test
    void whatIsNeitherFileNorFolderIsRefused() throws IOException {
        TestSite site = TestSite.write(root, "").with("content/ru/a.md", ARTICLE);
        Path socket = site.path("content/ru/x.md");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));

            ReadSite read = ReadSite.of(root, "");

            assertThat(read.places()).containsExactly("content/ru/x.md:1:1 SF031");
            assertThat(read.articles(RU)).hasSize(1);
        }
    }

    @Test
    void aFileThatVanishesAfterTheWalkIsNamed() {
        Problems problems = new Problems();
        var config = ReadSite.config(List.of(RU, EN), Limits.DEFAULT);
        Path gone = root.resolve("content/ru/gone.md");
        var file = new FoundFile(gone, root.relativize(gone), "ru/gone.md", new FileStamp(10, 0, 0));

        ContentReader reader = new ContentReader(
                root,
                root.resolve("content"),
                config,
                new ConfigReader(root, root, problems).dictionaries(config),
                KnownManuscripts.none(),
                problems);

        assertThat(reader.fileReader(new KeptTexts(), problems).read(file)).isEmpty();
        assertThat(problems.list()).extracting(ReadSite::place).containsExactly("content/ru/gone.md:1:1 DK021");
    }

    @Test
    void aContentFolderThatIsALinkIsNotEntered() throws IOException {
        TestSite site = TestSite.write(root, "").with("outside/ru/secret.md", ARTICLE);
        Files.createSymbolicLink(site.path("content"), site.path("outside"));

        ReadSite read = ReadSite.of(root, "");

        assertThat(read.places()).contains("content:1:1 SF030");
        assertThat(read.articles(RU)).isEmpty();
    }

    @Test
    void aMissingContentFolderIsAProblemOfTheEnvironment() {
        ReadSite read = ReadSite.of(root, "");

        assertThat(read.places()).containsExactly("content:1:1 DK021");
        assertThat(read.problems().exitCode(false)).isEqualTo(ExitCode.ENVIRONMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u200Bb", "a\u0007b", "aux", "a.", "a ", " a", "a:b", "a\"b", "a<b>", "a|b"})
    void namesThatSomeSystemsCanNotBearAreRefused(String name) {
        TestSite.write(root, "")
                .with("content/ru/" + name + "/x.md", ARTICLE)
                .with("content/ru/y/" + name + ".", ARTICLE);

        ReadSite read = ReadSite.of(root, "");

        assertThat(read.places())
                .containsExactly("content/ru/" + name + ":1:1 FM025", "content/ru/y/" + name + ".:1:1 FM025");
        assertThat(read.articles(RU)).isEmpty();
    }

    @Test
    void anArticleOfExactlyTheLimitIsReadAndALargerOneIsNot() {
        Limits limits = new Limits(1000, 200, 100, 5, 11_000, 50, 1000);
        TestSite.write(root, "")
                .with("content/ru/fits.md", ARTICLE + "x".repeat(200 - ARTICLE.getBytes(StandardCharsets.UTF_8).length))
                .with(
                        "content/ru/too-large.md",
                        ARTICLE + "x".repeat(201 - ARTICLE.getBytes(StandardCharsets.UTF_8).length));

        ReadSite read = ReadSite.of(root, ReadSite.config(List.of(RU, EN), limits));

        assertThat(read.articles(RU)).extracting(a -> a.slug().value()).containsExactly("fits");
        assertThat(read.places()).containsExactly("content/ru/too-large.md:1:1 FM027");
        assertThat(read.problems().list().get(0).details()).containsExactly("201", "200");
    }

    @Test
    void theBodyIsReadWithoutItsFrontMatterWhateverTheLineEnds() throws SourceChangedException {
        TestSite.write(root, "").with("content/ru/x.md", "\uFEFF" + (ARTICLE + "\nЕщё\n").replace("\n", "\r\n"));

        ReadSite read = ReadSite.of(root, "");
        Source source = read.article().source();

        assertThat(source.bodyLine()).isEqualTo(5);
        assertThat(source.bodyLength()).isEqualTo("Текст.\n\nЕщё\n".length());
        assertThat(read.bodies().text(source)).isEqualTo("Текст.\n\nЕщё\n");
        assertThat(new BodyReader(root).text(source)).isEqualTo("Текст.\n\nЕщё\n");
    }

    @Test
    void aBodyThatChangedOrWentSinceIsNotGiven() throws IOException {
        ReadSite read = read("-- content/ru/x.md --\n" + ARTICLE);
        Source source = read.article().source();
        Path file = root.resolve("content/ru/x.md");

        Files.writeString(file, ARTICLE.replace("Текст", "Текзт"));
        assertThatThrownBy(() -> new BodyReader(root).text(source)).isInstanceOf(SourceChangedException.class);

        Files.delete(file);
        assertThatThrownBy(() -> new BodyReader(root).text(source)).isInstanceOf(SourceChangedException.class);
    }

    @Test
    void aBodyIsNotReadThroughALinkPutInItsPlace() throws IOException {
        ReadSite read = read("-- content/ru/x.md --\n" + ARTICLE);
        Source source = read.article().source();
        Path file = root.resolve("content/ru/x.md");
        Files.move(file, root.resolve("moved.md"));
        Files.createSymbolicLink(file, root.resolve("moved.md"));

        assertThatThrownBy(() -> new BodyReader(root).text(source)).isInstanceOf(SourceChangedException.class);
    }

    @Test
    void aContentFolderOutsideTheRootIsReadToo(@TempDir Path elsewhere) throws SourceChangedException {
        TestSite.write(elsewhere, "-- ru/x.md --\n" + ARTICLE);
        var problems = new Problems();
        var config = ReadSite.config(List.of(RU, EN), Limits.DEFAULT);
        var dictionaries = new ConfigReader(root, elsewhere, problems).dictionaries(config);
        ContentReader reader =
                new ContentReader(root, elsewhere, config, dictionaries, KnownManuscripts.none(), problems);

        Article article =
                reader.read(Stopwatch.OFF).editions().get(0).articles().get(0);

        assertThat(problems.list()).isEmpty();
        assertThat(new BodyReader(root).text(article.source())).isEqualTo("Текст.\n");
    }

    @Test
    void whatIsReadDoesNotDependOnThreads() throws Exception {
        TestSite site = TestSite.write(root, "");
        for (int i = 0; i < 300; i++) {
            String date = i % 7 == 0 ? "date: 30.2.2018" : "date: 2018-08-%02d".formatted(1 + i % 28);
            site.with(
                    "content/ru/%d/%d.md".formatted(i % 10, i),
                    "---\ntitle: Т\n" + date + "\ntopics: [a, б]\n---\nТекст.\n");
            site.with("content/en/%d/%d.md".formatted(i % 10, i), "---\ntitle: T\ntitel: x\n---\nText.\n");
        }

        ReadSite parallel = ReadSite.of(root, "");
        ForkJoinPool one = new ForkJoinPool(1);
        ReadSite alone = one.submit(() -> ReadSite.of(root, "")).get();
        one.shutdown();

        assertThat(parallel.bulletin()).isEqualTo(alone.bulletin());
        assertThat(parallel.problems().list())
                .isEqualTo(alone.problems().list())
                .hasSizeGreaterThan(300);
    }

    private ReadSite read(String text) {
        return ReadSite.of(root, text);
    }
}
