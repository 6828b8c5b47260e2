package org.vestnik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.images.PictureCache;
import org.vestnik.problem.Problem;
import org.vestnik.render.PageLedger;
import org.vestnik.search.Concordances;
import org.vestnik.write.Twins;
import org.vestnik.write.WriteResult;

/** What the last build left, fetched while the bulletin is read and planned. */
record LastBuild(
        Opening site,
        CompletableFuture<PageLedger> ledger,
        Concordances concordances,
        PictureCache pictures,
        Twins twins) {

    static LastBuild of(BuildCaches caches, Opening site, Limits limits) {
        return new LastBuild(
                site, site.then(caches::ledger), caches.concordances(), caches.pictures(limits), caches.twins());
    }

    /** Puts a site in the place of the last one. */
    interface Commit {
        WriteResult run() throws IOException;
    }

    /**
     * Keeps what this build made for the next one: the ledger while the site is put in place, since it knows each file by what it holds, and
     * is no less true if the site stays as it was; the rest after that.
     *
     * @param drawn problems that were found in rendering
     * @param unkept is told why something could not be kept, when the site is in place
     */
    WriteResult renew(List<Problem> drawn, Commit commit, Consumer<IOException> unkept) throws IOException {
        CompletableFuture<Void> kept =
                CompletableFuture.runAsync(() -> ledger.join().save(drawn), Opening.BESIDE);
        try {
            WriteResult result = commit.run();
            keep(kept, unkept);
            return result;
        } finally {
            kept.handle((done, failure) -> done).join(); // what failed first is what is told
        }
    }

    private void keep(CompletableFuture<Void> ofLedger, Consumer<IOException> unkept) {
        try {
            twins.save();
            concordances.save();
            pictures.save();
            await(ofLedger);
        } catch (UncheckedIOException e) {
            unkept.accept(e.getCause());
        }
    }

    private static void await(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException disk ? disk : e;
        }
    }
}
