package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.cli.Shell.Run;

class BuildCommandTest {

    private static final String WRONG_DATE = "---\ntitle: X\ndate: 31/12/2026\n---\n\nText.\n";

    @TempDir
    private Path root;

    private final Shell shell = new Shell();
    private SmallBulletin bulletin;

    @BeforeEach
    void writeBulletin() {
        bulletin = SmallBulletin.at(root);
    }

    @Test
    void aBuiltSiteEndsWithZeroAndASummary() {
        Run first = build();
        Run second = build();

        assertThat(first.exit()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.outLines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("Articles: 2\\. Files: [1-9][0-9]* written, 0 unchanged, 0 removed\\. Site: "
                                        + bulletin.path("target/site")),
                        line -> assertThat(line).startsWith("Build again at 2026-"));
        assertThat(second.outLines().get(0))
                .matches("Articles: 2\\. Files: 0 written, [1-9][0-9]* unchanged, 0 removed.*");
        assertThat(bulletin.path("target/site/index.html")).exists();
    }

    @Test
    void theSummaryIsInTheUsersLanguage() {
        Run run = shell.set("LANG", "ru_RU.UTF-8").run("build", root.toString());

        assertThat(run.outLines().get(0))
                .matches("Статей: 2\\. Файлов записано: [1-9][0-9]*, без изменений: 0, удалено: 0\\. Сайт: "
                        + bulletin.path("target/site"));
        assertThat(shell.run("build", root.toString(), "--messages", "en").out())
                .startsWith("Articles: 2.");
    }

