package org.vestnik.check;

/** Where an address leads. */
sealed interface Target {

    /**
     * To a file of this site.
     *
     * @param path below the site's root; it need not be there
     * @param anchor without {@code #}; empty if there is none
     * @param form how the address says so
     */
    record Inside(String path, String anchor, Form form) implements Target {}

    /** To another site, by http or https. */
    record Outside(String address) implements Target {}

    /** Out of the site's folder. */
    record Beyond() implements Target {}

    /** To a mailbox, a telephone, a messenger: nothing that could be looked up. */
    record Elsewhere() implements Target {}

    /** It holds what it shows. */
    record Data() implements Target {}

    /** It would run a program, or name a file of the reader's own disk. */
    record Unsafe(String scheme) implements Target {}

    /** How an address names a file of its own site. */
    enum Form {
        RELATIVE,
        /** From the root of the host: wrong below a path, and on a disk. */
        ROOTED,
        /** With the site's own name: a copy elsewhere would lead away from itself. */
        ABSOLUTE
    }
}
