package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestnik.TestSite;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Severity;

/** Against a real server on this machine, which must be allowed expressly. */
class OutsideCheckTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    private Path cache;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private HttpServer server;
    private String root;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
        root = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/200, ''",
        "/401, ''",
        "/403, ''",
        "/429, ''",
        "/404, CK090 404",
        "/410, CK090 410",
        "/500, CK092 500",
        "/503, CK092 503",
        "/get-only, ''",
        "/302-to-200, ''",
        "/302-to-404, CK090 404",
        "/301-to-200, CK091 ROOT/200",
        "/308-to-200, CK091 ROOT/200",
        "/301-to-302, CK091 ROOT/302-to-200",
        "/loop, CK092 redirects",
        "/slow, CK092 timeout"
    })
    void whatASiteAnswersIsOnlyNoted(String path, String told) {
        assertThat(check(true, root + path))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told.replace("ROOT", root)));
        assertThat(asked).noneMatch(request -> request.startsWith("GET") && !request.endsWith(" bytes=0-0"));
    }

    @Test
    void nothingOutsideIsEverAnError() {
        Findings findings = new Findings();
        check(findings, true, 0, root + "/404", root + "/500", root + "/301-to-200", "http://no-such-host.invalid/");
        assertThat(findings.faults().map(fault -> fault.places().get(0)))
                .hasSize(4)
                .allMatch(finding -> finding.code().severity() == Severity.NOTE
                        && finding.code().isInformation());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/",
                "http://localhost/",
                "http://[::1]/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "http://169.254.169.254/latest",
                "http://0.0.0.0/",
                "http://100.64.0.1/",
                "http://[fd00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://2130706433/",
                "http://224.0.0.1/"
            })
    void thisMachineAndPrivateNetworksAreNotAsked(String address) {
        assertThat(check(false, address))
                .hasSize(1)
                .allMatch(told -> told.startsWith("CK094") || told.startsWith("CK092"));
        assertThat(check(false, root + "/200")).hasSize(1).allMatch(told -> told.startsWith("CK094"));
        assertThat(asked).isEmpty();
    }

    @Test
    void oneHostIsAskedOneThingAtATimeWithAPause() {
        String[] links = Stream.of(1, 2, 3, 4, 5).map(i -> root + "/200?" + i).toArray(String[]::new);
        long begin = System.nanoTime();
        assertThat(check(true, links)).isEmpty();

        assertThat(asked).hasSize(5);
        assertThat(mostAtOnce).hasValue(1);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(4 * 20));
    }

    @Test
    void anAnswerIsRememberedForADay() {
        assertThat(check(true, root + "/404")).hasSize(1);
        int before = asked.size();
        assertThat(check(true, root + "/404")).hasSize(1);
        assertThat(asked).hasSize(before);

        OutsideRules tomorrow = rules(true, 60_000, NOW.plus(Duration.ofHours(25)));
        run(new Findings(), tomorrow, root + "/404");
        assertThat(asked).hasSize(2 * before);
    }

    @Test
    void whenTimeIsOverTheRestIsCounted() {
        Findings findings = new Findings();
        int untried = run(findings, rules(true, 0, NOW), root + "/200", root + "/404");

        assertThat(untried).isEqualTo(2);
        assertThat(asked).isEmpty();
    }

    @Test
    void howManyWereNotTriedIsNoted(@TempDir Path bulletin) {
        Path site = TestSite.write(bulletin, """
                -- index.html --
                <!doctype html><html lang="en"><title>x</title><h1>x</h1>
                <a href="https://one.example/">one</a> <a href="https://two.example/">two</a>
                """).root();
        Problems problems = new Problems();
        new SiteCheck(
                        new CheckedSite(bulletin, site, Optional.empty(), 11_000, cache, rules(false, 0, NOW), 1),
                        Map::of)
                .check(problems);

        assertThat(problems.list()).contains(Problem.general(ProblemCode.OUTSIDE_NOT_TRIED, "2"));
    }

    private List<String> check(boolean privateToo, String... addresses) {
        Findings findings = new Findings();
        check(findings, privateToo, 60_000, addresses);
        return findings.faults()
                .map(fault -> fault.places().get(0))
                .map(f -> f.code().id()
                        + f.details().stream()
                                .skip(1)
                                .map(d -> " " + d)
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    private void check(Findings findings, boolean privateToo, int millis, String... addresses) {
        run(findings, rules(privateToo, millis == 0 ? 60_000 : millis, NOW), addresses);
    }

    private int run(Findings findings, OutsideRules rules, String... addresses) {
        List<OutsideLink> links = Stream.of(addresses)
                .map(address -> new OutsideLink(address, "en/x.html", Spot.START))
                .toList();
        KnownAnswers known = new KnownAnswers(cache, rules.now());
        int untried = new OutsideCheck(rules, known).check(links, findings);
        known.save();
        return untried;
    }

    private static OutsideRules rules(boolean privateToo, int millis, Instant now) {
        return new OutsideRules(
                true, Duration.ofMillis(700), Duration.ofMillis(millis), Duration.ofMillis(20), privateToo, now);
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        String path = exchange.getRequestURI().getPath();
        String range = exchange.getRequestHeaders().getFirst("Range");
        asked.add(exchange.getRequestMethod() + " " + path + (range == null ? "" : " " + range));
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        String to = path.replaceFirst("/\\d+-to-", "");
        int status = switch (path) {
            case "/get-only" -> isHead ? 405 : 200;
            case "/loop" -> 302;
            case "/slow" -> 200;
            default -> Integer.parseInt(path.substring(1, 4));
        };
        if (status > 300 && status < 309) {
            exchange.getResponseHeaders()
                    .add("Location", path.equals("/loop") ? "/loop" : to.equals("302") ? "/302-to-200" : "/" + to);
        }
        try (exchange) {
            if (path.equals("/slow")) {
                Thread.sleep(2_000);
            }
            atOnce.decrementAndGet();
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
