package org.vestnik.render.view;

/**
 * For search machines: the same page in one language.
 *
 * @param lang a language tag, or {@code x-default}
 * @param href absolute
 */
public record AlternateView(String lang, String href) {}
