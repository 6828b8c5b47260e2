package org.vestnik.render.view;

/**
 * An edition's search page.
 *
 * @param articles how many there are to find
 * @param shards how many scripts of words there are
 * @param words what the script says of what it found, as JSON
 * @param topics for readers whose browser runs no scripts, as the archive is
 * @param script finds articles; the page's ids are its own
 */
public record SearchView(
        String articles, String shards, String words, LinkView topics, LinkView archive, Inline script) {}
