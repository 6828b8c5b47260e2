package org.vestnik.check;

/**
 * A link to another site, at the first place where it stands.
 *
 * @param address without what follows {@code #}
 */
record OutsideLink(String address, String file, Spot at) {

    /** Of two places of one address the first. */
    static OutsideLink first(OutsideLink a, OutsideLink b) {
        int byFile = a.file().compareTo(b.file());
        return byFile < 0 || byFile == 0 && a.at().compareTo(b.at()) <= 0 ? a : b;
    }
}
