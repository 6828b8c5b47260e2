package org.vestnik.acceptance.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.UsageException;
import org.vestnik.acceptance.host.Shell.Run;
import org.vestnik.acceptance.site.Sha256;

/** What hosts run, run here: the program comes over https with the right digest or not at all, and only what is due is built. */
class HostScriptsIT {

    private static final Path JAR = Path.of(System.getProperty("vestnik.jar"));
    private static final String GITHUB = ".github/workflows/site.yml";
    private static final String GITLAB = ".gitlab-ci.yml";

    @TempDir
    private Path folder;

    private Path root;
    private Shell shell;

    @BeforeEach
    void make() throws UsageException {
        root = folder.resolve("bulletin");
        HostedBulletin.make(root);
        shell = Shell.in(root);
    }

    @Test
    void theCheckerOfShellScriptsFindsNothing() throws Exception {
        for (Path script : scripts()) {
            shell.run("sh", "-n", script.toString()).succeeded();
            shell.run("shellcheck", "--external-sources", "--shell=sh", script.toString())
                    .succeeded();
        }
    }

    /** Whatever a workflow runs, of any host. */
    @Test
    void norDoesItInWorkflows() throws Exception {
        List<String> steps = new ArrayList<>();
        for (String file :
                List.of(GITHUB, ".github/workflows/due.yml", ".forgejo/workflows/site.yml", GITLAB, ".build.yml")) {
            steps.addAll(steps(file));
        }

        assertThat(steps).hasSizeGreaterThan(8);
        for (int i = 0; i < steps.size(); i++) {
            Path script = Files.writeString(folder.resolve("step" + i + ".sh"), steps.get(i));
            shell.run("shellcheck", "--shell=sh", "--exclude=SC2154", script.toString())
                    .succeeded();
        }
    }

    @Test
    void theProgramIsFetchedCheckedAndBuilds() throws Exception {
        byte[] jar = Files.readAllBytes(JAR);
        try (var host = new SecureHost(folder, jar)) {
            Run run = host.shell(shell)
                    .with("VESTNIK_SHA256", Sha256.of(jar))
                    .run("sh", ".vestnik/build.sh", "--format", "github")
                    .succeeded();

            assertThat(run.out()).doesNotContain("::error");
            assertThat(root.resolve("target/site/en/index.html")).exists();
        }
        // What was fetched is kept, so the next build needs no network.
        Files.delete(root.resolve("target/site/en/index.html"));
        shell.with("VESTNIK_URL", "https://127.0.0.1:1/vestnik.jar")
                .with("VESTNIK_SHA256", Sha256.of(jar))
                .run("sh", ".vestnik/build.sh")
                .succeeded();
        assertThat(root.resolve("target/site/en/index.html")).exists();
    }

    @Test
    void aProgramWithAnotherDigestIsNotStarted() throws Exception {
        byte[] jar = "another program".getBytes(StandardCharsets.UTF_8);
        try (var host = new SecureHost(folder, jar)) {
            Run run = host.shell(shell).with("VESTNIK_SHA256", "0".repeat(64)).run("sh", ".vestnik/build.sh");

            assertThat(run.exit()).isEqualTo(5);
            assertThat(run.out()).contains("another SHA-256", "it is not started");
            assertThat(root.resolve("target/program/vestnik.jar")).doesNotExist();
        }
    }

    @Test
    void aProgramInTheRepositoryNeedsNoNetworkButItsDigest() throws Exception {
        Files.copy(JAR, root.resolve(".vestnik/vestnik.jar"));
        Shell offline = shell.with("VESTNIK_URL", "https://127.0.0.1:1/vestnik.jar");

        assertThat(offline.with("VESTNIK_SHA256", "0".repeat(64))
                        .run("sh", ".vestnik/build.sh")
                        .exit())
                .isEqualTo(5);
        offline.with("VESTNIK_SHA256", Sha256.of(Files.readAllBytes(JAR)))
                .run("sh", ".vestnik/build.sh")
                .succeeded();
        assertThat(root.resolve("target/site/index.html")).exists();
    }

