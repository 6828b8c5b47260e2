package org.vestnik.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an editor writes in one Markdown file: an article, or a static page. */
public sealed interface Content permits Article, StaticPage {

    Source source();

    /** The same content with another text and headline. */
    Content with(Source source, String title);

    Language language();

    /** What this and its translations have in common: the path without language, or {@code translationKey}. */
    String translationKey();

    Slug slug();

    /** The whole address, if the front matter sets it in place of the bulletin's pattern. */
    Optional<Permalink> permalink();

    String title();

    Optional<String> summary();

    /** For search machines and cards. */
    Optional<String> description();

    /** Earlier addresses that must lead here. */
    List<Alias> aliases();

    boolean draft();

    /** From when on it may be seen; empty if from the first. */
    Optional<Timestamp> appears();

    /** When it is to vanish. */
    Optional<Timestamp> expiry();

    /** Which revision of its original this was translated from, if that is told. */
    Optional<Revision> translatedFrom();

    /** Keys of the front matter that Vestnik has no meaning for: text, lists and maps of text, for templates. */
    Map<String, Object> params();
}
