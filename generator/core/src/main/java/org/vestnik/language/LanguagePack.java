package org.vestnik.language;

import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.vestnik.model.Language;
import org.vestnik.model.Slug;
import org.vestnik.model.Timestamp;

/** One language's rules, read from its frozen CLDR table. Immutable. */
public final class LanguagePack {

    private LanguagePack() {}

    /** The pack of a language; empty if Vestnik has no table for it. */
    public static Optional<LanguagePack> of(Language language) {
        throw new UnsupportedOperationException("language");
    }

    /** A whole phrase such as "7 лет назад" or "in 3 days", never glued from parts. */
    public String relative(Elapsed elapsed) {
        throw new UnsupportedOperationException("language");
    }

    /** For readers, as exact as it is known: "4 августа 2018 года, 14:05", "4 August 2018", "около августа 2018". */
    public String date(Timestamp timestamp) {
        throw new UnsupportedOperationException("language");
    }

    /** "14:05". */
    public String time(LocalTime time) {
        throw new UnsupportedOperationException("language");
    }

    /** The month as a heading: "август 2018", "August 2018". */
    public String month(YearMonth month) {
        throw new UnsupportedOperationException("language");
    }

    /** The CLDR plural category of a whole number, lower case: one, few, many, other, … */
    public String plural(long number) {
        throw new UnsupportedOperationException("language");
    }

    /** A day as it opens an update's heading: "4 June", "4 июня", "June 4". */
    public Optional<MonthDay> parseDay(String text) {
        throw new UnsupportedOperationException("language");
    }

    /** A slug of a title by this language's conventions, cut at a word; empty if nothing of the text remains. */
    public Optional<Slug> slug(String title) {
        throw new UnsupportedOperationException("language");
    }

    /** The locale as Open Graph wants it: {@code ru_RU}. */
    public String openGraphLocale() {
        throw new UnsupportedOperationException("language");
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        throw new UnsupportedOperationException("language");
    }
}
