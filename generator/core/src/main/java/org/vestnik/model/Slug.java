package org.vestnik.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** The last part of an address: 1 to 80 of {@code a-z 0-9 - _ .}, beginning and ending with a letter, digit or _. */
public record Slug(String value) implements Comparable<Slug> {

    /** In bytes, which are characters here. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?");
    private static final Pattern WINDOWS_DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** The slug of this very text; empty if it is not one (nothing is mended). */
    public static Optional<Slug> parse(String text) {
        return isSlug(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    private static boolean isSlug(String text) {
        return text.length() <= MAX_LENGTH
                && FORM.matcher(text).matches()
                && !text.contains("..")
                && !WINDOWS_DEVICE.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
