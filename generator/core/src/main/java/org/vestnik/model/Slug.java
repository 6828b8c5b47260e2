package org.vestnik.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** The last part of an address: 1 to 80 of {@code a-z 0-9 - _ .}, beginning and ending with a letter, digit or _. */
public record Slug(String value) implements Comparable<Slug> {

    /** In bytes, which are characters here. */
    public static final int MAX_LENGTH = 80;

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
        int length = text.length();
        return length >= 1
                && length <= MAX_LENGTH
                && isWordLetter(text.charAt(0))
                && isWordLetter(text.charAt(length - 1))
                && hasSlugLetters(text)
                && !WINDOWS_DEVICE.matcher(text).matches();
    }

    private static boolean hasSlugLetters(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isWordLetter(c) && c != '-' && (c != '.' || before == '.')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isWordLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
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
