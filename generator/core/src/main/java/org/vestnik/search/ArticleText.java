package org.vestnik.search;

/**
 * What readers can find an article by.
 *
 * @param headline counts most
 * @param standfirst counts more than the body; maybe empty
 * @param body without markup
 */
public record ArticleText(String headline, String standfirst, String body) {}
