package org.vestnik.language;

import java.util.Arrays;

/** Writes one text anew: goes from place to place, and copies what is not changed in whole stretches. */
final class Typesetter {

    private static final int ROOM = 32;

    private final TextRuns text;
    private final Typography.Rules rules;
    private final boolean verbatim;
    private char[] out;
    private int length;
    private boolean changed;
    private int done;
    private int bound;

    /** @param verbatim whether the words are someone's own, so that nothing but spaces is touched */
    Typesetter(TextRuns text, Typography.Rules rules, boolean verbatim, boolean changed) {
        this.text = text;
        this.rules = rules;
        this.verbatim = verbatim;
        this.changed = changed;
        this.out = text.room(text.length() + ROOM);
    }

    /** The text as it is set; the runs' bounds are moved to where they stand in it. Empty if nothing was changed. */
    String set() {
        int next = 0;
        for (int place = 0; place < text.places().count(); place++) {
            int at = text.places().at(place);
            if (at >= next && !text.isKept(at)) {
                next = at + 1 + sign(text.at(at), at);
            }
        }
        if (!changed) {
            return "";
        }
        copy(text.length());
        return new String(out, 0, length);
    }

    /**
     * Sets what stands here.
     *
     * @return how many characters more than one are dealt with by that
     */
    private int sign(char c, int at) {
        switch (c) {
            case ' ', '\n' -> space(at);
            case '-' -> {
                return verbatim ? 0 : hyphens(at);
            }
            case '–', '—' -> dash(c, at);
            case '.' -> {
                return verbatim ? 0 : stop(at);
            }
            default -> {
                if (!verbatim) {
                    around(at);
                }
            }
        }
        return 0;
    }

    private void space(int at) {
        boolean alone = !Sign.isSpace(text.at(at - 1)) && !Sign.isSpace(text.at(at + 1));
        if (alone && rules.spaces().holds(text, at)) {
            put(at, Sign.NO_BREAK_SPACE, 1);
        }
    }

    private int hyphens(int at) {
        char dash = rules.dashes().of(text, at);
        int count = Dashes.run(text, at);
        if (dash != 0) {
            put(at, dash, count);
        }
        return count - 1;
    }

    private void dash(char c, int at) {
        char wanted = verbatim ? c : rules.dashes().of(text, at, c);
        if (wanted != c) {
            put(at, wanted, 1);
        }
    }

    private int stop(int at) {
        if (rules.punctuation().isEllipsis(text, at)) {
            put(at, '…', 3);
            return 2;
        }
        if (rules.punctuation().wantsSpaceAfter(text, at)) {
            put(at + 1, Sign.NO_BREAK_SPACE, 0);
        }
        return 0;
    }

    private void around(int at) {
        if (rules.punctuation().wantsSpaceBefore(text, at) && !Sign.isSpace(text.at(at - 1))) {
            put(at, Sign.NO_BREAK_SPACE, 0);
        }
        if (rules.punctuation().wantsSpaceAfter(text, at) && !Sign.isSpace(text.at(at + 1))) {
            put(at + 1, Sign.NO_BREAK_SPACE, 0);
        }
    }

    /** Puts a sign in place of so many characters. */
    private void put(int at, char sign, int count) {
        copy(at);
        out[length++] = sign;
        done = at + count;
        changed = true;
    }

    private void copy(int to) {
        for (; bound < text.bounds() && text.bound(bound) <= to; bound++) {
            text.moveBound(bound, length + Math.max(0, text.bound(bound) - done));
        }
        if (length + to - done + 1 + text.length() - to > out.length) {
            out = Arrays.copyOf(out, 2 * out.length);
        }
        text.copy(done, to, out, length);
        length += to - done;
        done = to;
    }
}
