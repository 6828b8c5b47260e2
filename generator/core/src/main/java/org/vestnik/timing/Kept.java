package org.vestnik.timing;

/** What a build need not make again if it is known already, from earlier in the same build or from the one before. */
public enum Kept {
    /** Front matter, read from its file. */
    ARTICLES,
    /** Markdown, parsed and written as HTML. */
    BODIES,
    /** Fingerprints of pages: all that they are made of, looked at. */
    FINGERPRINTS,
    /** Pages, drawn from their views. */
    PAGES
}
