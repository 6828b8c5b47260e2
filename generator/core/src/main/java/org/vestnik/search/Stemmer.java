package org.vestnik.search;

/** Makes one of the forms of a word. Safe for several threads. */
interface Stemmer {

    /** @param word as {@link WordFold} gives it */
    String stem(String word);

    static Stemmer of(StemTable table) {
        return switch (table.text("stemmer")) {
            case "ru" -> new RussianStemmer(table);
            case "en" -> new EnglishStemmer(table);
            default -> new EndingStemmer(table);
        };
    }
}
