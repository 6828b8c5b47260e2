package org.vestnik.timing;

/** What a build has how much of. */
public enum Count {
    ARTICLES,
    PAGES,
    /** Every file of the site, pages and pictures included. */
    FILES,
    PICTURES,
    /** Those of them that no build had made yet. */
    ENCODED,
    /** Cards of articles that no build had drawn yet. */
    CARDS,
    /** Of all files together. */
    BYTES
}
