package org.vestnik.yaml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for a choice of two, in any letter case. */
public final class YesNo {

    private static final Map<String, Boolean> WORDS =
            Map.of("true", true, "yes", true, "on", true, "false", false, "no", false, "off", false);

    private YesNo() {}

    /** Empty if the text is none of the words. */
    public static Optional<Boolean> parse(String text) {
        return Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT)));
    }
}
