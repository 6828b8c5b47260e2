package org.vestnik.model;

import org.vestnik.problem.SourcePosition;

/**
 * The picture that stands for an article in cards and at its head.
 *
 * @param path as written: relative to the article's file, or from the site's root if it begins with {@code /}
 * @param alternative what it shows, for those who don't see it; empty if not given
 * @param caption what stands below it, such as who made it; empty if not given
 * @param language of both texts
 * @param at where its path is written: in this article's front matter or in that of a translation
 */
public record Picture(String path, String alternative, String caption, Language language, SourcePosition at) {}
