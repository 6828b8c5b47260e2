package org.vestnik.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestnik.model.Slug;

/** Writes titles in the letters of addresses, by one language's conventions. */
final class SlugLetters {

    /** What vanishes without parting a word: marks, invisible characters, apostrophes. */
    private static final Pattern INSIDE_A_WORD = Pattern.compile("[\\p{M}\\p{Cf}'’‘ʼ`´]");

    /** A letter, two letters, or {@code ^} and a letter for the beginning of a word; all lower case and NFC. */
    private final Map<String, String> letters = new HashMap<>();

    SlugLetters(LanguageTable common, LanguageTable language) {
        common.keys().forEach(script -> add(common.words(script)));
        add(language.words("letters"));
    }

    private void add(List<String> pairs) {
        for (String pair : pairs) {
            int colon = pair.indexOf(':');
            letters.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
    }

    /** The slug of a title, cut at a word where it is too long; empty if no letter or digit of it remains. */
    Optional<Slug> slug(String title) {
        String words = cut(spelled(title).strip().replaceAll(" +", "-"));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Slug.parse(words).or(() -> Slug.parse("_" + words)); // the name of a Windows device: "con", "nul"
    }

    /** A text in a-z, 0-9 and spaces. NFC comes first: й in two code points would lose its breve. */
    private String spelled(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder spelled = new StringBuilder(lower.length() * 2);
        for (int at = 0; at < lower.length(); ) {
            boolean first = spelled.isEmpty() || spelled.charAt(spelled.length() - 1) == ' ';
            String letter = Character.toString(lower.codePointAt(at));
            String pair = lower.substring(at, Math.min(at + 2, lower.length()));
            if (pair.length() > letter.length() && letters.containsKey(pair)) {
                spelled.append(letters.get(pair));
                at += pair.length();
            } else {
                String initial = first ? letters.get("^" + letter) : null;
                spelled.append(initial != null ? initial : spelledLetter(letter));
                at += letter.length();
            }
        }
        return spelled.toString();
    }

    private String spelledLetter(String letter) {
        String known = letters.get(letter);
        if (known != null || isPlain(letter.charAt(0))) {
            return known == null ? letter : known;
        }
        if (INSIDE_A_WORD.matcher(letter).matches()) {
            return "";
        }
        int digit = Character.digit(letter.codePointAt(0), 10);
        return digit >= 0 ? Integer.toString(digit) : withoutMarks(letter);
    }

    /** What remains of a letter with marks, of a ligature or a raised digit; a space for what has no such parts. */
    private String withoutMarks(String letter) {
        StringBuilder spelled = new StringBuilder();
        Normalizer.normalize(letter, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> spelled.append(
                        letters.getOrDefault(Character.toString(c), isPlain((char) c) ? Character.toString(c) : " ")));
        return spelled.toString();
    }

    private static boolean isPlain(char c) {
        return 'a' <= c && c <= 'z' || '0' <= c && c <= '9';
    }

    /** At most as long as a slug may be: whole words, unless the first alone is longer. */
    private static String cut(String words) {
        if (words.length() <= Slug.MAX_LENGTH) {
            return words;
        }
        int end = words.lastIndexOf('-', Slug.MAX_LENGTH);
        return words.substring(0, end > 0 ? end : Slug.MAX_LENGTH);
    }
}
