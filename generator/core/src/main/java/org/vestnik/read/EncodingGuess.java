package org.vestnik.read;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses which old encoding a text that is no UTF-8 was saved in: each candidate reads the bytes, and the one whose
 * reading looks most like a language wins. Letters are weighed by how often Russian prose uses them; a capital within a
 * word, a Latin neighbour or a character that prose never has speaks against a reading.
 */
final class EncodingGuess {

    private static final List<String> CYRILLIC = List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5");
    private static final String WESTERN = "windows-1252";

    /** Below this mean a reading is not believed; Russian prose has about -3.2. */
    static final double BELIEVED = -5.5;

    /** Of bytes at even or odd places; Latin and Russian UTF-16 has nearly all, any 8-bit text nearly none. */
    private static final double UTF16_SHARE = 0.7;

    private static final int SAMPLE = 64 * 1024;

    /** Frequencies in Russian prose, per 10,000 letters; letters of Ukrainian and Belarusian as rare ones. */
    private static final Map<Character, Double> LETTERS = frequencies(
            "о1097 е845 а801 и735 н670 т626 с547 р473 в454 л440 к349 м321 д298 п281 у262 я201 ы190 ь174 г170 з165 б159 "
                    + "ч144 й121 х97 ж94 ш73 ю64 ц48 щ36 э32 ф26 ъ4 ё4 і4 ї2 є2 ў2 ґ1");

    private static final String PUNCTUATION = "«»—–“”„’‘…№\u00A0°·−";
    private static final double PUNCTUATION_WEIGHT = Math.log(0.01);
    private static final double CAPITAL_WEIGHT = Math.log(0.1);
    private static final double WESTERN_LETTER_WEIGHT = Math.log(0.03);
    private static final double STRANGE_WEIGHT = Math.log(0.00002);

    private EncodingGuess() {}

    /** The name of the likeliest encoding; empty if no reading is like a text. */
    static Optional<String> of(byte[] bytes) {
        Optional<String> wide = utf16(bytes);
        return wide.isPresent() ? wide : eightBit(bytes);
    }

    /** UTF-16, with a byte order mark or known by its empty (Latin) and 0x04 (Cyrillic) upper bytes. */
    static Optional<String> utf16(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe) || upperBytes(bytes, 1) > UTF16_SHARE) {
            return Optional.of("UTF-16LE");
        }
        if (startsWith(bytes, 0xfe, 0xff) || upperBytes(bytes, 0) > UTF16_SHARE) {
            return Optional.of("UTF-16BE");
        }
        return Optional.empty();
    }

    private static Optional<String> eightBit(byte[] bytes) {
        String best = WESTERN;
        double most = score(bytes, WESTERN);
        for (String candidate : CYRILLIC) {
            double score = score(bytes, candidate);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return most > BELIEVED ? Optional.of(best) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** The share of 0x00 and 0x04 among the bytes at even (0) or odd (1) places. */
    static double upperBytes(byte[] bytes, int parity) {
        int all = 0;
        int upper = 0;
        for (int i = parity; i < Math.min(bytes.length, SAMPLE); i += 2) {
            all++;
            upper += bytes[i] == 0 || bytes[i] == 4 ? 1 : 0;
        }
        return all == 0 ? 0 : (double) upper / all;
    }

    /** The mean weight of what this charset makes of the bytes that are not ASCII. */
    static double score(byte[] bytes, String charset) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), Charset.forName(charset));
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                sum += weight(text, i);
                counted++;
            }
        }
        return counted == 0 ? Double.NEGATIVE_INFINITY : sum / counted;
    }

    private static double weight(String text, int i) {
        char c = text.charAt(i);
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        boolean besideLatin = isLatin(before) || isLatin(after);
        if (PUNCTUATION.indexOf(c) >= 0) {
            return PUNCTUATION_WEIGHT;
        }
        if (isLatin(c)) {
            return besideLatin && Character.isLowerCase(c) ? WESTERN_LETTER_WEIGHT : STRANGE_WEIGHT;
        }
        Double frequency = LETTERS.get(Character.toLowerCase(c));
        if (frequency == null || besideLatin) {
            return STRANGE_WEIGHT;
        }
        if (Character.isUpperCase(c)) {
            return Character.isLowerCase(before) ? STRANGE_WEIGHT : frequency + CAPITAL_WEIGHT;
        }
        return frequency;
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static Map<Character, Double> frequencies(String table) {
        Map<Character, Double> logarithms = new HashMap<>();
        for (String entry : table.split(" ", -1)) {
            logarithms.put(entry.charAt(0), Math.log(Integer.parseInt(entry.substring(1)) / 10_000.0));
        }
        return Map.copyOf(logarithms);
    }
}
