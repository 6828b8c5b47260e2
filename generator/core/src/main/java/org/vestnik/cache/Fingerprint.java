package org.vestnik.cache;

/** The first 128 bits of a SHA-256: equal only for equal things, also if somebody looks for two that meet. */
public record Fingerprint(long high, long low) {

    @Override
    public int hashCode() {
        return (int) low;
    }

    @Override
    public String toString() {
        return "%016x%016x".formatted(high, low);
    }
}