    @Test
    void anErrorInAnArticleEndsWithOneAndLeavesNoFolder() {
        bulletin.with("content/en/first.md", WRONG_DATE);
        Run run = build();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errLines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("content/en/first.md:3:7 FM003 'date' is not a date: 31/12/2026 -> "));
        assertThat(run.out())
                .isEqualTo("Nothing was written; a site that was there before is as it was. Errors: 1, notes: 0\n");
        assertThat(bulletin.path("target/site")).doesNotExist();
    }

    @Test
    void theSameErrorIsToldInRussian() {
        bulletin.with("content/en/first.md", WRONG_DATE);
        Run run = build("--messages=ru");

        assertThat(run.err()).contains("content/en/first.md:3:7 FM003 ").containsPattern("\\p{IsCyrillic}");
        assertThat(run.out())
                .isEqualTo("Ничего не записано; прежний сайт, если он был, остался как был. Ошибок: 1, замечаний: 0\n");
    }

    @Test
    void missingSettingsEndWithTwo() throws IOException {
        Files.delete(bulletin.path("content/bulletin.yaml"));
        Run run = build();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("CF001 there is no content/bulletin.yaml -> ");
    }

    @Test
    void aBrokenTemplateEndsWithThree() {
        bulletin.with("templates/article.ftlh", "<#-- article -->\n<p>${nobody.knows}</p>\n");
        Run run = build();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("templates/article.ftlh:2:");
    }

    @Test
    void aSymbolicLinkEndsWithFour() throws IOException {
        Files.createSymbolicLink(bulletin.path("content/en/second.md"), Path.of("first.md"));

        assertThat(build().exit()).isEqualTo(4);
    }

    @Test
    void aDiskThatRefusesEndsWithFive() {
        bulletin.with("file", "");
        Run run = build("--output", bulletin.path("file/site").toString());

        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.errLines()).hasSize(1).first().asString().startsWith("DK");
    }

    @Test
    void aFolderThatTheSystemCannotNameEndsWithFive() {
        Run run = shell.run("build", "bad\u0000name");

        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).startsWith("DK022 ").contains("LC_ALL=C.UTF-8");
    }

    @Test
    void aSecondBuildOfTheSameSiteEndsWithSix() throws IOException {
        Files.createDirectories(bulletin.path("target"));
        try (FileChannel channel = FileChannel.open(
                        bulletin.path("target/.site.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Run run = build();

            assertThat(lock.isValid()).isTrue();
            assertThat(run.exit()).isEqualTo(6);
            assertThat(run.err()).startsWith("DK001 another build");
        }
    }

    @Test
    void aBugEndsWithSeventyAndShowsItsTraceOnlyIfAsked() {
        Run run = shell.withClock(new StoppedClock()).run("build", root.toString());

        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.errLines()).hasSize(2).first().asString().contains("the clock stopped");
        assertThat(shell.run("build", "--debug", root.toString()).err()).contains("\tat org.vestnik");
    }

    @Test
    void notesPassUnlessTheBuildIsStrict() {
        bulletin.with("content/en/second.md", "---\ntitle: X\ndate: 2026-02-03\n---\n\n[here]()\n");

        assertThat(build().exit()).isZero();
        assertThat(build().err()).contains("content/en/second.md:6:8 note: MD006 ");
        assertThat(build("--strict").exit()).isEqualTo(1);
        assertThat(build("--strict", "--no-strict").exit()).isZero();
    }

    @Test
    void jsonIsAllThatStandsOnTheStandardOutput() throws IOException {
        bulletin.with("content/en/first.md", WRONG_DATE);
        Run run = build("--format", "json");
        JsonNode problem = new ObjectMapper().readTree(run.out()).path(0);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(problem.path("file").asText()).isEqualTo("content/en/first.md");
        assertThat(problem.path("line").asInt()).isEqualTo(3);
        assertThat(problem.path("column").asInt()).isEqualTo(7);
        assertThat(problem.path("code").asText()).isEqualTo("FM003");
        assertThat(problem.path("severity").asText()).isEqualTo("error");
        assertThat(problem.path("what").asText()).isEqualTo("'date' is not a date: 31/12/2026");
        assertThat(problem.path("fix").asText()).isNotBlank();
    }

    @Test
    void timingsAreATableAndTwoFilesInTheCache() {
        Run run = build("--timings", "--messages", "ru");

        assertThat(run.exit()).isZero();
        assertThat(run.outLines()).anySatisfy(line -> assertThat(line).startsWith("страницы  "));
        assertThat(run.out()).endsWith(bulletin.path("target/vestnik") + "\n");
        assertThat(bulletin.path("target/vestnik/timings.json")).content().contains("\"articles\":2,");
        assertThat(bulletin.path("target/vestnik/timings.html")).exists();
        assertThat(bulletin.path("target/site"))
                .isDirectoryNotContaining(file -> file.toString().contains("timings"));
    }

    @Test
    void timingsOfABuildThatProgramsReadAreFilesAlone() throws IOException {
        Run run = build("--timings", "--format=json");

        assertThat(new ObjectMapper().readTree(run.out())).isEmpty();
        assertThat(bulletin.path("target/vestnik/timings.json")).exists();
    }

    @Test
    void withoutProblemsJsonIsAnEmptyArray() throws IOException {
        assertThat(new ObjectMapper().readTree(build("--format=json").out())).isEmpty();
    }

    @Test
    void annotationsAreAllThatStandsOnTheStandardOutput() {
        bulletin.with("content/en/first.md", WRONG_DATE);
        Run run = build("--format", "github");

        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("::error file=content/en/first.md,line=3,col=7,title=FM003::'date' is not a date");
    }

    @Test
    void aTerminalShowsColoursAndTheSourceUnlessToldOtherwise() {
        bulletin.with("content/en/first.md", WRONG_DATE);
        shell.onATerminal();

        assertThat(build().err()).contains("\u001B[31mFM003").contains("    date: 31/12/2026\n          ^\n");
        shell.set("NO_COLOR", "1");
        assertThat(build().err()).doesNotContain("\u001B").contains("          ^\n");
        shell.set("CI", "true");
        assertThat(build().errLines()).hasSize(1);
    }

    @Test
    void theClockComesFromTheOptionOrTheEnvironment() {
        bulletin.with("content/en/second.md", "---\ntitle: X\ndate: 2026-05-01\n---\n\nText.\n");
        Path later = bulletin.path("target/site/en/2026/05/second.html");

        build();
        assertThat(later).doesNotExist();
        shell.set("SOURCE_DATE_EPOCH", "1785542400");
        build();
        assertThat(later).exists();
        build("--clock", "2026-04-01T00:00:00Z");
        assertThat(later).doesNotExist();
    }

    @Test
    void aPreviewIsNoSite() {
        bulletin.with("content/en/second.md", "---\ntitle: X\ndate: 2026-02-03\ndraft: true\n---\n\nText.\n");

        assertThat(build("--drafts").exit()).isZero();
        assertThat(bulletin.path("target/preview/en/2026/02/second.html")).exists();
        assertThat(bulletin.path("target/site")).doesNotExist();
    }

    private Run build(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "build";
        args[1] = root.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return shell.run(args);
    }

    private static final class StoppedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("the clock stopped");
        }
    }
}
