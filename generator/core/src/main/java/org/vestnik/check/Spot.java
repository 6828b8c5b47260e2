package org.vestnik.check;

/** A place in a file of the site. Both are 1-based; columns count UTF-16 units. */
record Spot(int line, int column) implements Comparable<Spot> {

    /** What concerns a file as a whole. */
    static final Spot START = new Spot(1, 1);

    @Override
    public int compareTo(Spot other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}
