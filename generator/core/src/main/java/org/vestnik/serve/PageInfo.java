package org.vestnik.serve;

import java.util.List;
import java.util.Optional;
import org.vestnik.model.Language;
import org.vestnik.model.OutputPath;
import org.vestnik.model.Source;

/**
 * What stands behind a page: for its editor, not for its readers.
 *
 * @param source the file that an editor would change; empty for what is made of many, such as a list
 * @param template of the theme, such as {@code article.ftlh}
 * @param tellings one for each other language of the bulletin; empty for what has no translations
 * @param budget how much the page may weigh compressed, in bytes
 */
record PageInfo(Optional<Source> source, String template, Standing standing, List<Telling> tellings, int budget) {

    PageInfo {
        tellings = List.copyOf(tellings);
    }

    /** The same news in another language. */
    record Telling(Language language, Optional<OutputPath> page, State state) {}

    /** How the other language stands to this one. */
    enum State {
        MISSING,
        THERE,
        /** Its substance changed later than this page's. */
        AHEAD,
        /** Its substance did not follow this page's last change. */
        BEHIND
    }
}
