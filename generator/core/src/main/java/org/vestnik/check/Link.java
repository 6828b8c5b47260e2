package org.vestnik.check;

/**
 * One address on a page.
 *
 * @param address as it stands there
 * @param language that {@code hreflang} promises; empty if it promises none
 * @param text that a reader sees or hears of it
 */
record Link(Kind kind, String address, String language, String text, Spot at) {

    /** What an address is for. */
    enum Kind {
        /** A reader may follow it. */
        FOLLOWED,
        /** A browser goes there by itself. */
        REDIRECT,
        /** A picture, shown on the page. */
        PICTURE,
        /** A script, a style, a frame, a sound: a browser fetches it with the page. */
        LOADED,
        /** For programs: a feed, an icon, the next page. */
        NAMED,
        /** In structured data, which is absolute everywhere. */
        DATA,
        /** The same page in another language. */
        ALTERNATE,
        /** The page's own address. */
        CANONICAL
    }

    /** Whether a browser asks for it without a reader's doing. */
    boolean isFetched() {
        return kind == Kind.PICTURE || kind == Kind.LOADED;
    }
}
