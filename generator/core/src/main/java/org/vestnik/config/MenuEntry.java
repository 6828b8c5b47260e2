package org.vestnik.config;

import java.util.Set;
import java.util.regex.Pattern;
import org.vestnik.problem.SourcePosition;

/**
 * An entry of a menu: one of a few words, or a kind, a colon and a name. Whether it leads anywhere is for the plan.
 *
 * @param at where it stands in bulletin.yaml
 */
public record MenuEntry(String value, SourcePosition at) {

    /** As a problem lists them. */
    static final String KINDS =
            "topic:ID, author:ID, dossier:ID, page:SLUG, archive, topics, corrections, search, mirrors, offline";

    private static final Set<String> WORDS = Set.of("archive", "topics", "corrections", "search", "mirrors", "offline");
    private static final Set<String> SWITCHED = Set.of("search", "mirrors", "offline");
    private static final Pattern NAMED = Pattern.compile("(topic|author|dossier|page):\\S.*");

    /** Whether it leads to a page that an edition has only if a setting of its own says so. */
    public boolean isSwitched() {
        return SWITCHED.contains(value);
    }

    static boolean isOne(String entry) {
        return WORDS.contains(entry) || NAMED.matcher(entry).matches();
    }
}
