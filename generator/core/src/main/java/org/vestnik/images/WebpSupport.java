package org.vestnik.images;

import java.util.Optional;

/** Whether this machine writes WebP: found out, and the native library loaded, when the first picture asks. Safe for several threads. */
final class WebpSupport {

    private final boolean wanted;
    private Optional<WebpLibrary> library = Optional.empty();
    private boolean asked;

    /** @param wanted false: as on a machine on which the library does not run */
    WebpSupport(boolean wanted) {
        this.wanted = wanted;
    }

    synchronized Optional<WebpLibrary> library() {
        if (wanted && !asked) {
            asked = true;
            library = WebpLibrary.load();
        }
        return library;
    }
}
