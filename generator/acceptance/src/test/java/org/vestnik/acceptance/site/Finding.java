package org.vestnik.acceptance.site;

/**
 * One thing wrong with a written site.
 *
 * @param file relative to the site's root, with {@code /}
 */
public record Finding(String file, String what) implements Comparable<Finding> {

    private static final int LONGEST = 300;

    public Finding {
        what = what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
    }

    @Override
    public int compareTo(Finding other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return file + ": " + what;
    }
}
