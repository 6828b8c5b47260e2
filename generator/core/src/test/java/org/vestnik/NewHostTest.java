package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.create.GeneratorJar;
import org.vestnik.problem.MessageCatalog;
import org.vestnik.problem.ProblemCode;

/** The files for hosts: made once, never over others, and none for a host that is not known. */
class NewHostTest {

    private static final Optional<GeneratorJar> USUAL = Optional.empty();
    private static final String HOSTS = "github, gitlab, codeberg, forgejo, sourcehut, cloudflare, netlify, server";

    @TempDir
    private Path root;

    @BeforeEach
    void write() {
        TestSite.write(root, """
                -- content/bulletin.yaml --
                title: Bulletin
                languages: [en, ru]
                zone: UTC
                url: https://news.bulletin.example/mirror
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "github, .github/workflows/site.yml, .vestnik/github.md",
        "gitlab, .gitlab-ci.yml, .vestnik/gitlab.md",
        "codeberg, .forgejo/workflows/site.yml, .vestnik/codeberg.md",
        "forgejo, .forgejo/workflows/site.yml, .vestnik/codeberg.md",
        "sourcehut, .build.yml, .vestnik/sourcehut.md",
        "cloudflare, wrangler.jsonc, .vestnik/cloudflare.md",
        "netlify, netlify.toml, .vestnik/netlify.md",
        "server, .vestnik/server/post-receive, .vestnik/server/README.md",
    })
    void eachHasItsFilesAndAPageToRead(String host, String file, String page) throws IOException {
        List<Path> made = desk().newHost(host, USUAL, "en");

        assertThat(made).first().isEqualTo(root.resolve(page));
        assertThat(made).contains(root.resolve(file), root.resolve(".vestnik/program.env"));
        for (Path one : made) {
            assertThat(one).content().doesNotContainPattern("%[A-Z_]{2,}%");
        }
        assertThat(Files.readString(root.resolve(page)))
                .as("what comes first while no release has an address")
                .contains("**First of all**: put the program");
    }

    @Test
    void theSitesAddressStandsWhereAHostNeedsIt() {
        desk().newHost("codeberg", USUAL, "en");
        desk().newHost("sourcehut", USUAL, "en");
        desk().newHost("server", USUAL, "ru");

        assertThat(root.resolve(".forgejo/workflows/site.yml"))
                .content()
                .contains("site: https://news.bulletin.example/mirror/\n");
        assertThat(root.resolve(".build.yml")).content().contains("site: news.bulletin.example\n");
        assertThat(root.resolve(".vestnik/server/nginx.conf"))
                .content()
                .contains("server_name news.bulletin.example;", "server_name direct.news.bulletin.example;");
        assertThat(root.resolve(".vestnik/server/settings")).content().contains("\nMESSAGES=ru\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void editorsReadItInTheirLanguage(String language) throws IOException {
        List<Path> made = desk().newHost("gitlab", USUAL, language);

        assertThat(Files.readString(made.get(0))
                        .codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC))
                .isEqualTo(language.equals("ru"));
    }

    @Test
    void whatHostsShareIsMadeOnceAndStays() throws IOException {
        desk().newHost("gitlab", USUAL, "en");
        Path program = Files.writeString(root.resolve(".vestnik/program.env"), "mine");
        List<Path> made = desk().newHost("netlify", USUAL, "en");

        assertThat(made).doesNotContain(program).isNotEmpty();
        assertThat(program).content().isEqualTo("mine");
    }

    @Test
    void theSecondTimeItSaysWhereToGoOn() {
        desk().newHost("gitlab", USUAL, "en");
        Desk desk = desk();

        assertThat(desk.newHost("GitLab", USUAL, "en")).isEmpty();
        assertThat(told(desk)).startsWith("NW017 the files for gitlab are there already");
        assertThat(desk.problems().list().get(0).code()).isEqualTo(ProblemCode.NEW_HOST_THERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GitLab", "FORGEJO", "Netlify"})
    void aNameMayHaveCapitals(String host) {
        assertThat(desk().newHost(host, USUAL, "en")).isNotEmpty();
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path mine = Files.writeString(root.resolve(".gitlab-ci.yml"), "mine");
        Desk desk = desk();

        assertThat(desk.newHost("gitlab", USUAL, "en")).isEmpty();
        assertThat(told(desk)).startsWith("NW001 .gitlab-ci.yml is there already");
        assertThat(mine).content().isEqualTo("mine");
        assertThat(root.resolve(".vestnik")).doesNotExist();
    }

    @Test
    void anotherProgramDoesNotTakeThePlaceOfTheOneThatIsSet() {
        desk().newHost("gitlab", USUAL, "en");
        Desk desk = desk();

        assertThat(desk.newHost("netlify", jar("https://host.example/vestnik.jar", "0".repeat(64)), "en"))
                .isEmpty();
        assertThat(told(desk)).startsWith("NW001 .vestnik/program.env is there already");
    }

    @Test
    void theProgramThatIsNamedIsFetched() {
        desk().newHost("netlify", jar("https://host.example/vestnik.jar", "0123456789abcdef".repeat(4)), "en");

        assertThat(root.resolve(".vestnik/program.env"))
                .content()
                .contains("VESTNIK_URL=https://host.example/vestnik.jar}", "VESTNIK_SHA256=0123456789abcdef0123")
                .doesNotContain("NOTE");
    }

    /** It would be read by a shell. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://host.example/$(id)",
                "https://host.example/`id`",
                "https://h/}x",
                "http://host.example/a.jar"
            })
    void anAddressThatAShellWouldReadOtherwiseIsRefused(String url) {
        Desk desk = desk();

        assertThat(desk.newHost("netlify", jar(url, "0".repeat(64)), "en")).isEmpty();
        assertThat(told(desk)).startsWith("NW006 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gitlub|NW015 there are no files for a host called 'gitlub' -> did you mean github? There are files for "
                        + HOSTS,
                "vercel|NW016 there are no files for a host called 'vercel' -> choose of these: " + HOSTS
                        + "; on any other host, build and copy target/site there",
            })
    void aHostThatIsNotKnownIsNotGuessed(String name, String line) {
        Desk desk = desk();

        assertThat(desk.newHost(name, USUAL, "en")).isEmpty();
        assertThat(told(desk)).isEqualTo(line);
        assertThat(root.resolve(".vestnik")).doesNotExist();
    }

    private static Optional<GeneratorJar> jar(String url, String sha256) {
        return GeneratorJar.typed(Optional.of(url), Optional.of(sha256));
    }

    private Desk desk() {
        return new Desk(BuildRequest.in(root, Instant.EPOCH));
    }

    private static String told(Desk desk) {
        MessageCatalog english = new MessageCatalog("en");
        return desk.problems().list().stream()
                .map(p -> p.code().id() + " " + english.what(p) + " -> " + english.fix(p))
                .collect(Collectors.joining("\n"));
    }
}
