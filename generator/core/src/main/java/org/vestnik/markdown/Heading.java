package org.vestnik.markdown;

/**
 * A heading of a body.
 *
 * @param level 2 to 6
 * @param id the anchor, unique in the body
 * @param text plain
 */
public record Heading(int level, String id, String text) {}
