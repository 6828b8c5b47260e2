package org.vestnik.check;

import java.util.Set;

/** Which letters a language is written in. */
enum Scripts {
    LATIN,
    CYRILLIC,
    /** Letters that are neither: Arabic, Georgian, Chinese. */
    OTHER,
    /** Both are right, as for Serbian; or it is not known. */
    ANY;

    private static final Set<String> IN_CYRILLIC = Set.of(
            "ru",
            "uk",
            "be",
            "bg",
            "mk",
            "kk",
            "ky",
            "tg",
            "mn",
            "tt",
            "ba",
            "cv",
            "ce",
            "os",
            "sah",
            "udm",
            "mhr",
            "mrj",
            "myv",
            "mdf",
            "kv",
            "koi",
            "av",
            "lez",
            "dar",
            "kum",
            "lbe",
            "inh",
            "kbd",
            "ady",
            "ab",
            "krc",
            "nog",
            "tyv",
            "xal",
            "bxr",
            "alt",
            "cu",
            "rue",
            "rom-cyrl");
    private static final Set<String> IN_OTHER = Set.of(
            "ar", "he", "yi", "fa", "ur", "ps", "ckb", "ug", "ka", "hy", "el", "zh", "ja", "ko", "th", "hi", "bn", "ta",
            "te", "mr", "ne", "si", "my", "km", "lo", "am", "ti", "bo", "dv", "pa", "gu", "kn", "ml", "or");
    private static final Set<String> IN_BOTH =
            Set.of("", "sr", "bs", "sh", "uz", "az", "tk", "ro-md", "crh", "und", "mul", "zxx", "rom");

    /** Of a language tag in lower case; a subtag such as {@code -latn} decides (BCP 47 section 2.2.3). */
    static Scripts of(String language) {
        if (language.contains("-latn")) {
            return LATIN;
        }
        if (language.contains("-cyrl")) {
            return CYRILLIC;
        }
        int subtags = language.indexOf('-');
        String base = subtags < 0 ? language : language.substring(0, subtags);
        if (IN_BOTH.contains(base) || IN_BOTH.contains(language)) {
            return ANY;
        }
        if (IN_CYRILLIC.contains(base)) {
            return CYRILLIC;
        }
        return IN_OTHER.contains(base) ? OTHER : LATIN;
    }
}
