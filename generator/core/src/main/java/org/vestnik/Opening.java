package org.vestnik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.vestnik.cache.Fingerprint;
import org.vestnik.write.OutputRefusedException;
import org.vestnik.write.SiteWriter;

/** The output folder, locked and walked in a thread of its own while the bulletin is read and planned. */
record Opening(CompletableFuture<SiteWriter> opened) {

    /** Not the pool that reads articles: whoever waits for a disk would hold one of its threads. */
    static final Executor BESIDE = work -> new Thread(work, "beside").start();

    static Opening of(BuildRequest request) {
        CompletableFuture<SiteWriter> opened = new CompletableFuture<>();
        BESIDE.execute(() -> {
            try {
                opened.complete(SiteWriter.open(request.output(), List.of(request.content(), request.templates())));
            } catch (IOException | OutputRefusedException | RuntimeException | Error e) {
                opened.completeExceptionally(e);
            }
        });
        return new Opening(opened);
    }

    /** Does other work when the folder has been walked: two such threads would take the processors from the one that reads. */
    <T> CompletableFuture<T> then(Supplier<T> work) {
        return opened.handleAsync((writer, failure) -> work.get(), BESIDE);
    }

    /**
     * Waits until the folder is open.
     *
     * @throws OutputRefusedException if the folder is not ours to write, or another build holds it
     * @throws IOException if the disk fails
     */
    SiteWriter writer() throws IOException, OutputRefusedException {
        try {
            return opened.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException disk) {
                throw disk;
            }
            if (e.getCause() instanceof OutputRefusedException refused) {
                throw refused;
            }
            throw e;
        }
    }

    /** Of the site as it stands; empty if it can't be told, or another build is at work there. */
    Optional<Fingerprint> standing() {
        try {
            return opened.join().standing();
        } catch (CompletionException e) {
            return Optional.empty(); // whoever asks for the writer is told why
        }
    }

    /** Gives the folder back, when it is there, because nobody will write to it. */
    void abandon() {
        opened.thenAccept(writer -> {
            try {
                writer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
