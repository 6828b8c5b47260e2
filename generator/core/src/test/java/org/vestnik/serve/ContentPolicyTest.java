package org.vestnik.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    @Test
    void aPagesOwnPolicyMovesToTheHeaderAndLetsThePreviewIn() {
        ContentPolicy policy = ContentPolicy.of("""
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none';img-src 'self';script-src 'sha256-AAA='">
                <title>x</title>
                """, "N");

        assertThat(policy.header())
                .isEqualTo(
                        "frame-ancestors 'none', default-src 'none';img-src 'self';script-src 'sha256-AAA=' 'nonce-N'"
                                + ";style-src 'nonce-N';connect-src 'self'");
        assertThat(policy.html()).isEqualTo("<meta charset=\"utf-8\">\n<title>x</title>\n");
    }

    @Test
    void whatThePageMayDoAlreadyIsNotSaidTwice() {
        String page = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';connect-src 'self'\">";

        assertThat(ContentPolicy.of(page, "N").header())
                .isEqualTo("frame-ancestors 'none', default-src 'none';connect-src 'self'"
                        + ";script-src 'nonce-N';style-src 'nonce-N'");
    }

    @Test
    void whatEscapesAndQuotesAThemeUsesMakesNoDifference() {
        ContentPolicy policy = ContentPolicy.of(
                "<META content='script-src &#39;none&#39;; style-src *' HTTP-EQUIV=content-security-policy>", "N");

        assertThat(policy.header()).isEqualTo("frame-ancestors 'none', script-src 'nonce-N';style-src * 'nonce-N'");
        assertThat(policy.html()).isEmpty();
    }

    @Test
    void aPageWithoutAPolicyIsHeldToNone() {
        assertThat(ContentPolicy.of("<p>x</p>", "N"))
                .isEqualTo(new ContentPolicy("frame-ancestors 'none'", "<p>x</p>"));
    }

    @Test
    void whereEverythingInlineIsAllowedANonceWouldForbidIt() {
        String page = "<meta http-equiv=\"content-security-policy\" content=\"script-src 'self' 'unsafe-inline'\">";

        assertThat(ContentPolicy.of(page, "N").header())
                .isEqualTo("frame-ancestors 'none', script-src 'self' 'unsafe-inline'");
    }

    @Test
    void twoPoliciesBothHold() {
        String page = "<meta http-equiv=\"content-security-policy\" content=\"script-src 'none'\">";

        assertThat(ContentPolicy.of(page + page, "N").header())
                .isEqualTo("frame-ancestors 'none', script-src 'nonce-N', script-src 'nonce-N'");
    }
}
