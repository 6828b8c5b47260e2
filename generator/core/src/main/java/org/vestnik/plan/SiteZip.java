package org.vestnik.plan;

import java.util.List;
import org.vestnik.model.OutputPath;

/**
 * A zip of an edition's pages, without pictures.
 *
 * @param members pages of the site, sorted; {@code index.html} at the root among them
 */
public record SiteZip(OutputPath path, List<OutputPath> members) {

    public SiteZip {
        members = List.copyOf(members);
    }
}
