package org.vestnik.create;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a new bulletin is to be, as it was typed.
 *
 * @param folder where it is made
 * @param languages of its editions, the default one first
 * @param title its title; else made of the folder's name
 * @param zone an IANA name; else UTC, which tells nobody where the editors are
 * @param url the site's address
 * @param jar the program that its workflow fetches
 * @param readme language of its README: one that messages exist in
 */
public record BulletinOrder(
        Path folder,
        List<String> languages,
        Optional<String> title,
        Optional<String> zone,
        Optional<String> url,
        GeneratorJar jar,
        String readme) {

    /** If none are named. */
    public static final List<String> USUAL_LANGUAGES = List.of("en", "ru");

    public BulletinOrder {
        folder = folder.toAbsolutePath().normalize();
        languages = List.copyOf(languages);
    }
}
