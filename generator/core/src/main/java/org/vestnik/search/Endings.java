package org.vestnik.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of endings, the longest of which is cut off a word. */
final class Endings {

    private final Set<String> free = new HashSet<>();
    private final Set<String> guarded = new HashSet<>();
    private final int longest;

    /** @param endings those that begin with {@code +} go only if а or я stands before them */
    Endings(List<String> endings) {
        int most = 0;
        for (String ending : endings) {
            boolean isGuarded = ending.startsWith("+");
            String letters = isGuarded ? ending.substring(1) : ending;
            (isGuarded ? guarded : free).add(letters);
            most = Math.max(most, letters.length());
        }
        this.longest = most;
    }

    /**
     * Where the longest ending of a word begins, if it lies behind a place and may go.
     *
     * @param from the place: what stands before it is no ending, nor the letter before one
     * @return -1 if there is none
     */
    int find(String word, int from) {
        for (int length = Math.min(longest, word.length() - from); length > 0; length--) {
            int at = word.length() - length;
            String ending = word.substring(at);
            if (free.contains(ending)) {
                return at;
            }
            if (guarded.contains(ending)) {
                boolean may = at > from && (word.charAt(at - 1) == 'а' || word.charAt(at - 1) == 'я');
                return may ? at : -1;
            }
        }
        return -1;
    }
}
