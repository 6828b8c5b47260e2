package org.vestnik.search;

/** The algorithm of snowballstem.org for Russian; ё has become е before. */
final class RussianStemmer implements Stemmer {

    private final Endings gerund;
    private final Endings adjective;
    private final Endings participle;
    private final Endings reflexive;
    private final Endings verb;
    private final Endings noun;
    private final Endings derivation;
    private final Endings superlative;

    RussianStemmer(StemTable table) {
        gerund = table.endings("gerund");
        adjective = table.endings("adjective");
        participle = table.endings("participle");
        reflexive = table.endings("reflexive");
        verb = table.endings("verb");
        noun = table.endings("noun");
        derivation = table.endings("derivation");
        superlative = table.endings("superlative");
    }

    @Override
    public String stem(String word) {
        int from = behind(word, 0, true);
        if (from < 0) {
            return word;
        }
        String stem = withoutEnding(word, from);
        if (stem.length() > from && stem.endsWith("и")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        int second = second(word);
        if (second >= 0 && second <= stem.length()) {
            stem = cut(stem, derivation.find(stem, second));
        }
        return tidy(stem, from);
    }

    private String withoutEnding(String word, int from) {
        int found = gerund.find(word, from);
        if (found >= 0) {
            return word.substring(0, found);
        }
        String stem = cut(word, reflexive.find(word, from));
        found = adjective.find(stem, from);
        if (found >= 0) {
            String name = stem.substring(0, found);
            return cut(name, participle.find(name, from));
        }
        found = verb.find(stem, from);
        return cut(stem, found >= 0 ? found : noun.find(stem, from));
    }

    private String tidy(String stem, int from) {
        int found = superlative.find(stem, from);
        if (found >= 0) {
            return single(stem.substring(0, found), from);
        }
        boolean isSoft = stem.length() > from && stem.endsWith("ь");
        return isSoft ? stem.substring(0, stem.length() - 1) : single(stem, from);
    }

    private static String single(String stem, int from) {
        boolean isDouble = stem.length() >= from + 2 && stem.endsWith("нн");
        return isDouble ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String cut(String word, int at) {
        return at < 0 ? word : word.substring(0, at);
    }

    /** Behind the second consonant that follows a vowel (R2); -1 if there is no such place. */
    private static int second(String word) {
        int at = 0;
        for (int i = 0; i < 4 && at >= 0; i++) {
            at = behind(word, at, i % 2 == 0);
        }
        return at;
    }

    /** The place behind the next vowel, or the next letter that is none; -1 if there is no such letter. */
    private static int behind(String word, int from, boolean vowel) {
        for (int i = from; i < word.length(); i++) {
            if ("аеиоуыэюя".indexOf(word.charAt(i)) >= 0 == vowel) {
                return i + 1;
            }
        }
        return -1;
    }
}
