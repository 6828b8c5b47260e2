package org.vestnik.publish;

/**
 * A file in which a site differs from what the branch holds.
 *
 * @param kind {@code A} added, {@code M} changed, {@code D} gone, as git has it
 */
public record Change(char kind, String path) {

    boolean isGone() {
        return kind == 'D';
    }
}
