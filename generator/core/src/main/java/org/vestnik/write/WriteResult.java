package org.vestnik.write;

/** How many files of the site were written, left as they were, and removed. */
public record WriteResult(int written, int unchanged, int removed) {}
