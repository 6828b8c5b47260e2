package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vestnik.Newsroom.article;
import static org.vestnik.Newsroom.codes;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.problem.ExitCode;
import org.vestnik.problem.ProblemCode;
import org.vestnik.publish.Change;

/** A site goes to a real git, to a real bare repository, and arrives byte for byte. */
class PublishTest {

    @TempDir
    private Path folder;

    private Newsroom desk;

    @BeforeEach
    void open() {
        desk = Newsroom.in(folder);
    }

    @Test
    void theFirstTimeMakesTheBranch() throws IOException {
        PublishReport report = desk.publish();

        assertThat(codes(report)).isEmpty();
        assertThat(report.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(report.publication().orElseThrow().commit()).contains(desk.tip());
        assertThat(desk.commits()).isOne();
        assertPublishedIsTheSite();
    }

    @Test
    void theCommitNamesTheSourceTheClockTheSerialAndTheSite() throws Exception {
        desk.publish();
        byte[] manifest = Files.readAllBytes(desk.root().resolve("target/site/manifest.sha256"));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(manifest));

        assertThat(desk.sh(desk.remote(), "git log -1 --format='%an <%ae> %ai%n%cn <%ce> %ci%n%B' site"))
                .isEqualTo("""
                Desk <desk@bulletin.example> 2026-03-01 10:00:00 +0000
                Desk <desk@bulletin.example> 2026-03-01 10:00:00 +0000
                Site 1

                Serial: 1
                Source-Commit: %s
                Clock: 2026-03-01T10:00:00Z
                Site-Digest: sha256:%s""".formatted(desk.sh("git rev-parse HEAD"), digest));
    }

