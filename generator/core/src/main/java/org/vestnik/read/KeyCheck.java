package org.vestnik.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Whether an unknown key is a known one misspelt: a letter off, or written with letters that only look the same. */
final class KeyCheck {

    private static final String LOOK_ALIKE = "асеіјорԛѕухԝһԁкмтвнг";
    private static final String LATIN = "aceijopqsyxwhdkmtbhr";

    private KeyCheck() {}

    /** The known key that was probably meant, the nearest and first of them; empty if the key is one of its own. */
    static Optional<String> meant(String key, Collection<String> known) {
        String plain = latin(key);
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            String other = candidate.toLowerCase(Locale.ROOT);
            int distance = distance(plain, other);
            if (distance < least && distance <= tolerated(plain, other)) {
                best = Optional.of(candidate);
                least = distance;
            }
        }
        return best;
    }

    /** Short words lie close to one another, so only long ones may have two letters wrong. */
    private static int tolerated(String key, String known) {
        int length = Math.max(key.length(), known.length());
        return length >= 8 ? 2 : length >= 4 ? 1 : 0;
    }

    /** Lower case, Cyrillic look-alikes as the Latin letters they look like, nothing invisible. */
    private static String latin(String key) {
        StringBuilder latin = new StringBuilder(key.length());
        for (char c : key.toLowerCase(Locale.ROOT).toCharArray()) {
            int alike = LOOK_ALIKE.indexOf(c);
            if (Character.getType(c) != Character.FORMAT && !Character.isSpaceChar(c)) {
                latin.append(alike < 0 ? c : LATIN.charAt(alike));
            }
        }
        return latin.toString();
    }

    /** How many letters must be put in, taken out, changed or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
