package org.vestnik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the text, the policy answers as these patterns do, which say the same in another way. */
class SafeUrlTest {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cc}\\p{Z}\\p{Cf}\\\\\"<>`]");
    private static final Pattern WEB =
            Pattern.compile("https?://(?<host>[^/?#@]+)(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile("(?:mailto|tel):[^/].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    private static final List<String> BEGINNINGS =
            List.of("https://", "http://", "HTTPS://", "mailto:", "tel:", "Tel:", "httpſ://", "");
    private static final List<String> PIECES = List.of(
            "/",
            "//",
            "?",
            "#",
            "@",
            "a.b",
            "суд",
            ":",
            "1",
            "+",
            "-",
            " ",
            "\n",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u200b",
            "\u2028",
            "\u00ad",
            "\\",
            "\"",
            "<",
            ">",
            "`",
            "\ud83d\ude00",
            "\ud83d",
            "javascript:",
            "\u212a",
            "\udb40\udc41");

    @Test
    void policyAnswersAsThePatternsDo() {
        Random random = new Random(3);
        int safe = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = text(random);
            boolean expected = !UNFIT.matcher(text).find()
                    && (WEB.matcher(text).matches() || OTHER.matcher(text).matches());
            assertThat(SafeUrl.parse(text).isPresent()).as(text).isEqualTo(expected);
            boolean leaves = SCHEME.matcher(text).matches() || text.startsWith("//") || text.indexOf('\\') >= 0;
            assertThat(SafeUrl.leavesSite(text)).as(text).isEqualTo(leaves);
            if (expected) {
                safe++;
                Matcher web = WEB.matcher(text);
                String host = web.matches() ? web.group("host").toLowerCase(Locale.ROOT) : "";
                assertThat(new SafeUrl(text).host().orElse("")).isEqualTo(host);
            }
        }
        assertThat(safe).isGreaterThan(10_000);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(BEGINNINGS.get(random.nextInt(BEGINNINGS.size())));
        for (int left = random.nextInt(6); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
