package org.vestnik.config;

import java.util.List;
import java.util.Optional;

/**
 * Where readers find the site.
 *
 * @param url absolute, http or https, without {@code /} at its end; without it nothing absolute is written
 * @param mirrors absolute addresses, each without {@code /} at its end
 * @param onion address of the onion service, without {@code /} at its end
 * @param cname whether the site tells GitHub Pages that it has a domain of its own
 */
public record Whereabouts(Optional<String> url, List<String> mirrors, Optional<String> onion, boolean cname) {

    public Whereabouts {
        mirrors = List.copyOf(mirrors);
    }

    /** The same with another address. */
    Whereabouts withUrl(Optional<String> other) {
        return new Whereabouts(other, mirrors, onion, cname);
    }

    /** The domain that GitHub Pages is to be told of; empty if that is not wanted, or the site has none of its own. */
    Optional<String> domain() {
        return cname ? url.flatMap(OwnDomain::of) : Optional.empty();
    }

    /** Whether the same site is found at other addresses too. */
    boolean hasMirrors() {
        return !mirrors.isEmpty() || onion.isPresent();
    }
}
