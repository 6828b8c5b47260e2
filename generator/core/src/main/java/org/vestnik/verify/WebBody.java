package org.vestnik.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.vestnik.hash.Sha256;

/** An answer's body as it comes in: its digest, and the bytes themselves if they are asked for. */
final class WebBody implements BodySubscriber<WebBody> {

    private final CompletableFuture<WebBody> whole = new CompletableFuture<>();
    private final MessageDigest digest = Sha256.digest();
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final long most;
    private final boolean keeps;
    private volatile long taken;
    private Flow.Subscription subscription;

    /** @param most bytes; a larger body is an {@link IOException} */
    WebBody(long most, boolean keeps) {
        this.most = most;
        this.keeps = keeps;
    }

    /** How many bytes have come until now. */
    long taken() {
        return taken;
    }

    byte[] bytes() {
        return kept.toByteArray();
    }

    /** In lower-case hex; ask once, when the body is whole. */
    String sha256() {
        return Sha256.hex(digest);
    }

    @Override
    public CompletionStage<WebBody> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (ByteBuffer piece : pieces) {
            taken = taken + piece.remaining();
            if (taken > most) {
                subscription.cancel();
                whole.completeExceptionally(new IOException("more than " + most + " bytes"));
                return;
            }
            if (keeps) {
                byte[] bytes = new byte[piece.remaining()];
                piece.duplicate().get(bytes);
                kept.writeBytes(bytes);
            }
            digest.update(piece);
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(this);
    }
}
