package org.vestnik.risk;

/**
 * The digits of a text one after another, each with its place. Digits belong
 * together while nothing but a few signs, and no letter, stands between them.
 *
 * @param digits of any script, as {@code 0} to {@code 9}; a space where a letter or a longer gap cuts
 */
record FoldedDigits(String digits, int[] places) {

    /** As in {@code +7 (916) - 123}, and in a cell of a table. */
    private static final int WIDEST_GAP = 5;

    static FoldedDigits of(String text) {
        StringBuilder digits = new StringBuilder();
        int[] places = new int[text.length() + 1];
        int gap = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                places[digits.length()] = i;
                digits.append((char) ('0' + digit));
                gap = 0;
            } else if (!Letters.isUnseen(c) && !digits.isEmpty()) {
                gap++;
                if ((gap > WIDEST_GAP || Character.isLetter(c)) && digits.charAt(digits.length() - 1) != ' ') {
                    places[digits.length()] = i;
                    digits.append(' ');
                }
            }
            i += Character.charCount(c);
        }
        return new FoldedDigits(digits.toString(), places);
    }
}
