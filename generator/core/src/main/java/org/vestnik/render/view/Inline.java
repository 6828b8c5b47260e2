package org.vestnik.render.view;

/**
 * Text that stands in a page as it is: the theme's style sheet and script, the policy made of their
 * hashes, JSON that has its {@code <} escaped, and what a template has drawn.
 * Content never comes this way; its HTML is a {@code SafeHtml}.
 */
public record Inline(String text) {}
