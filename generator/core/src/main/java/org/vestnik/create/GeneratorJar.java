package org.vestnik.create;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a workflow gets the program from.
 *
 * @param url of the jar
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
public record GeneratorJar(Optional<String> url, Optional<String> sha256) {

    /**
     * What is fetched if nothing else is said: the last release. It is nothing, as long as no release has an address; each release
     * sets it for the next one (a jar cannot hold its own digest).
     */
    public static final GeneratorJar RELEASED = new GeneratorJar(Optional.empty(), Optional.empty());

    private static final Pattern ADDRESS = Pattern.compile("https://[A-Za-z0-9._~:/?#@!&()*+,;=%-]+");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

    /** As it was typed; empty if nothing was. */
    public static Optional<GeneratorJar> typed(Optional<String> url, Optional<String> sha256) {
        boolean none = url.isEmpty() && sha256.isEmpty();
        return none ? Optional.empty() : Optional.of(new GeneratorJar(url, sha256));
    }

    /** Whether it is both or neither, and fit to stand in a workflow. */
    boolean isFit() {
        return url.isPresent() == sha256.isPresent()
                && url.filter(u -> !ADDRESS.matcher(u).matches()).isEmpty()
                && sha256.filter(s -> !DIGEST.matcher(s).matches()).isEmpty();
    }

    @Override
    public String toString() {
        return (url.orElse("") + " " + sha256.orElse("")).strip();
    }
}
