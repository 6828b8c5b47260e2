package org.vestnik.render.view;

/**
 * The way to another edition.
 *
 * @param href to the same page there if it is told in that language, else to that edition's front page
 * @param name of the language, in itself
 * @param translated whether it leads to the same page
 * @param read in that language: "Read in English"
 */
public record SwitchView(String href, String lang, String name, boolean translated, String read) {}
