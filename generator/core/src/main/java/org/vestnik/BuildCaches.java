package org.vestnik;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestnik.cache.CacheFolder;
import org.vestnik.cache.Digest;
import org.vestnik.cache.Fingerprint;
import org.vestnik.cache.Program;
import org.vestnik.compress.Encoding;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.images.PictureCache;
import org.vestnik.read.FoundFiles;
import org.vestnik.read.KnownManuscripts;
import org.vestnik.render.PageLedger;
import org.vestnik.search.Concordances;
import org.vestnik.write.Twins;

/**
 * The caches of one site. Each but that of pictures has a key, the fingerprint of all that every entry of it depends on, and is empty
 * once the key is another. What an entry depends on besides, such as the bytes of a file, the entry tells itself.
 *
 * @param settings fingerprint of the program, the settings and the dictionaries
 */
record BuildCaches(BuildRequest request, CacheFolder folder, Fingerprint settings) {

    /**
     * Before the first file of the bulletin is read.
     *
     * @param settings fingerprint of the settings and the dictionaries
     */
    static BuildCaches open(BuildRequest request, Fingerprint settings) {
        Fingerprint key = new Digest().add(Program.fingerprint()).add(settings).finish();
        return new BuildCaches(request, CacheFolder.open(request.cache()), key);
    }

    /** @param site as it stands; asked for only if nothing else has changed */
    Receipt receipt(FoundFiles found, Supplier<Optional<Fingerprint>> site) {
        Fingerprint key =
                new Digest().add(ofPages()).text(encodings().toString()).finish();
        return new Receipt(request, folder, named("receipt"), key, found.fingerprint(folder::isSettled), site);
    }

    KnownManuscripts manuscripts() {
        return KnownManuscripts.in(folder, settings);
    }

    PageLedger ledger() {
        return PageLedger.in(folder, named("pages"), ofPages());
    }

    Concordances concordances() {
        return Concordances.in(folder, named("search"), ofPages());
    }

    PictureCache pictures(Limits limits) {
        return request.pictures(folder, limits);
    }

    Twins twins() {
        return new Twins(encodings(), folder.file(named("twins"), Program.fingerprint()));
    }

    /** Of all that every page of this site depends on, but the theme. */
    private Fingerprint ofPages() {
        return new Digest()
                .add(settings)
                .text(request.url().orElse(""))
                .text(request.visibility().kind())
                .text(request.output().toString())
                .number(request.strict() ? 1 : 0)
                .finish();
    }

    /** In which the texts of the site are compressed. */
    private List<Encoding> encodings() {
        return request.precompress() ? Encoding.available() : List.of();
    }

    private String named(String cache) {
        return cache + "-" + request.siteName();
    }
}
