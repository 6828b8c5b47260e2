package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.cli.Shell.Run;

class CheckCommandTest {

    @TempDir
    private Path root;

    private final Shell shell = new Shell();

    @Test
    void aGoodSiteIsBuiltAndPasses() {
        SmallBulletin.at(root);
        Run run = check();

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("Files of the site: \\d+\\. Errors: 0, notes: 0\\n");
    }

    @Test
    void aFaultThatIsInNoArticleIsToldAtThePage() {
        SmallBulletin.at(root);
        check();
        SmallBulletin.at(root)
                .with("target/site/en/extra.html", "<html lang=en><title>x</title><h1>x</h1>\n<a href=gone.html>x</a>");
        Run run = check("--no-build");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("target/site/en/extra.html:2:1 CK001 the link leads to en/gone.html");
    }

    @Test
    void aNoteStandsInItsArticleAndFailsOnlyIfAskedTo() {
        SmallBulletin.at(root)
                .with(
                        "content/en/first.md",
                        "---\ntitle: First\ndate: 2026-02-02\n---\n\nHe said: Не знаю я ничего.\n");

        assertThat(check().exit()).isZero();
        assertThat(check().err()).contains("content/en/first.md:6:10 note: CK042 words in Cyrillic letters");
        Run strict = check("--fail-on", "note");
        assertThat(strict.exit()).isEqualTo(1);
        assertThat(strict.err()).contains("content/en/first.md:6:10 CK042 ");
    }

    @Test
    void aDeadLinkIsToldInItsArticleAloneThoughFeedsRepeatIt() {
        SmallBulletin.at(root).with("content/en/first.md", linked("https://bulletin.example/en/gone.html"));
        Run run = check();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith("content/en/first.md:6:5 CK001 the link leads to en/gone.html");
    }

    @Test
    void aLinkThatNamesTheSiteIsToldAsItShouldBeWritten() {
        SmallBulletin.at(root).with("content/en/first.md", linked("https://bulletin.example/ru/2026/02/first.html"));

        assertThat(check().errLines())
                .singleElement()
                .asString()
                .startsWith("content/en/first.md:6:5 note: CK005 ")
                .endsWith("without https:// and the name: /ru/2026/02/first.html");
        SmallBulletin.at(root).with("content/en/first.md", linked("/ru/2026/02/first.html"));
        assertThat(check().err()).isEmpty();
    }

    private static String linked(String address) {
        return "---\ntitle: First\ndate: 2026-02-02\n---\n\n[a](%s)\n".formatted(address);
    }

    @Test
    void whatIsWrongNeverFailsIfAskedNotTo() {
        SmallBulletin.at(root);
        check();
        SmallBulletin.at(root).with("target/site/en/extra.html", "<html><a href=gone.html>x</a>");

        assertThat(check("--no-build", "--fail-on=never").exit()).isZero();
        assertThat(check("--no-build", "--fail-on=error").exit()).isEqualTo(1);
    }

    @Test
    void aSiteIsHeldAgainstTheLimitsOfItsHost() {
        SmallBulletin.at(root).with("content/static/_headers", "/a\n  X-A: b\n".repeat(101));

        assertThat(check("--host", "server").exit()).isZero();
        Run run = check("--host", "cloudflare");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("CK113 the file _headers has more rules than cloudflare reads: 101, at most 100");
        assertThat(check("--host", "geocities").err()).startsWith("US003 'host' cannot be 'geocities'");
    }

    @Test
    void withoutASiteThereIsNothingToCheck() {
        SmallBulletin.at(root);
        Run run = check("--no-build");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("CK100 there is no site in target");
    }

    @Test
    void aSiteOlderThanItsArticlesIsSaidToBe() {
        SmallBulletin.at(root);
        check();
        SmallBulletin.at(root).with("content/en/second.md", "---\ntitle: Second\ndate: 2026-02-03\n---\n\nText.\n");

        assertThat(check("--no-build").err()).contains("note: CK101 ");
        assertThat(check("--no-build").exit()).isZero();
    }

    @Test
    void aBulletinThatCannotBeBuiltIsNotChecked() {
        SmallBulletin.at(root).with("content/en/first.md", "---\ntitle: X\ndate: 31/12/2026\n---\n\nText.\n");
        Run run = check();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("content/en/first.md:3:7 FM003");
        assertThat(run.out()).isEqualTo("There is no site to check. Errors: 1, notes: 0\n");
    }

    @Test
    void aFileInAnOldEncodingIsMendedWithACopyBesideIt() throws IOException {
        String text = "---\ntitle: Первая статья\ndate: 2026-02-02\n---\n\nСуд выслушал «свидетеля» № 5.\n";
        byte[] old = text.getBytes(Charset.forName("windows-1251"));
        SmallBulletin bulletin = SmallBulletin.at(root);
        Files.write(bulletin.path("content/ru/first.md"), old);
        assertThat(check().exit()).isEqualTo(1);
        Run run = check("--fix-encoding");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).startsWith("content/ru/first.md:1:1 note: CK120 the file was saved as windows-1251");
        assertThat(run.out()).isEqualTo("Turned into UTF-8: 1. Left as they are: 0\n");
        assertThat(bulletin.path("content/ru/first.md")).hasContent(text);
        assertThat(bulletin.path("content/ru/first.md.bak")).hasBinaryContent(old);
        assertThat(check().exit()).isZero();
    }

    @Test
    void whatIsNotSureIsLeftUntilTheEncodingIsNamed() throws IOException {
        SmallBulletin bulletin = SmallBulletin.at(root);
        byte[] old = "---\ntitle: Café\ndate: 2026-02-02\n---\n\nUn café très cher.\n"
                .getBytes(Charset.forName("windows-1252"));
        Files.write(bulletin.path("content/en/first.md"), old);
        Run run = check("--fix-encoding");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("content/en/first.md:1:1 CK121 ", "--file content/en/first.md --from windows-1252");
        assertThat(bulletin.path("content/en/first.md")).hasBinaryContent(old);
        assertThat(check("--fix-encoding", "--file", "content/en/first.md", "--from", "windows-1252")
                        .exit())
                .isZero();
        assertThat(bulletin.path("content/en/first.md")).content().contains("Un café très cher.");
    }

    @ParameterizedTest
    @CsvSource({"--from=klingon, CK125", "--file=content/gone.md, CK126"})
    void whatIsNotThereIsSaid(String word, String code) {
        SmallBulletin.at(root);
        Run run = check("--fix-encoding", word);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(code);
    }

    @Test
    void programsAreToldInSarif() {
        SmallBulletin.at(root);

        assertThat(check("--format", "sarif").out()).startsWith("{").contains("\"version\":\"2.1.0\"");
    }

    private Run check(String... words) {
        String[] line = new String[words.length + 2];
        line[0] = "check";
        System.arraycopy(words, 0, line, 1, words.length);
        line[words.length + 1] = root.toString();
        return shell.run(line);
    }
}
