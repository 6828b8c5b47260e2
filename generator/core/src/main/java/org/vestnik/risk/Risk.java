package org.vestnik.risk;

/**
 * What {@code content/risk.yaml} says.
 *
 * @param unlinked domains that no page may link to
 * @param denied names and numbers that no file of the site may hold
 */
public record Risk(Domains unlinked, DenyList denied) {

    /** Nothing is listed: then nothing is looked for, and nothing costs time. */
    public static final Risk NONE = new Risk(Domains.NONE, DenyList.NONE);
}
