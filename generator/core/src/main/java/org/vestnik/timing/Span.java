package org.vestnik.timing;

/**
 * How long something took.
 *
 * @param wallNanos how long at least one thread was at it
 * @param cpuNanos what all threads used for it together; 0 where the JVM does not tell
 */
public record Span(long wallNanos, long cpuNanos) {}
