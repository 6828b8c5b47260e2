package org.vestnik.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which text a translation was made from: {@code ru@3f9c1a27b04e}.
 *
 * @param language of the original
 * @param hash of the original's text, as it was then: 12 lower-case hexadecimal digits
 */
public record Revision(Language language, String hash) {

    /** Of the hash, in digits: enough that no editor ever meets two texts that have one. */
    public static final int DIGITS = 12;

    private static final Pattern FORM = Pattern.compile("([^@\\s]+)@([0-9a-f]{" + DIGITS + "})");

    public Revision {
        if (!hash.matches("[0-9a-f]{" + DIGITS + "}")) {
            throw new IllegalArgumentException("not a revision's hash: " + hash);
        }
    }

    /** The revision of this very text; empty if it is not one. */
    public static Optional<Revision> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Language.parse(form.group(1)).map(language -> new Revision(language, form.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return language + "@" + hash;
    }
}
