package org.vestnik.search;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The algorithm of snowballstem.org for English, without what it does with apostrophes. A capital Y is a consonant. */
final class EnglishStemmer implements Stemmer {

    private static final Pattern CONSONANT_Y = Pattern.compile("^y|(?<=[aeiouy])y");
    private static final Pattern FIRST = Pattern.compile("^(?:gener|commun|arsen)|[aeiouy][^aeiouy]");
    private static final Pattern NEXT = Pattern.compile("[aeiouy][^aeiouy]");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern VOWEL_BEFORE_LAST = Pattern.compile("[aeiouy].");
    private static final Pattern SHORT = Pattern.compile("[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$");
    private static final Pattern DOUBLE = Pattern.compile("(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$");
    private static final Pattern PAST = Pattern.compile("(?:ed|edly|ing|ingly)$");
    private static final int LONGEST = 7;

    private final Map<String, String> whole;
    private final Set<String> kept;
    private final Map<String, String> second;
    private final Map<String, String> third;
    private final Map<String, String> fourth;

    EnglishStemmer(StemTable table) {
        whole = table.pairs("whole");
        kept = Set.copyOf(table.list("kept"));
        second = table.pairs("second");
        third = table.pairs("third");
        fourth = table.pairs("fourth");
    }

    @Override
    public String stem(String word) {
        if (word.length() < 3 || whole.containsKey(word)) {
            return whole.getOrDefault(word, word);
        }
        String marked = CONSONANT_Y.matcher(word).replaceAll("Y");
        int first = end(FIRST, marked, 0);
        int inner = end(NEXT, marked, first);
        String stem = withoutPlural(marked);
        if (kept.contains(stem)) {
            return stem;
        }
        stem = withSoftY(withoutPast(stem, first));
        stem = derived(stem, second, first, inner);
        stem = derived(stem, third, first, inner);
        stem = derived(stem, fourth, inner, inner);
        return withoutLast(stem, first, inner).replace('Y', 'y');
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("sses")) {
            return head(word, 2);
        }
        if (word.endsWith("ied") || word.endsWith("ies")) {
            return head(word, word.length() > 4 ? 2 : 1);
        }
        boolean isPlural = word.endsWith("s") && !word.endsWith("us") && !word.endsWith("ss");
        return isPlural && has(VOWEL_BEFORE_LAST, head(word, 1)) ? head(word, 1) : word;
    }

    private static String withoutPast(String word, int first) {
        if (word.endsWith("eed") || word.endsWith("eedly")) {
            int at = word.length() - (word.endsWith("eed") ? 3 : 5);
            return at < first ? word : word.substring(0, at + 2);
        }
        Matcher ending = PAST.matcher(word);
        if (!ending.find() || !has(VOWEL, word.substring(0, ending.start()))) {
            return word;
        }
        String stem = word.substring(0, ending.start());
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (has(DOUBLE, stem)) {
            return head(stem, 1);
        }
        return stem.length() <= first && has(SHORT, stem) ? stem + "e" : stem;
    }

    private static String withSoftY(String word) {
        int last = word.length() - 1;
        boolean ends = last > 1 && (word.charAt(last) == 'y' || word.charAt(last) == 'Y');
        return ends && !has(VOWEL, word.substring(last - 1, last)) ? head(word, 1) + "i" : word;
    }

    /** Another ending in the place of the longest one, if that lies behind a place. */
    private static String derived(String word, Map<String, String> pairs, int from, int inner) {
        for (int length = Math.min(LONGEST, word.length()); length > 1; length--) {
            int at = word.length() - length;
            String ending = word.substring(at);
            if (pairs.containsKey(ending)) {
                String stem = word.substring(0, at);
                return at >= from && may(ending, stem, inner) ? stem + pairs.get(ending) : word;
            }
        }
        return word;
    }

    private static boolean may(String ending, String stem, int inner) {
        String before = stem.isEmpty() ? " " : stem.substring(stem.length() - 1);
        return switch (ending) {
            case "ogi" -> before.equals("l");
            case "li" -> "cdeghkmnrt".contains(before);
            case "ion" -> "st".contains(before);
            case "ative" -> stem.length() >= inner;
            default -> true;
        };
    }

    private static String withoutLast(String word, int first, int inner) {
        int at = word.length() - 1;
        String stem = head(word, 1);
        boolean isSilent = word.endsWith("e") && (at >= inner || at >= first && !has(SHORT, stem));
        return isSilent || word.endsWith("ll") && at >= inner ? stem : word;
    }

    private static String head(String word, int without) {
        return word.substring(0, word.length() - without);
    }

    private static boolean has(Pattern pattern, String word) {
        return pattern.matcher(word).find();
    }

    /** Where the next match behind a place ends; the word's own end if there is none. */
    private static int end(Pattern region, String word, int from) {
        Matcher found = region.matcher(word).region(from, word.length());
        return found.find() ? found.end() : word.length();
    }
}
