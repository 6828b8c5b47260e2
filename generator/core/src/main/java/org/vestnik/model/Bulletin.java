package org.vestnik.model;

import java.util.List;

/**
 * The whole publication as it was written, drafts and held-back articles included.
 *
 * @param editions in the order of {@code languages}; the first is the default edition
 * @param assets by path
 * @param unfit files among the articles that are never published, by path
 * @param unread what could not be read, so that the rest may lack it
 * @param outline a digest of all front matter, and of the names of all files
 */
public record Bulletin(
        List<Edition> editions, List<Asset> assets, List<UnfitFile> unfit, List<UnreadFile> unread, String outline) {
    public Bulletin {
        editions = List.copyOf(editions);
        assets = List.copyOf(assets);
        unfit = List.copyOf(unfit);
        unread = List.copyOf(unread);
    }

    /** Whether every article and static page could be read. */
    public boolean isWhole() {
        return unread.stream().noneMatch(UnreadFile::mayHoldText);
    }
}
