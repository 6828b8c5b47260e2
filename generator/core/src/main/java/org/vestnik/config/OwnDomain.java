package org.vestnik.config;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The domain of a bulletin that has one of its own and all of it: no folder, no port, no name that is lent by a host. */
final class OwnDomain {

    /** Below these, names belong to those who keep the sites of others. */
    private static final Set<String> LENT = Set.of(
            "github.io",
            "gitlab.io",
            "codeberg.page",
            "srht.site",
            "pages.dev",
            "workers.dev",
            "netlify.app",
            "vercel.app");

    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+\\.)+[a-z][a-z0-9-]*");
    private static final Pattern NOT_PUBLIC = Pattern.compile(".*\\.(onion|i2p|localhost|local|internal)");

    private OwnDomain() {}

    /** @param url as {@link WebAddress} makes it */
    static Optional<String> of(String url) {
        URI uri = URI.create(url);
        String host = uri.getHost();
        boolean own = uri.getPort() < 0
                && uri.getPath().isEmpty()
                && NAME.matcher(host).matches()
                && !NOT_PUBLIC.matcher(host).matches()
                && LENT.stream().noneMatch(lent -> host.equals(lent) || host.endsWith("." + lent));
        return own ? Optional.of(host) : Optional.empty();
    }
}
