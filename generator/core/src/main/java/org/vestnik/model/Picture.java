package org.vestnik.model;

/**
 * The picture that stands for an article in cards and at its head.
 *
 * @param path as written: relative to the article's file, or from the site's root if it begins with {@code /}
 * @param alternative what it shows, for those who don't see it; empty if not given
 */
public record Picture(String path, String alternative) {}
