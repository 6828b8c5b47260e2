package org.vestnik.config;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlText;

/**
 * The address of a whole site, as {@code url}, {@code mirrors} and {@code onion} give it: absolute, http or https, a
 * host (one with national letters becomes its ASCII form, RFC 5891) and perhaps a path; no user name, query or fragment.
 */
final class WebAddress {

    private static final Pattern FORM =
            Pattern.compile("(https?)://([^/?#@:\\s]+)(:[0-9]{1,5})?((?:/[^/?#\\s]+)*)/*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONION = Pattern.compile("https?://([a-z0-9-]+\\.)*[a-z2-7]{56}\\.onion(:.*)?(/.*)?");

    private final Problems problems;

    WebAddress(Problems problems) {
        this.problems = problems;
    }

    /** The address without {@code /} at its end; empty if it is none (the problem is reported). */
    Optional<String> of(YamlText text) {
        if (text.value().matches("[^/]*//[^/]*@.*")) {
            problems.add(text.at(), ProblemCode.ADDRESS_WITH_USER);
            return Optional.empty();
        }
        Optional<String> address = normal(text.value());
        if (address.isEmpty()) {
            problems.add(text.at(), ProblemCode.ADDRESS_BAD, text.value());
        }
        return address;
    }

    /** The address of an onion service, version 3. */
    Optional<String> onion(YamlText text) {
        Optional<String> address = of(text);
        if (address.isPresent() && !ONION.matcher(address.get()).matches()) {
            problems.add(text.at(), ProblemCode.ONION_BAD, text.value());
            return Optional.empty();
        }
        return address;
    }

    private static Optional<String> normal(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            String host = IDN.toASCII(form.group(2), IDN.USE_STD3_ASCII_RULES);
            String port = Optional.ofNullable(form.group(3)).orElse("");
            URI uri = new URI((form.group(1) + "://" + host + port).toLowerCase(Locale.ROOT) + form.group(4));
            boolean isSite = uri.getHost() != null
                    && uri.getPort() <= 65535
                    && uri.normalize().equals(uri);
            return isSite ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
