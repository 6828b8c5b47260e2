package org.vestnik.model;

import java.util.Locale;
import java.util.Set;

/** The name of a file or folder among the sources, without the way to it. */
public record FileName(String value) {

    private static final Set<String> DROPPING_KINDS = Set.of("swp", "swo", "swx", "bak", "orig", "rej", "tmp");
    private static final Set<String> DROPPING_NAMES = Set.of("thumbs.db", "desktop.ini", "__macosx");

    /** Of a path with {@code /}. */
    public static FileName of(String path) {
        return new FileName(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What follows the last dot, in small letters; empty if there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether it is hidden, or what editors' programs and systems drop while they save: nobody's text. */
    public boolean isDropping() {
        return value.startsWith(".")
                || value.endsWith("~")
                || isLock()
                || isNumberedCopy()
                || DROPPING_KINDS.contains(extension())
                || DROPPING_NAMES.contains(value.toLowerCase(Locale.ROOT));
    }

    private boolean isLock() {
        return value.length() > 1 && value.startsWith("#") && value.endsWith("#");
    }

    /** Such as {@code x.md.bak.1}. */
    private boolean isNumberedCopy() {
        int dot = value.lastIndexOf('.');
        return dot >= 0
                && value.substring(0, dot).endsWith(".bak")
                && dot + 1 < value.length()
                && value.chars().skip(dot + 1L).allMatch(c -> c >= '0' && c <= '9');
    }
}
