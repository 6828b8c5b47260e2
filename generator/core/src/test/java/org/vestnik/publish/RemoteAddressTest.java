package org.vestnik.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteAddressTest {

    private static final Path DESK = Path.of("/home/anna/desk");

    @ParameterizedTest
    @CsvSource({
        "https://host.example/a/b.git, https://host.example/a/b.git, https:ssh",
        "https://anna@host.example:8443/b, https://host.example:8443/b, https:ssh",
        "https://anna:s3cret:x@host.example/b, https://host.example/b, https:ssh",
        "ssh://git@host.example:22/b.git, ssh://host.example:22/b.git, https:ssh",
        "ssh://git:s3cret@host.example/b.git, ssh://host.example/b.git, https:ssh",
        "git@host.example:a/b.git, host.example:a/b.git, https:ssh",
        "host:b, host:b, https:ssh",
        "../site.git, /home/anna/site.git, file",
        "site.git, /home/anna/desk/site.git, file",
        "/srv/a b:c.git, /srv/a b:c.git, file",
        "сайт.git, /home/anna/desk/сайт.git, file",
        "-x, /home/anna/desk/-x, file"
    })
    void isShownWithoutWhatIsSecret(String configured, String shown, String protocols) throws PublishException {
        RemoteAddress address = RemoteAddress.parse(configured, DESK);

        assertThat(address.shown()).isEqualTo(shown);
        assertThat(address.protocols()).isEqualTo(protocols);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "https://host.example/a\nb",
                "https://a@b@host.example/c",
                "HTTPS://host.example/a",
                "ssh://git@/x",
                "ext::sh",
                "a::b",
                "c:",
                "host:/a:b"
            })
    void otherAddressesAreRefused(String configured) {
        assertThatThrownBy(() -> RemoteAddress.parse(configured, DESK)).isInstanceOf(PublishException.class);
    }

    @Test
    void whatGitComplainsOfHoldsNoSecret() throws PublishException {
        RemoteAddress address = RemoteAddress.parse("https://anna:tok%40en%2Bsecret@host.example/b.git", DESK);

        assertThat(address.redact("fatal: 'https://anna:tok%40en%2Bsecret@host.example/b.git/' not found: tok@en+secret"
                        + " via https://other:pass@proxy.example"))
                .isEqualTo("fatal: 'https://host.example/b.git/' not found: *** via https://proxy.example");
    }
}
