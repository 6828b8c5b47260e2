package org.vestnik.status;

import java.util.List;
import org.vestnik.model.Language;

/**
 * Where one edition stands.
 *
 * @param articles how many it has, whoever may see them
 * @param pages static pages
 * @param published how many articles and pages readers see now
 * @param items by standing, then by file
 */
public record EditionStatus(Language language, int articles, int pages, int published, List<StatusItem> items) {

    public EditionStatus {
        items = List.copyOf(items);
    }

    /** Those of one kind. */
    public List<StatusItem> items(Standing standing) {
        return items.stream().filter(item -> item.standing() == standing).toList();
    }
}