    /** A machine of a host has a clone and what the last one left: the same bytes, but to this disk new files of another time. */
    @Test
    void uponWhatWorkflowsKeepOnlyAnEditIsBuilt() throws Exception {
        Files.copy(JAR, root.resolve(".vestnik/vestnik.jar"));
        Path whole = folder.resolve("whole");
        shell.run("cp", "-R", root.toString(), whole.toString()).succeeded();
        Path next = folder.resolve("next");
        shell.run("cp", "-R", root.toString(), next.toString()).succeeded();
        built(root);
        for (String path : kept()) {
            Path copy = Files.createDirectories(next.resolve(path).getParent());
            shell.run("cp", "-R", root.resolve(path).toString(), copy.toString())
                    .succeeded();
        }
        for (Path clone : List.of(whole, next)) {
            Files.writeString(clone.resolve("content/en/pages/about.md"), "More.\n", StandardOpenOption.APPEND);
        }

        for (String drop :
                steps(GITLAB).stream().filter(s -> s.contains("rm -rf")).toList()) {
            Shell.in(next).run("sh", "-c", drop).succeeded();
        }
        assertThat(built(next).out()).contains("Files: 1 written, ");
        built(whole);
        shell.run(
                        "diff",
                        "-r",
                        whole.resolve("target/site").toString(),
                        next.resolve("target/site").toString())
                .succeeded();
    }

    /** Else it would be refused as a folder of files that no build made. */
    @ParameterizedTest
    @ValueSource(strings = {GITHUB, GITLAB})
    void ofWhatCameBackInPartNothingIsTakenUp(String file) throws Exception {
        Files.copy(JAR, root.resolve(".vestnik/vestnik.jar"));
        Path page = Files.createDirectories(root.resolve("target/site")).resolve("index.html");
        Files.writeString(page, "<html>");
        List<String> steps = steps(file).stream()
                .filter(step -> step.contains("target/site") || step.contains("build.sh"))
                .toList();

        assertThat(steps).hasSizeGreaterThan(1);
        for (String step : steps) {
            shell.with("VESTNIK_SHA256", "").run("sh", "-c", step).succeeded();
        }
        assertThat(page).as("what the next build gets").content().startsWith("<!doctype html>");
    }

    @Test
    void withoutAProgramItSaysWhatIsMissing() throws Exception {
        Run run = shell.run("sh", ".vestnik/build.sh");

        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.out()).contains("VESTNIK_URL is not set in " + root.resolve(".vestnik/program.env"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"due\":\"2000-01-01T00:00:00Z\",\"why\":\"x\",\"path\":\"y\"}|0",
                "{\"due\": \"2000-01-01T00:00:00.5Z\"}|0",
                "{\"due\":\"2999-12-01T00:00:00Z\",\"why\":\"x\",\"path\":\"y\"}|1",
                "{\"due\":null,\"why\":\"nothing\",\"path\":\"\"}|1",
                "{}|0",
                "<html>|0",
                "''|0",
            })
    void whatIsDueIsBuiltAndWhatCannotBeAskedToo(String said, int exit) throws Exception {
        Path file = Files.writeString(folder.resolve("next-build.json"), said);

        assertThat(shell.run("sh", ".vestnik/due.sh", file.toString()).exit()).isEqualTo(exit);
    }

