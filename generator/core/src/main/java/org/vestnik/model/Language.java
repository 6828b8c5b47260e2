package org.vestnik.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The language of an edition or of a run of text, as a lower-case BCP 47 tag such as {@code ru} or {@code pt-br}.
 */
public record Language(String tag) implements Comparable<Language> {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

    public Language {
        if (!FORM.matcher(tag).matches()) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    /** The language of a tag in any letter case; empty if it has not the form of one. */
    public static Optional<Language> parse(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        return FORM.matcher(lower).matches() ? Optional.of(new Language(lower)) : Optional.empty();
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
