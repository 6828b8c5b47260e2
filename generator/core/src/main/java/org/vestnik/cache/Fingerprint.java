package org.vestnik.cache;

/** The first 128 bits of a SHA-256: equal only for equal things, also if somebody looks for two that meet. */
public record Fingerprint(long high, long low) {

    private static final int LONG_DIGITS = 2 * Long.BYTES;
    private static final int HEX = 16;

    /** @param hex a whole SHA-256 in hexadecimal */
    public static Fingerprint ofSha256(String hex) {
        return new Fingerprint(
                Long.parseUnsignedLong(hex, 0, LONG_DIGITS, HEX),
                Long.parseUnsignedLong(hex, LONG_DIGITS, 2 * LONG_DIGITS, HEX));
    }

    @Override
    public int hashCode() {
        return (int) low;
    }

    @Override
    public String toString() {
        return "%016x%016x".formatted(high, low);
    }
}