    @Test
    void theSiteOfTheSettingsIsAsked() throws Exception {
        byte[] said = "{\"due\":null}".getBytes(StandardCharsets.UTF_8);
        try (var host = new SecureHost(folder, said)) {
            for (String url : List.of("%s", "\"%s/\"", "'%s' # the site")) {
                Path settings = root.resolve("content/bulletin.yaml");
                Files.writeString(
                        settings,
                        Files.readString(settings)
                                .replaceFirst("(?m)^url: .*$", "url: " + url.formatted(host.address())));
                Run run = host.shell(shell).run("sh", ".vestnik/due.sh");

                assertThat(run.out()).isEqualTo("nothing is due: " + host.address() + "/next-build.json\n");
                assertThat(run.exit()).isEqualTo(1);
            }
        }
        assertThat(shell.run("sh", ".vestnik/due.sh").exit())
                .as("a site that does not answer")
                .isZero();
    }

    private Run built(Path bulletin) throws Exception {
        return Shell.in(bulletin)
                .with("VESTNIK_SHA256", "")
                .run("sh", ".vestnik/build.sh", "--clock", "2026-03-02T10:00:00Z")
                .succeeded();
    }

    /** What workflows run in a shell. */
    private List<String> steps(String file) throws IOException {
        List<String> steps = new ArrayList<>();
        JsonNode workflow = workflow(file);
        workflow.findValues("run").forEach(run -> steps.add(run.asText()));
        workflow.findValues("script").forEach(lines -> lines.forEach(line -> steps.add(line.asText())));
        workflow.path("tasks").forEach(task -> task.forEach(run -> steps.add(run.asText())));
        return steps;
    }

    /** What workflows keep for the next build: the same on both hosts. */
    private List<String> kept() throws IOException {
        List<String> kept = new ArrayList<>();
        workflow(GITLAB).findValue("cache").path("paths").forEach(path -> kept.add(path.asText()));
        assertThat(workflow(GITHUB).findParents("key"))
                .hasSize(2)
                .allSatisfy(
                        cache -> assertThat(cache.path("path").asText().lines()).containsExactlyElementsOf(kept));
        return kept;
    }

    private JsonNode workflow(String file) throws IOException {
        return new YAMLMapper().readTree(root.resolve(file).toFile());
    }

    private List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(".vestnik"))) {
            List<Path> scripts = files.filter(Files::isRegularFile)
                    .filter(HostScriptsIT::isScript)
                    .toList();
            assertThat(scripts).hasSizeGreaterThan(8);
            return scripts;
        }
    }

    private static boolean isScript(Path file) {
        try {
            return file.toString().endsWith(".sh") || Files.readString(file).startsWith("#!/bin/sh");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers every question with the same bytes, over https with a certificate of its own. */
    private static final class SecureHost implements AutoCloseable {

        private static final String PASSWORD = "password";

        private final HttpsServer server;
        private final Path certificate;

        SecureHost(Path folder, byte[] answer) throws Exception {
            Path keys = folder.resolve("keys.p12");
            certificate = folder.resolve("certificate.pem");
            String keytool = Shell.java().resolveSibling("keytool").toString();
            Shell here = Shell.in(folder);
            here.run(
                            keytool,
                            "-genkeypair",
                            "-alias",
                            "host",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=127.0.0.1",
                            "-ext",
                            "SAN=IP:127.0.0.1",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            keys.toString(),
                            "-storepass",
                            PASSWORD)
                    .succeeded();
            here.run(
                            keytool,
                            "-exportcert",
                            "-rfc",
                            "-alias",
                            "host",
                            "-keystore",
                            keys.toString(),
                            "-storepass",
                            PASSWORD,
                            "-file",
                            certificate.toString())
                    .succeeded();
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(keys)) {
                store.load(in, PASSWORD.toCharArray());
            }
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, PASSWORD.toCharArray());
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(managers.getKeyManagers(), null, null);
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls));
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
        }

        String address() {
            return "https://127.0.0.1:" + server.getAddress().getPort();
        }

        /** One that trusts this host, and fetches the program from it. */
        Shell shell(Shell shell) {
            return shell.with("CURL_CA_BUNDLE", certificate.toString()).with("VESTNIK_URL", address() + "/vestnik.jar");
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
