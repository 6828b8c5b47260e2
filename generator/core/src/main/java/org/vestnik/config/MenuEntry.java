package org.vestnik.config;

import java.util.Set;
import java.util.regex.Pattern;

/** The form of a menu's entry: one of a few words, or a kind, a colon and a name. Whether it leads anywhere is for the plan. */
final class MenuEntry {

    /** As a problem lists them. */
    static final String KINDS = "topic:ID, author:ID, dossier:ID, page:SLUG, archive, topics, corrections";

    private static final Set<String> WORDS = Set.of("archive", "topics", "corrections");
    private static final Pattern NAMED = Pattern.compile("(topic|author|dossier|page):\\S.*");

    private MenuEntry() {}

    static boolean isOne(String entry) {
        return WORDS.contains(entry) || NAMED.matcher(entry).matches();
    }
}