    @Test
    void anUnchangedSiteMakesNoCommit() {
        desk.publish();
        String tip = desk.tip();
        desk.committed("notes.txt", "No text of the bulletin.");
        PublishReport again = desk.publish();

        assertThat(again.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(again.publication().orElseThrow().commit()).isEmpty();
        assertThat(again.publication().orElseThrow().serial()).isOne();
        assertThat(desk.tip()).isEqualTo(tip);
    }

    @Test
    void whatTheSiteNoLongerHasGoesAndHistoryStays() throws IOException {
        desk.committed("content/en/second.md", article("The second article", "Text."));
        desk.publish();
        String first = desk.tip();
        desk.sh("git rm -q content/en/second.md && git commit -qm Down");
        PublishReport report = desk.publish();

        assertThat(report.publication().orElseThrow().changes())
                .contains(new Change('D', "en/2026/02/second.html"), new Change('M', "en/index.html"));
        assertThat(desk.sh(desk.remote(), "git rev-parse site^")).isEqualTo(first);
        assertThat(desk.sh(desk.remote(), "git log -1 --format=%B site")).startsWith("Site 2\n");
        assertPublishedIsTheSite();
    }

    @Test
    void aSignatureIsPublishedWithTheManifestThatItSignsAndGoesWithIt() throws IOException {
        desk.publish();
        Path signature = desk.root().resolve("target/site/manifest.sha256.minisig");
        Files.writeString(signature, "untrusted comment: ours\n");
        PublishReport signed = desk.publish();

        assertThat(signed.publication().orElseThrow().changes())
                .containsExactly(new Change('A', "manifest.sha256.minisig"));

        Files.delete(signature);
        assertThat(desk.publish().publication().orElseThrow().changes())
                .as("a colleague's copy, which has none")
                .isEmpty();
        assertThat(desk.published()).contains("100644\tmanifest.sha256.minisig");

        desk.committed("content/en/second.md", article("The second article", "Text."));
        assertThat(desk.publish().publication().orElseThrow().changes())
                .contains(new Change('D', "manifest.sha256.minisig"));
        assertThat(desk.published()).doesNotContain("100644\tmanifest.sha256.minisig");
    }

    @Test
    void aDryRunShowsWhatWouldChangeAndPushesNothing() {
        PublishReport first = desk.dryRun();
        assertThat(desk.tip()).isEmpty();
        assertThat(first.publication().orElseThrow().changes()).contains(new Change('A', "manifest.sha256"));
        desk.publish();
        String tip = desk.tip();
        desk.committed("content/en/second.md", article("The second article", "Text."));
        PublishReport second = desk.dryRun();

        assertThat(second.publication().orElseThrow().changes())
                .contains(new Change('A', "en/2026/02/second.html"), new Change('M', "en/index.html"))
                .doesNotContain(new Change('M', "robots.txt"));
        assertThat(second.publication().orElseThrow().commit()).isEmpty();
        assertThat(desk.tip()).isEqualTo(tip);
    }

    @Test
    void nothingOfTheEditorsRepositoryIsTouched() {
        desk.with("content/en/staged.md", article("Staged", "Text."));
        desk.sh("git add -A && git checkout -q -b work");
        desk.with("content/en/first.md", article("Edited", "Text."));
        Map<String, String> before = desk.desk();
        desk.publish();

        assertThat(desk.tip()).isNotEmpty();
        assertThat(desk.desk()).isEqualTo(before);
    }

    @Test
    void errorsOfTheBuildAndOfTheCheckStopIt() {
        desk.committed("content/en/first.md", "---\ntitle: X\ndate: yesterday\n---\n\nText.\n");
        assertThat(desk.publish().exitCode()).isEqualTo(ExitCode.CONTENT);
        desk.committed("content/en/first.md", article("X", "Text with one \u202e mark."));

        assertThat(desk.publish().exitCode()).isEqualTo(ExitCode.CONTENT);
        assertThat(desk.tip()).isEmpty();
    }

    @Test
    void noPreviewCanBePublished() throws UsageException {
        BuildRequest preview = new BuildOptions(
                        desk.root().toString(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        false,
                        false,
                        false,
                        false)
                .request(Newsroom.NOW, 1);
        PublishOptions options = new PublishOptions("origin", "site", false, Optional.empty(), desk.environment());

        assertThatThrownBy(() -> new BulletinPublisher(preview, options, Progress.UNWATCHED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A draft's words, left in the site's folder by a preview that was built into it, are built away. */
    @Test
    void aSiteThatWasBuiltWithDraftsIsBuiltAnew() throws UsageException {
        desk.committed("content/en/secret.md", "---\ntitle: Canary\ndate: 2026-02-02\ndraft: true\n---\n\nText.\n");
        new SiteGenerator(new BuildOptions(
                                desk.root().toString(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(desk.root().resolve("target/site").toString()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                true,
                                false,
                                false,
                                false,
                                false)
                        .request(Newsroom.NOW, 1))
                .build();
        assertThat(desk.root().resolve("target/site/en/2026/02/secret.html")).exists();
        desk.publish();

        assertThat(desk.sh(desk.remote(), "git grep -il canary site || true")).isEmpty();
        assertThat(desk.published()).noneMatch(file -> file.contains("secret"));
    }

    @Test
    void textsThatAreInNoCommitAreTold() {
        desk.with("content/en/second.md", article("Second", "Text."));

        assertThat(codes(desk.publish())).containsExactly(ProblemCode.SOURCES_UNCOMMITTED.id());
        assertThat(desk.sh(desk.remote(), "git log -1 --format=%B site")).contains("\nUncommitted-Changes: yes\n");
        desk.sh("git add -A && git commit -qm Second");
        desk.with("content/en/first.md", article("Edited", "Text."));
        assertThat(codes(desk.publish())).containsExactly(ProblemCode.SOURCES_UNCOMMITTED.id());
        desk.sh("git checkout -q content");
        assertThat(codes(desk.publishOver(desk.sh("git rev-parse HEAD")))).isEmpty();
        assertThat(desk.sh(desk.remote(), "git log -1 --format=%B site")).doesNotContain("Uncommitted");
    }

    /** A host's own file, such as GitHub's when a domain is set. */
    @Test
    void aFileOfTheHostIsKeptAndNamed() {
        desk.publish();
        desk.sh(folder, """
                git clone -q -b site site.git host && cd host && echo bulletin.example > CNAME
                git add CNAME && git -c user.name=Host -c user.email=host@host.example commit -qm 'Create CNAME'
                git push -q origin site""");
        PublishReport unchanged = desk.publish();
        assertThat(unchanged.publication().orElseThrow().commit()).isEmpty();
        desk.committed("content/en/second.md", article("Second", "Text."));
        PublishReport report = desk.publish();

        assertThat(codes(report)).containsExactly(ProblemCode.BRANCH_FILE_KEPT.id());
        assertThat(report.problems().get(0).details()).containsExactly("CNAME", "site");
        assertThat(desk.published("CNAME")).asString().isEqualTo("bulletin.example\n");
        assertThat(desk.sh(desk.remote(), "git log -1 --format=%s site")).isEqualTo("Site 2");
        assertThat(desk.commits()).isEqualTo(3);
        desk.committed("content/static/CNAME", "bulletin.example\n");
        assertThat(codes(desk.publish())).isEmpty();
    }

    @Test
    void aFileOfTheHostThatIsInTheWayIsNamed() {
        desk.publish();
        desk.sh(folder, """
                git clone -q -b site site.git host && cd host && mkdir -p CNAME && echo x > CNAME/x
                git add -A && git -c user.name=Host -c user.email=host@host.example commit -qm x && git push -q origin site""");
        desk.committed("content/static/CNAME", "bulletin.example\n");

        assertThat(codes(desk.publish())).containsExactly(ProblemCode.BRANCH_FILE_REPLACED.id());
        assertThat(desk.published("CNAME")).asString().isEqualTo("bulletin.example\n");
    }

    @Test
    void aBranchOfSourcesIsLeftAlone() {
        desk.sh("git push -q origin main:site main:texts");
        String tip = desk.tip();

        assertThat(codes(desk.publish())).containsExactly(ProblemCode.BRANCH_NOT_OURS.id());
        assertThat(codes(desk.publish("origin", "texts"))).containsExactly("PB009");
        assertThat(codes(desk.publish("origin", "main"))).containsExactly(ProblemCode.BRANCH_OF_SOURCES.id());
        desk.sh("git checkout -q -b other");
        assertThat(codes(desk.publish("origin", "main")))
                .as("not checked out")
                .containsExactly(ProblemCode.BRANCH_OF_SOURCES.id());
        assertThat(desk.publish().exitCode()).isEqualTo(ExitCode.PUBLISHING);
        assertThat(desk.tip()).isEqualTo(tip);
    }

    /** As the README once told: from a work tree of the site. */
    @Test
    void aBranchThatHoldsASiteOfNoPublishIsGoneOnWith() {
        new SiteGenerator(BuildRequest.in(desk.root(), Newsroom.NOW)).build();
        desk.sh(folder, """
                git init -q --bare by-hand.git
                git --git-dir=by-hand.git --work-tree=desk/target/site add --all
                git --git-dir=by-hand.git --work-tree=desk/target/site -c user.name=D -c user.email=d@d.example commit -qm Site
                git --git-dir=by-hand.git push -q site.git HEAD:site""");
        desk.committed("content/en/second.md", article("Second", "Text."));

        assertThat(codes(desk.publish())).isEmpty();
        assertThat(desk.commits()).isEqualTo(2);
        assertThat(desk.sh(desk.remote(), "git log -1 --format=%s site")).isEqualTo("Site 1");
    }

    @Test
    void textsOfOthersAreNotTakenDown() {
        Newsroom colleague = desk.colleague("colleague");
        colleague.committed("content/en/theirs.md", article("Theirs", "Text."));
        assertThat(codes(colleague.publish())).isEmpty();
        String tip = desk.tip();
        desk.committed("content/en/ours.md", article("Ours", "Text."));
        PublishReport behind = desk.publish();

        assertThat(codes(behind)).containsExactly(ProblemCode.SOURCES_BEHIND.id());
        assertThat(behind.exitCode()).isEqualTo(ExitCode.PUBLISHING);
        assertThat(desk.tip()).isEqualTo(tip);
        desk.sh("git pull -q --no-rebase --no-edit ../colleague main");
        assertThat(codes(desk.publish())).isEmpty();
        assertThat(desk.published()).contains("100644\ten/2026/02/theirs.html", "100644\ten/2026/02/ours.html");
    }

    @Test
    void withoutAnyRemoteItSaysSo() {
        desk.sh("git remote remove origin");

        assertThat(codes(desk.publish())).containsExactly(ProblemCode.REMOTES_NONE.id());
    }

    @Test
    void whatSshComplainsOfIsTold() {
        desk.sh("git remote set-url origin ssh://anna@no-such-host.invalid/site.git");
        PublishReport report = desk.publish();

        assertThat(codes(report)).containsExactly(ProblemCode.NETWORK_FAILED.id());
        assertThat(report.problems().get(0).details().get(2))
                .startsWith("Could not resolve hostname no-such-host.invalid")
                .contains("; Could not read from remote repository");
    }

    @Test
    void whoHasNotTheUncommittedTextsOfTheLastSiteDoesNotTakeThemOff() {
        desk.with("content/en/urgent.md", article("Urgent", "Text."));
        desk.publish();
        String tip = desk.tip();
        Newsroom colleague = desk.colleague("colleague");
        assertThat(codes(colleague.publish())).containsExactly(ProblemCode.UNCOMMITTED_LOST.id());
        assertThat(desk.tip()).isEqualTo(tip);
        colleague.with("content/en/other.md", article("Other", "Text."));
        assertThat(codes(colleague.dryRun())).containsExactly("PB032", "PB033");

        colleague.sh("git add -A && git commit -qm Other");
        assertThat(codes(colleague.dryRun()))
                .as("those texts may be committed elsewhere, or not wanted any more")
                .containsExactly(ProblemCode.UNCOMMITTED_GONE.id());
        String source = desk.sh("git rev-parse HEAD");
        assertThat(codes(colleague.publishOver(source))).isEmpty();
        assertThat(desk.published()).noneMatch(file -> file.contains("urgent"));
    }

    @Test
    void whoHasTheUncommittedTextsOfTheLastSiteGoesOn() {
        desk.with("content/en/urgent.md", article("Urgent", "Text."));
        desk.publish();
        desk.with("content/en/urgent.md", article("Urgent", "More text."));
        assertThat(codes(desk.publish())).containsExactly("PB032");
        desk.sh("git add -A && git commit -qm Urgent");
        desk.with("content/en/first.md", article("First", "More text."));
        assertThat(codes(desk.publish())).containsExactly("PB032");
    }

    @Test
    void whoRewroteHistorySaysWhichSiteToReplace() {
        desk.committed("content/en/second.md", article("Second", "Text."));
        desk.publish();
        String replaced = desk.sh("git rev-parse HEAD");
        desk.sh("git reset -q --hard HEAD^");
        assertThat(codes(desk.publish())).containsExactly("PB016");
        assertThat(codes(desk.publishOver("0123456"))).containsExactly("PB016");

        assertThat(codes(desk.publishOver(replaced.substring(0, 12)))).isEmpty();
        assertThat(desk.commits()).isEqualTo(2);
    }

    @Test
    void itWorksFromAShallowClone() {
        desk.committed("content/en/second.md", article("Second", "Text."));
        desk.publish();
        desk.committed("content/en/third.md", article("Third", "Text."));
        Newsroom shallow = desk.colleague("shallow", "--depth", "1");
        assertThat(shallow.root().resolve(".git/shallow")).exists();

        assertThat(codes(shallow.publish(Newsroom.NOW.plusSeconds(60)))).isEmpty();
        assertThat(desk.commits()).isEqualTo(2);
        desk.committed("content/en/fourth.md", article("Fourth", "Text."));
        Newsroom late = desk.colleague("late", "--depth", "1");
        assertThat(codes(late.publish(Newsroom.NOW.plusSeconds(30))))
                .as("the other was built later, and whether its texts are here can't be told")
                .containsExactly(ProblemCode.BRANCH_BUSY.id());
    }

    @Test
    void itWorksWithAHistoryOnlyPartOfWhichIsFetched() {
        for (int i = 0; i < 4; i++) {
            desk.committed("content/en/n" + i + ".md", article("News " + i, "Text."));
            assertThat(codes(desk.publish())).isEmpty();
        }
        Newsroom colleague = desk.colleague("colleague");
        colleague.committed("content/en/last.md", article("Last", "Text."));

        assertThat(codes(colleague.publish())).isEmpty();
        assertThat(desk.commits()).isEqualTo(5);
        desk.sh(desk.remote(), "git fsck --strict --no-dangling");
    }

    @Test
    void aProtectedBranchIsTold() throws IOException {
        desk.publish();
        String tip = desk.tip();
        Newsroom.write(
                desk.remote().resolve("hooks/pre-receive"), "#!/bin/sh\necho 'this branch is protected' >&2\nexit 1\n");
        desk.sh("chmod +x ../site.git/hooks/pre-receive");
        desk.committed("content/en/second.md", article("Second", "Text."));
        PublishReport report = desk.publish();

        assertThat(codes(report)).containsExactly(ProblemCode.BRANCH_REFUSED.id());
        assertThat(report.problems().get(0).details()).containsExactly("site", "origin", "this branch is protected");
        assertThat(report.exitCode()).isEqualTo(ExitCode.PUBLISHING);
        assertThat(desk.tip()).isEqualTo(tip);
        Files.delete(desk.remote().resolve("hooks/pre-receive"));
        assertThat(codes(desk.publish())).isEmpty();
    }

    /** The other's push lands between our look at the branch and our push: a hook of the remote's sees to that. */
    @Test
    void anotherPublisherInBetweenIsPublishedUpon() {
        desk.publish();
        Newsroom colleague = desk.colleague("colleague");
        colleague.with("content/en/first.md", article("As the colleague has it", "Text."));
        colleague.publish("origin", "site");
        String theirs = desk.tip();
        desk.sh(desk.remote(), "git update-ref refs/heads/site site^");
        inBetween("git update-ref refs/heads/site " + theirs);
        desk.committed("content/en/second.md", article("Second", "Text."));
        PublishReport report = desk.publish();

        assertThat(codes(report)).isEmpty();
        assertThat(desk.sh(desk.remote(), "git rev-parse site^")).isEqualTo(theirs);
        assertThat(desk.sh(desk.remote(), "git log -1 --format=%s site")).isEqualTo("Site 3");
    }

    @Test
    void anotherPublisherWithOtherTextsInBetweenIsNotPublishedUpon() {
        desk.publish();
        Newsroom colleague = desk.colleague("colleague");
        colleague.committed("content/en/theirs.md", article("Theirs", "Text."));
        colleague.publish();
        String theirs = desk.tip();
        desk.sh(desk.remote(), "git update-ref refs/heads/site site^");
        inBetween("git update-ref refs/heads/site " + theirs);
        desk.committed("content/en/second.md", article("Second", "Text."));

        assertThat(codes(desk.publish())).containsExactly("PB016");
        assertThat(desk.tip()).isEqualTo(theirs);
    }

    @Test
    void whoIsOvertakenAgainAndAgainGivesUp() {
        desk.publish();
        inBetween("""
                GIT_AUTHOR_DATE="@$$ +0000" git -c user.name=x -c user.email=x@x.example commit-tree -p site -m $$ site^{tree} > next
                git update-ref refs/heads/site $(cat next)""", false);
        desk.committed("content/en/second.md", article("Second", "Text."));

        assertThat(codes(desk.publish())).containsExactly("PB015");
        assertThat(desk.sh(desk.remote(), "git log --format=%s site")).doesNotContain("Site 2");
    }

    private void inBetween(String script) {
        inBetween(script, true);
    }

    private void inBetween(String script, boolean once) {
        Path hook = desk.remote().resolve("hooks/update");
        Newsroom.write(
                hook,
                "#!/bin/sh\nset -e\nunset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES\n"
                        + (once ? "rm -f hooks/update\n" : "") + script + "\n");
        desk.sh("chmod +x ../site.git/hooks/update");
    }

    @Test
    void twoPublishersAtOnceLoseNothing() {
        desk.publish();
        List<Newsroom> editors =
                Stream.of("a", "b", "c", "d").map(name -> desk.colleague(name)).toList();
        for (int round = 0; round < 3; round++) {
            for (Newsroom editor : editors) {
                editor.with("content/en/first.md", article("By " + editor.root() + round, "Text."));
            }
            List<PublishReport> reports =
                    editors.parallelStream().map(Newsroom::publish).toList();

            assertThat(reports).allSatisfy(report -> {
                boolean published = report.exitCode() == ExitCode.DONE;
                assertThat(published || codes(report).contains("PB015"))
                        .as(codes(report).toString())
                        .isTrue();
                if (published) {
                    String commit = report.publication().orElseThrow().commit().orElseThrow();
                    desk.sh(desk.remote(), "git merge-base --is-ancestor " + commit + " site");
                }
            });
            assertThat(reports).anyMatch(report -> report.exitCode() == ExitCode.DONE);
        }
        assertThat(desk.sh(desk.remote(), "git log --format=%s --reverse site")
                        .lines()
                        .toList())
                .isEqualTo(Stream.iterate(1, i -> i + 1)
                        .limit(desk.commits())
                        .map(i -> "Site " + i)
                        .toList());
        assertThat(desk.sh(desk.remote(), "git rev-list --merges --count site")).isEqualTo("0");
    }

    @Test
    void aRemoteThatIsGoneIsTold() throws IOException {
        Files.move(desk.remote(), folder.resolve("moved.git"));
        assertThat(codes(desk.publish())).containsExactly(ProblemCode.REMOTE_GONE.id());
        Files.createDirectory(desk.remote());
        assertThat(codes(desk.publish())).containsExactly("PB010");
        desk.sh("git remote remove origin && git remote add other ../moved.git");
        PublishReport unknown = desk.publish();

        assertThat(codes(unknown)).containsExactly(ProblemCode.REMOTE_UNKNOWN.id());
        assertThat(unknown.problems().get(0).details()).containsExactly("origin", "other");
        assertThat(codes(desk.publish("other", "site"))).isEmpty();
    }

    @Test
    void withoutANetworkItIsTold() {
        for (String address : List.of("https://127.0.0.1:1/site.git", "ssh://git@127.0.0.1:1/site.git")) {
            desk.sh("git remote set-url origin " + address);
            PublishReport report = desk.publish();

            assertThat(codes(report)).as(address).containsExactly(ProblemCode.NETWORK_FAILED.id());
            assertThat(report.exitCode()).isEqualTo(ExitCode.PUBLISHING);
        }
    }

    @Test
    void withoutGitItIsTold() {
        PublishReport report = desk.publishUnder(Map.of("PATH", ".:" + folder));

        assertThat(codes(report)).containsExactly(ProblemCode.GIT_MISSING.id());
        assertThat(report.exitCode()).isEqualTo(ExitCode.PUBLISHING);
    }

    @Test
    void aBulletinInNoRepositoryIsTold() throws IOException {
        Files.move(desk.root().resolve(".git"), folder.resolve("away"));

        assertThat(codes(desk.publish())).containsExactly(ProblemCode.NO_REPOSITORY.id());
    }

    @Test
    void aRemoteOfSeveralAddressesIsTold() {
        desk.sh("git remote set-url --add origin ../other.git");

        assertThat(codes(desk.publish())).containsExactly(ProblemCode.REMOTE_HAS_MANY.id());
    }

    @Test
    void withoutANameNobodyIsMadeUp() {
        desk.sh("git config --unset user.name; git config --unset user.email");
        assertThat(codes(desk.publish())).containsExactly(ProblemCode.IDENTITY_MISSING.id());
        assertThat(desk.tip()).isEmpty();
        Newsroom.write(desk.globalSettings(), "[user]\nname = Anna\nemail = anna@home.example\n");
        desk.sh("git config user.name Desk && git config user.email desk@bulletin.example");

        assertThat(codes(desk.publish())).isEmpty();
        assertThat(desk.sh(desk.remote(), "git log -1 --format='%an %ae %cn %ce' site"))
                .isEqualTo("Desk desk@bulletin.example Desk desk@bulletin.example");
    }

    @Test
    void itIsSignedIfTheUsersOwnSettingsSaySo() {
        desk.sh(folder, "ssh-keygen -q -t ed25519 -N '' -f key");
        Newsroom.write(
                desk.globalSettings(),
                "[gpg]\nformat = ssh\n[user]\nsigningKey = " + folder + "/key\n[commit]\ngpgSign = true\n");
        assertThat(codes(desk.publish())).isEmpty();
        assertThat(desk.sh(desk.remote(), "git cat-file commit site")).contains("gpgsig -----BEGIN SSH SIGNATURE");
        desk.committed("content/en/second.md", article("Second", "Text."));
        desk.sh("git config commit.gpgSign false");
        assertThat(codes(desk.publish())).isEmpty();
        assertThat(desk.sh(desk.remote(), "git cat-file commit site")).doesNotContain("gpgsig");
        desk.sh("git config --unset commit.gpgSign && rm ../key");
        desk.with("content/en/third.md", article("Third", "Text."));
        String tip = desk.tip();

        assertThat(codes(desk.publish())).containsExactly(ProblemCode.SIGNING_FAILED.id());
        assertThat(desk.tip()).isEqualTo(tip);
    }

    @Test
    void theSameTextsAndClockGiveTheSameCommit() {
        desk.publish();
        String tip = desk.tip();
        desk.sh(desk.remote(), "git update-ref -d refs/heads/site");
        desk.sh("rm -rf target");
        desk.publish();

        assertThat(desk.tip()).isEqualTo(tip);
    }

    /** Settings that change bytes on their way into a repository, and those that leave files out. */
    @Test
    void bytesAreWhatTheyAre() throws IOException {
        Newsroom.write(folder.resolve("attributes"), "* text ident eol=crlf filter=rot working-tree-encoding=UTF-16\n");
        Newsroom.write(folder.resolve("ignored"), "*.html\n*.xml\n");
        Newsroom.write(desk.globalSettings(), """
                [core]
                autocrlf = true
                safecrlf = true
                attributesFile = %1$s/attributes
                excludesFile = %1$s/ignored
                [filter "rot"]
                clean = tr a-z n-za-m
                """.formatted(folder));
        desk.with(".gitattributes", "* text=auto eol=crlf\n")
                .with("content/static/robots-extra.txt", "a\r\nb\n$Id$\r\n");
        desk.with("target/site/.keep", "");
        desk.sh("rm -r target; chmod -R u=rwX,go=rX .; chmod +x content/static/robots-extra.txt");
        assertThat(desk.publish().exitCode()).isEqualTo(ExitCode.DONE);

        assertThat(desk.published("robots-extra.txt")).asString().isEqualTo("a\r\nb\n$Id$\r\n");
        assertPublishedIsTheSite();
    }

    @Test
    void whatLiesInTheSitesFolderAndIsNoPartOfItIsNotPublished() {
        desk.publish();
        desk.with("target/site/notes.txt", "for nobody")
                .with("target/site/.git/config", "[core]\n\tfsmonitor = false\n");
        desk.committed("content/en/second.md", article("Second", "Text."));
        desk.publish();

        assertThat(desk.commits()).isEqualTo(2);
        assertThat(desk.published()).noneMatch(file -> file.contains("notes.txt") || file.contains(".git"));
    }

    @Test
    void onlyOnePublishesFromOneFolder() throws IOException {
        desk.publish();
        desk.committed("content/en/second.md", article("Second", "Text."));
        try (FileChannel held =
                FileChannel.open(desk.root().resolve("target/vestnik/publish/lock"), StandardOpenOption.WRITE)) {
            assertThat(held.tryLock()).isNotNull();
            assertThat(codes(desk.publish())).containsExactly(ProblemCode.ANOTHER_PUBLISH.id());
        }
        assertThat(codes(desk.publish())).isEmpty();
    }

    /** After a power cut, say. */
    @Test
    void aSpoiltStoreIsMadeAnew() {
        desk.publish();
        desk.committed("content/en/second.md", article("Second", "Text."));
        desk.sh("chmod -R u+w target/vestnik/publish/objects; find target/vestnik/publish/objects -type f "
                + "| while read -r f; do echo broken > \"$f\"; done");

        assertThat(codes(desk.publish())).isEmpty();
        assertThat(desk.commits()).isEqualTo(2);
        desk.sh(desk.remote(), "git fsck --strict --no-dangling");
    }

    @Test
    void manyTimesLeaveNoHeapOfObjects() throws IOException {
        desk.publish();
        desk.sh("cd target/vestnik/publish && git init -q --bare many.git && cd objects && "
                + "for i in $(seq 30); do head -c 9999 /dev/urandom | "
                + "GIT_DIR=../many.git GIT_OBJECT_DIRECTORY=. git hash-object -w --stdin | "
                + "GIT_DIR=../many.git GIT_OBJECT_DIRECTORY=. git pack-objects -q pack/pack; done; rm -rf ../many.git");
        desk.committed("content/en/second.md", article("Second", "Text."));
        assertThat(codes(desk.publish())).isEmpty();

        try (Stream<Path> packs = Files.list(desk.root().resolve("target/vestnik/publish/objects/pack"))) {
            assertThat(packs.filter(file -> file.toString().endsWith(".pack"))).hasSizeLessThan(5);
        }
        desk.committed("content/en/third.md", article("Third", "Text."));
        assertThat(codes(desk.publish(Newsroom.NOW.plus(Duration.ofDays(1))))).isEmpty();
        assertThat(desk.commits()).isEqualTo(3);
    }

    private void assertPublishedIsTheSite() throws IOException {
        Path site = desk.root().resolve("target/site");
        try (Stream<Path> files = Files.walk(site)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .sorted()
                    .toList();
            assertThat(desk.published())
                    .containsExactlyElementsOf(
                            names.stream().map(name -> "100644\t" + name).toList());
            for (String name : names) {
                assertThat(desk.published(name)).as(name).isEqualTo(Files.readAllBytes(site.resolve(name)));
            }
        }
    }
}
