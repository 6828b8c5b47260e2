package org.vestnik.render;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;

/** Fingerprints of templates, each with all that it imports. Thread-safe. */
final class ThemeFingerprints {

    private static final Pattern IMPORT = Pattern.compile("<#\\s*import\\b\\s*(?:([\"'])([^\"'$#\\\\]*)\\1\\s+as\\b)?");

    private final Theme theme;
    private final Map<String, Optional<Fingerprint>> known = new ConcurrentHashMap<>();

    ThemeFingerprints(Theme theme) {
        this.theme = theme;
    }

    /** Of the template and its imports; empty if what it imports can't be told from its text. */
    Optional<Fingerprint> of(String template) {
        return known.computeIfAbsent(template, this::read);
    }

    private Optional<Fingerprint> read(String template) {
        Set<String> names = new TreeSet<>();
        if (!collect(template, names)) {
            return Optional.empty();
        }
        Digest digest = new Digest();
        names.forEach(name -> digest.text(name).text(theme.text(name).orElse("")));
        return Optional.of(digest.finish());
    }

    private boolean collect(String template, Set<String> names) {
        if (!names.add(template)) {
            return true;
        }
        Optional<String> text = theme.text(template);
        if (text.isEmpty()) {
            return false;
        }
        for (Matcher imports = IMPORT.matcher(text.get()); imports.find(); ) {
            if (imports.group(2) == null || !collect(inFolderOf(template, imports.group(2)), names)) {
                return false;
            }
        }
        return true;
    }

    private static String inFolderOf(String template, String name) {
        return name.startsWith("/") ? name.substring(1) : template.substring(0, template.lastIndexOf('/') + 1) + name;
    }
}
