package org.vestnik.render.view;

/**
 * A link with the number of articles behind it.
 *
 * @param count in words: "21 articles"
 */
public record CountView(LinkView link, String count) {}
