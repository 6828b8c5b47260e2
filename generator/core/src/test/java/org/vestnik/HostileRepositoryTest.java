package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestnik.Newsroom.article;
import static org.vestnik.Newsroom.codes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.problem.ProblemCode;

/**
 * What a repository that others wrote to may name: programs in its settings, hooks, addresses that are programs. Each would leave
 * a mark if it ran, and none does; the site is published all the same, or the reason why not is told.
 */
class HostileRepositoryTest {

    @TempDir
    private Path folder;

    @TempDir
    private static Path keys;

    private static RefusingServer server;

    private Newsroom desk;

    @BeforeAll
    static void listen() throws Exception {
        server = RefusingServer.start(keys);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void open() {
        desk = Newsroom.in(folder).marker();
    }

    /** In the editor's repository, {@code $MARKER} is a program that would leave a mark. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "git config core.fsmonitor \"$MARKER\"",
                "git config core.hooksPath ../hooks; mkdir ../hooks; for h in pre-commit commit-msg post-commit pre-push"
                        + " reference-transaction post-index-change pre-auto-gc post-checkout fsmonitor-watchman;"
                        + " do cp \"$MARKER\" ../hooks/$h; done",
                "for h in pre-commit prepare-commit-msg commit-msg post-commit pre-push reference-transaction"
                        + " post-index-change pre-auto-gc; do cp \"$MARKER\" .git/hooks/$h; done",
                "git config filter.x.clean \"$MARKER\"; echo '* filter=x' > .gitattributes; touch content/en/first.md",
                "git config filter.x.process \"$MARKER\"; git config filter.x.required true;"
                        + " echo '* filter=x' > .git/info/attributes; touch content/en/first.md",
                "git config filter.x.smudge \"$MARKER\"; echo '* filter=x' > content/.gitattributes",
                "git config diff.external \"$MARKER\"; echo >> content/en/first.md",
                "git config diff.x.textconv \"$MARKER\"; echo '* diff=x' > .gitattributes; echo >> content/en/first.md",
                "git config diff.x.command \"$MARKER\"; echo '* diff=x' > .gitattributes; echo >> content/en/first.md",
                "git config merge.x.driver \"$MARKER\"; echo '* merge=x' > .gitattributes",
                "git config gpg.program \"$MARKER\"; git config commit.gpgSign true",
                "git config gpg.ssh.program \"$MARKER\"; git config gpg.format ssh; git config commit.gpgSign true",
                "git config gpg.ssh.defaultKeyCommand \"$MARKER\"; git config gpg.format ssh; git config commit.gpgSign 1",
                "git config gpg.openpgp.program \"$MARKER\"; git config push.gpgSign true",
                "git config log.showSignature true; git config gpg.program \"$MARKER\"",
                "git config core.pager \"$MARKER\"; git config pager.log \"$MARKER\"; git config pager.config \"$MARKER\"",
                "git config core.editor \"$MARKER\"; git config sequence.editor \"$MARKER\"",
                "for a in rev-parse config var push fetch ls-remote fast-import; do git config alias.$a \"!$MARKER\"; done",
                "git config uploadpack.packObjectsHook \"$MARKER\"; git config receive.procReceiveRefs refs",
                "git config remote.origin.uploadpack \"$MARKER\"; git config remote.origin.receivepack \"$MARKER\"",
                "git config remote.vestnik-publish.receivepack \"$MARKER\"",
                "git config remote.origin.vcs mark; cp \"$MARKER\" git-remote-mark; chmod +x git-remote-mark",
                "git config core.alternateRefsCommand \"$MARKER\"; echo /nowhere > .git/objects/info/alternates",
                "git config protocol.allow always; git config protocol.ext.allow always;"
                        + " git config url.\"ext::$MARKER \".insteadOf \"$(cd ..; pwd)\"",
                "git config core.askPass \"$MARKER\"; git config core.gitProxy \"$MARKER\"",
                "git config include.path more; printf '[core]\\n\\tfsmonitor = %s\\n' \"$MARKER\" > .git/more",
                "git config extensions.worktreeConfig true; git config --worktree core.fsmonitor \"$MARKER\"",
                "git config gc.auto 1; cp \"$MARKER\" .git/hooks/pre-auto-gc; git config gc.recentObjectsHook \"$MARKER\"",
                "git config init.templateDir ../template; mkdir -p ../template/hooks; cp \"$MARKER\" ../template/hooks/pre-push",
                "git config trace2.normalTarget \"$MARKER\"; git config interactive.diffFilter \"$MARKER\"",
                "cp \"$MARKER\" git; chmod +x git",
                "mkdir -p target/vestnik/publish/run1/hooks target/vestnik/publish/hooks;"
                        + " printf '[core]\\n\\tsshCommand = %s\\n\\tfsmonitor = %s\\n' \"$MARKER\" \"$MARKER\""
                        + " | tee target/vestnik/publish/config > target/vestnik/publish/run1/config;"
                        + " cp \"$MARKER\" target/vestnik/publish/hooks/pre-push;"
                        + " cp \"$MARKER\" target/vestnik/publish/run1/hooks/pre-push",
            })
    void noProgramThatTheRepositoryNamesIsRun(String trap) {
        desk.publish();
        desk.committed("content/en/second.md", article("Second", "Text."));
        desk.sh(trap);
        PublishReport report = desk.publish();

        assertThat(desk.mark()).doesNotExist();
        assertThat(report.problems()).noneMatch(problem -> problem.isError());
        assertThat(desk.commits()).isEqualTo(2);
        assertThat(desk.sh(desk.remote(), "git cat-file commit site")).doesNotContain("gpgsig");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git config core.sshCommand \"$MARKER\"; git remote set-url origin ssh://git@127.0.0.1:1/x.git",
                "git config core.sshCommand \"$MARKER\"; git remote set-url origin git@127.0.0.1:x.git",
                "git config credential.helper \"!$MARKER\"; git remote set-url origin $SERVER/x.git",
                "git config credential.$SERVER.helper \"!$MARKER\"; git remote set-url origin $SERVER/x.git",
                "git config core.askPass \"$MARKER\"; git remote set-url origin $SERVER/x.git",
                "git config http.curloptResolve x; git config remote.origin.proxy $SERVER; git config http.proxy $SERVER;"
                        + " git config credential.helper \"!$MARKER\"; git remote set-url origin $SERVER/x.git",
            })
    void noProgramIsRunOnTheWayToAServer(String trap) {
        Newsroom.write(desk.globalSettings(), "[http]\n\tsslVerify = false\n");
        desk.sh(trap.replace("$SERVER", server.address()));
        PublishReport report = desk.publish();

        assertThat(codes(report)).containsAnyOf("PB011", "PB012", "PB013");
        assertThat(desk.mark()).doesNotExist();
    }

    /** The user's own settings do count, else the traps above would prove nothing. */
    @Test
    void whatTheUsersGlobalSettingsNameIsRun() {
        Newsroom.write(desk.globalSettings(), "[core]\n\tsshCommand = %s\n".formatted(folder.resolve("marker")));
        desk.sh("git remote set-url origin git@127.0.0.1:x.git");
        desk.publish();

        assertThat(desk.mark()).content().contains("git@127.0.0.1 git-upload-pack 'x.git'");
    }

    /** As ssh does that is set to keep its connections for the next time. */
    @Test
    void whatSshLeavesRunningIsNotWaitedFor() throws IOException {
        Path ssh = folder.resolve("ssh");
        Path left = folder.resolve("left");
        Newsroom.write(ssh, "#!/bin/sh\nsleep 600 >/dev/null & echo $! > '" + left + "'\nexit 1\n");
        desk.sh("chmod +x ../ssh; git remote set-url origin git@127.0.0.1:x.git");
        Newsroom.write(desk.globalSettings(), "[core]\n\tsshCommand = %s\n[ssh]\n\tvariant = ssh\n".formatted(ssh));
        assertThat(desk.publish().exitCode().number()).isEqualTo(7);
        ProcessHandle running =
                ProcessHandle.of(Long.parseLong(Files.readString(left).strip())).orElseThrow();

        assertThat(running.isAlive()).isTrue();
        assertThat(running.destroy()).isTrue();
    }

    @Test
    void theGlobalCredentialHelperIsAskedAndNothingIsPrompted() {
        Newsroom.write(desk.globalSettings(), """
                [http]
                	sslVerify = false
                [credential]
                	helper = "!echo username=anna; echo password=from-the-global-helper; : "
                """);
        desk.sh("git remote set-url origin " + server.address() + "/x.git");
        PublishReport report = desk.publish();

        assertThat(codes(report)).containsExactly(ProblemCode.ACCESS_DENIED.id());
        assertThat(server.passwords()).contains("anna:from-the-global-helper");
        assertThat(report.toString()).doesNotContain("from-the-global-helper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://anna:ghp_SECRET123@", "https://ghp_SECRET123@", "https://x:ghp%5FSECRET123@"})
    void noTokenIsPrinted(String prefix) throws IOException {
        Newsroom.write(desk.globalSettings(), "[http]\n\tsslVerify = false\n");
        desk.sh("git remote set-url origin " + server.address().replace("https://", prefix) + "/x.git");
        PublishReport report = desk.publish();

        assertThat(codes(report)).containsExactly("PB012");
        assertThat(server.passwords()).anyMatch(sent -> sent.contains("ghp_SECRET123"));
        assertThat(report.toString()).doesNotContain("SECRET123").contains("127.0.0.1");
        assertThat(desk.sh("grep -rl SECRET123 target || true")).isEmpty();
        desk.sh("git remote set-url origin " + prefix.replace("https", "http") + "host.example/x.git");
        PublishReport refused = desk.publish();
        assertThat(codes(refused)).containsExactly("PB005");
        assertThat(refused.toString()).doesNotContain("SECRET123");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ext::$MARKER                              | PB005
            ext::sh -c $MARKER                        | PB005
            fd::7                                     | PB005
            mark::x                                   | PB005
            mark://host/x                             | PB005
            http://127.0.0.1:1/x.git                  | PB005
            git://127.0.0.1:1/x.git                   | PB005
            ftp://127.0.0.1/x.git                     | PB005
            git+ssh://127.0.0.1/x.git                 | PB005
            file://$ROOM/site.git                     | PB005
            ssh://-oProxyCommand=$MARKER/x.git        | PB005
            -oProxyCommand=$MARKER:x.git              | PB005
            git@-oProxyCommand=$MARKER:x.git          | PB005
            host:-x                                   | PB005
            https://host.example/x y                  | PB005
            EXT::$MARKER                              | PB005
            ' ext::$MARKER'                           | PB005
            .                                         | PB006
            .git                                      | PB006
            content                                   | PB006
            $ROOM/desk                                | PB006
            ../link                                   | PB006
            --upload-pack=$MARKER                     | PB010
            --receive-pack=$MARKER                    | PB010
            ../gone.git                               | PB010
            """)
    void noAddressIsAProgramOrThisRepository(String address, String code) {
        desk.sh("ln -s desk ../link; git config protocol.ext.allow always; git config protocol.allow always");
        Newsroom.write(desk.globalSettings(), "[protocol]\n\tallow = always\n[protocol \"ext\"]\n\tallow = always\n");
        desk.sh("git config --file .git/config remote.origin.url \"" + address.replace("$ROOM", folder.toString())
                + "\"");
        Map<String, String> before = desk.desk();
        PublishReport report = desk.publish();

        assertThat(codes(report)).containsExactly(code);
        assertThat(desk.mark()).doesNotExist();
        assertThat(desk.desk()).isEqualTo(before);
    }

    /** Not even the user's own settings may turn an address into a program. */
    @Test
    void globalSettingsTurnNoAddressIntoAProgram() {
        Newsroom.write(desk.globalSettings(), """
                [protocol "ext"]
                	allow = always
                [url "ext::%s "]
                	insteadOf = "%s"
                """.formatted(folder.resolve("marker"), folder.resolve("site.git")));
        assertThat(codes(desk.publish())).containsExactly("PB013");
        assertThat(desk.mark()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "origin, --receive-pack=x",
        "origin, -f",
        "origin, +site",
        "origin, site:main",
        "origin, a..b",
        "origin, a/.lock",
        "origin, x.lock",
        "origin, HEAD",
        "origin, 'a b'",
        "origin, a//b",
        "origin, /a",
        "origin, refs^{x}",
        "origin, ''",
        "--upload-pack=x, site",
        "../site.git, site",
        "https://host.example/x, site",
        "ext::x, site",
        "'', site"
    })
    void namesThatAreNoneAreRefused(String remote, String branch) {
        PublishReport report = desk.publish(remote, branch);

        assertThat(codes(report)).containsExactly(ProblemCode.PUBLISH_NAME_UNFIT.id());
        assertThat(report.exitCode().number()).isEqualTo(2);
    }

    /** As it is when a hook or an alias of git calls. */
    @Test
    void theEnvironmentOfACallingHookDoesNotCount() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        desk.sh(folder, "git init -q elsewhere");
        String trap = folder.resolve("marker").toString();
        Map<String, String> hook = Map.ofEntries(
                Map.entry("GIT_DIR", folder.resolve("elsewhere/.git").toString()),
                Map.entry("GIT_WORK_TREE", folder.resolve("elsewhere").toString()),
                Map.entry(
                        "GIT_INDEX_FILE", folder.resolve("elsewhere/.git/index").toString()),
                Map.entry(
                        "GIT_OBJECT_DIRECTORY",
                        folder.resolve("elsewhere/.git/objects").toString()),
                Map.entry("GIT_SSH_COMMAND", trap),
                Map.entry("GIT_SSH", trap),
                Map.entry("GIT_PROXY_COMMAND", trap),
                Map.entry("GIT_EXTERNAL_DIFF", trap),
                Map.entry("GIT_PAGER", trap),
                Map.entry("GIT_EXEC_PATH", folder.toString()),
                Map.entry("GIT_TRACE", "1"),
                Map.entry("GIT_AUTHOR_DATE", "2001-01-01T00:00:00Z"),
                Map.entry("GIT_CONFIG_COUNT", "1"),
                Map.entry("GIT_CONFIG_KEY_0", "core.fsmonitor"),
                Map.entry("GIT_CONFIG_VALUE_0", trap),
                Map.entry("GIT_CONFIG_PARAMETERS", "'core.fsmonitor'='" + trap + "'"),
                Map.entry("GIT_ALLOW_PROTOCOL", "ext"),
                Map.entry("GIT_QUARANTINE_PATH", folder.toString()),
                Map.entry("GIT_NAMESPACE", "other"));
        Map<String, String> before = desk.desk();
        PublishReport report = desk.publishUnder(hook);

        assertThat(codes(report)).isEmpty();
        assertThat(desk.commits()).isOne();
        assertThat(desk.mark()).doesNotExist();
        assertThat(desk.desk()).isEqualTo(before);
        assertThat(desk.sh(folder, "git -C elsewhere for-each-ref; ls -A elsewhere"))
                .isEqualTo(".git");
    }

    @Test
    void aLinkOnTheWayToTheStoreIsRefused() throws IOException {
        desk.publish();
        desk.sh(
                "mkdir ../precious && mv target/vestnik/publish ../away && ln -s ../../../precious target/vestnik/publish");

        assertThat(codes(desk.publish())).containsExactly("SF010");
        assertThat(folder.resolve("precious")).isEmptyDirectory();
    }
}
