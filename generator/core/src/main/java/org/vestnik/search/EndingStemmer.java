package org.vestnik.search;

import java.util.Map;

/** Without much grammar: letters that are alike become one, a beginning and the longest ending go if three letters remain. */
final class EndingStemmer implements Stemmer {

    private static final int LEFT = 3;

    private final Map<String, String> alike;
    private final Iterable<String> beginnings;
    private final Endings endings;

    EndingStemmer(StemTable table) {
        this.alike = table.pairs("alike");
        this.beginnings = table.list("beginnings");
        this.endings = table.endings("endings");
    }

    @Override
    public String stem(String word) {
        String plain = word;
        for (Map.Entry<String, String> letter : alike.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        plain = withoutBeginning(plain);
        int at = plain.length() > LEFT ? endings.find(plain, LEFT) : -1;
        return at < 0 ? plain : plain.substring(0, at);
    }

    private String withoutBeginning(String word) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning) && word.length() >= beginning.length() + LEFT) {
                return word.substring(beginning.length());
            }
        }
        return word;
    }
}
