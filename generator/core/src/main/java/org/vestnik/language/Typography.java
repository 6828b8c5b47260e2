package org.vestnik.language;

import java.util.Optional;

/**
 * Sets texts by the rules of one language: quotation marks, dashes, and spaces at which no line breaks. Changes no letter and
 * no digit; what is set already stays as it is. Leaves alone what is no text of the language: addresses, and three words or
 * more in another script. Immutable.
 */
public final class Typography {

    /** Changes nothing. */
    public static final Typography NONE = new Typography(Optional.empty(), false, Optional.empty());

    private final Optional<Rules> rules;
    private final boolean verbatim;
    private final Optional<Syllables> hyphens;

    /** What there is to be decided in a text. */
    record Rules(
            Script script,
            Survey survey,
            QuoteMarks quotes,
            Dashes dashes,
            Punctuation punctuation,
            Spaces spaces,
            Optional<Syllables> syllables) {

        static Rules of(LanguageTable table, Script script) {
            Punctuation punctuation = new Punctuation(table, script);
            Dashes dashes = new Dashes(table, punctuation);
            Spaces spaces = new Spaces(table, script, dashes, punctuation);
            return new Rules(
                    script,
                    new Survey(table, script),
                    new QuoteMarks(table),
                    dashes,
                    punctuation,
                    spaces,
                    Syllables.of(table));
        }
    }

    private Typography(Optional<Rules> rules, boolean verbatim, Optional<Syllables> hyphens) {
        this.hyphens = hyphens;
        this.rules = rules;
        this.verbatim = verbatim;
    }

    /** The rules of a table; {@link #NONE} if it has none. */
    static Typography of(LanguageTable table) {
        Optional<Script> script = table.optional("type.script").map(Script::valueOf);
        return script.map(s -> new Typography(Optional.of(Rules.of(table, s)), false, Optional.empty()))
                .orElse(NONE);
    }

    /** For what someone else wrote: quotation marks and spaces are set; dashes, dots and apostrophes stay as typed. */
    public Typography verbatim() {
        return rules.isEmpty() ? NONE : new Typography(rules, true, hyphens);
    }

    /** The same rules, and long words may be parted at the end of a line, where the rules of the language are known. */
    public Typography withHyphens() {
        return rules.isEmpty()
                ? NONE
                : new Typography(rules, verbatim, rules.get().syllables());
    }

    /** Whether {@link #parted} parts words. */
    public boolean parts() {
        return hyphens.isPresent();
    }

    /** A text with soft hyphens in its long words. */
    public String parted(String text) {
        return hyphens.map(syllables -> syllables.parted(text)).orElse(text);
    }

    /** A whole text without markup, as it is set; the same object if nothing of it changes. */
    public String text(String plain) {
        if (rules.isEmpty() || plain.isEmpty()) {
            return plain;
        }
        TextRuns runs = new TextRuns(plain.length());
        runs.add(0, plain, 0, plain.length());
        set(runs);
        return runs.find(0) < 0 ? plain : runs.text();
    }

    /** Sets a text; its runs then hold what they show. */
    public void set(TextRuns text) {
        if (rules.isEmpty()) {
            return;
        }
        Rules r = rules.get();
        r.survey().of(text);
        if (text.places().count() == 0) {
            return;
        }
        if (text.places().haveForeign()) {
            new ForeignParts(r.script()).keep(text);
        }
        boolean changed = text.places().haveQuote() && r.quotes().set(text, verbatim);
        text.result(new Typesetter(text, r, verbatim, changed).set());
    }
}
