package org.vestnik.status;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.vestnik.model.Language;

/**
 * One thing that can be said of one article or page.
 *
 * @param title of the article; of what is missing, the original's
 * @param titleLanguage what the title is written in
 * @param file relative to the bulletin's root, with {@code /}; of what is missing, the original's
 * @param original the original's file, if that is another
 * @param when in the bulletin's zone: until when it is held back, or when it expires
 */
public record StatusItem(
        Standing standing,
        String title,
        Language titleLanguage,
        String file,
        Optional<String> original,
        Optional<ZonedDateTime> when) {}
