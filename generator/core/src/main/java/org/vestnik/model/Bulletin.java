package org.vestnik.model;

import java.util.List;

/**
 * The whole publication as it was written, drafts and held-back articles included.
 *
 * @param editions in the order of {@code languages}; the first is the default edition
 * @param assets by path
 */
public record Bulletin(List<Edition> editions, List<Asset> assets) {
    public Bulletin {
        editions = List.copyOf(editions);
        assets = List.copyOf(assets);
    }
}
