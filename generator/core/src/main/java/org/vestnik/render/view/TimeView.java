package org.vestnik.render.view;

/**
 * A time.
 *
 * @param datetime for machines, with its offset
 * @param text for readers: a relative phrase, or the absolute date
 * @param title the absolute date, if the text is a phrase; else null
 */
public record TimeView(String datetime, String text, String title) {}
