package org.vestnik.risk;

import java.util.Optional;

/**
 * A listed number, of a telephone, a passport or an account.
 *
 * @param line where it is listed
 * @param digits without what stands between them; without {@code 7} or {@code 8} before the ten of a Russian telephone
 */
record DeniedNumber(int line, String digits) {

    /** Shorter ones are found in every date. */
    static final int LEAST = 6;

    private static final int TELEPHONE = 11;

    /** The number of a text; empty if it holds letters. */
    static Optional<DeniedNumber> of(int line, String text) {
        if (text.codePoints().anyMatch(Character::isLetter) || text.indexOf('*') >= 0) {
            return Optional.empty();
        }
        String digits = FoldedDigits.of(text).digits().replace(" ", "");
        boolean telephone = digits.length() == TELEPHONE && (digits.startsWith("7") || digits.startsWith("8"));
        return Optional.of(new DeniedNumber(line, telephone ? digits.substring(1) : digits));
    }
}
