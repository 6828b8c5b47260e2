package org.vestnik.search;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.Fingerprint;
import org.vestnik.model.Language;

/** One concordance for each edition that has a search, with what the last build knew. Safe for several threads. */
public final class Concordances {

    private final Optional<CacheFolder> folder;
    private final String name;
    private final Fingerprint key;
    private final Map<Language, Concordance> byLanguage = new ConcurrentHashMap<>();

    private Concordances(Optional<CacheFolder> folder, String name, Fingerprint key) {
        this.folder = folder;
        this.name = name;
        this.key = key;
    }

    /**
     * @param name of the cache files: one row of them for each output folder
     * @param key of the program and the settings
     */
    public static Concordances in(CacheFolder folder, String name, Fingerprint key) {
        return new Concordances(Optional.of(folder), name, key);
    }

    /** With nothing known, and nothing is kept. */
    public static Concordances none() {
        return new Concordances(Optional.empty(), "", new Fingerprint(0, 0));
    }

    /** Reads what the last build knew when it is asked for the first time. */
    public Concordance of(Language language) {
        return byLanguage.computeIfAbsent(
                language, l -> new Concordance(l, folder.map(f -> f.file(name + "-" + l, key))));
    }

    /** Keeps all this for the next build. Call it when the site is in place. */
    public void save() {
        byLanguage.values().forEach(Concordance::save);
    }
}
