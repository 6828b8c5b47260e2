package org.vestnik.render.view;

import java.util.List;

/**
 * One document of an Atom feed. All addresses are absolute.
 *
 * @param previous the archive document with older entries; null if there is none
 * @param mirrors the page of mirrors; null if there are none
 * @param duplicates the very same document on each mirror
 * @param current the document to subscribe to
 */
public record FeedView(
        String lang,
        String id,
        String title,
        String self,
        String home,
        String updated,
        boolean archive,
        String current,
        String previous,
        String mirrors,
        List<String> duplicates,
        List<EntryView> entries) {

    /**
     * One article, one update of a live article, or one correction.
     *
     * @param html full text
     * @param summary null if there is none
     */
    public record EntryView(
            String id,
            String lang,
            String title,
            String href,
            String published,
            String updated,
            List<String> authors,
            List<String> topics,
            String summary,
            CharacterData html) {}
}
