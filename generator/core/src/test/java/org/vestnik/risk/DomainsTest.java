package org.vestnik.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainsTest {

    private static final Domains LISTED = Domains.of(Stream.of("risky.example", "опасно.рф", "a.b.example")
            .flatMap(name -> Domains.parse(name).stream())
            .toList());

    @ParameterizedTest
    @CsvSource({
        "risky.example, risky.example",
        "  Risky.EXAMPLE. , risky.example",
        "www.risky.example, risky.example",
        "*.risky.example, risky.example",
        ".risky.example, risky.example",
        "https://user@risky.example:8080/a?b#c, risky.example",
        "//risky.example/, risky.example",
        "опасно.рф, xn--80a0abccn.xn--p1ai",
        "ＲＩＳＫＹ。example, risky.example",
        "risky\u00AD.example, risky.example"
    })
    void domainIsReadAsItIsMeant(String written, String domain) {
        assertThat(Domains.parse(written)).contains(domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "com", "two words.example", "192.0.2.1", "a_b", "..", "https://", "risky..example", "-"})
    void whatIsNoDomainIsNone(String written) {
        assertThat(Domains.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "risky.example",
                "RISKY.Example",
                "deep.below.risky.example",
                "www.risky.example:443",
                "risky.example.",
                "risky%2Eexample",
                "risky。example",
                "опасно.рф",
                "XN--80A0ABCCN.xn--p1ai",
                "новости.опасно.рф",
                "a.b.example"
            })
    void hostIsListedHoweverItIsWritten(String host) {
        assertThat(LISTED.lists(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "notrisky.example", "risky.example.org", "b.example", "", "%", "безопасно.рф"})
    void otherHostsAreNot(String host) {
        assertThat(LISTED.lists(host)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "See https://risky.example/a., See risky.example.",
        "(HTTP://risky.example:80/a?b=c#d), (risky.example:80)",
        "//www.risky.example/x and more, www.risky.example and more",
        "https://ok.example/?to=https://risky.example/, https://ok.example/?to=https://risky.example/",
        "https://web.archive.org/web/2020/https://risky.example/x, https://web.archive.org/web/2020/https://risky.example/x",
        "risky.example is a name, risky.example is a name",
        "path//risky.example, path//risky.example"
    })
    void onlyTheNameIsLeftOfAnAddress(String text, String left) {
        assertThat(LISTED.withoutAddresses(text)).isEqualTo(left);
    }

    @Test
    void nothingIsListedByNone() {
        assertThat(Domains.of(List.of())).isSameAs(Domains.NONE);
        assertThat(Domains.NONE.lists("risky.example")).isFalse();
        assertThat(Domains.NONE.withoutAddresses("https://risky.example/")).isEqualTo("https://risky.example/");
    }

    @Test
    void whatIsListedIsNotShown() {
        assertThat(LISTED).hasToString("3 domains");
    }
}
