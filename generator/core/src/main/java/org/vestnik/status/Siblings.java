package org.vestnik.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vestnik.model.Content;
import org.vestnik.model.Language;

/**
 * One article or page in all the languages that have it.
 *
 * @param contents in the order of the bulletin's languages, at least one
 */
record Siblings(List<Content> contents) {

    Siblings {
        contents = List.copyOf(contents);
    }

    Optional<Content> in(Language language) {
        return contents.stream().filter(c -> c.language().equals(language)).findFirst();
    }

    /** What the others are measured by: the first that is no translation by its own word; if all are, the first. */
    Content original() {
        Predicate<Content> isTranslation = c -> c.translatedFrom().isPresent();
        return contents.stream().filter(isTranslation.negate()).findFirst().orElse(contents.get(0));
    }

    /** The one that this was translated from: as it says itself, else the original; empty if there is none but this. */
    Optional<Content> originalOf(Content content) {
        return content.translatedFrom()
                .map(revision -> in(revision.language()))
                .orElseGet(() -> Optional.of(original()))
                .filter(other -> other != content);
    }
}
