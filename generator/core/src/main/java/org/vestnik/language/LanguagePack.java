package org.vestnik.language;

import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.model.Language;
import org.vestnik.model.Slug;
import org.vestnik.model.Timestamp;

/** One language's rules, read from its frozen table (see the package's documentation). Immutable. */
public final class LanguagePack {

    private static final Map<Language, Optional<LanguagePack>> PACKS = new ConcurrentHashMap<>();

    private final PluralRules plurals;
    private final RelativePhrases phrases;
    private final Dates dates;
    private final SlugLetters letters;
    private final Typography typography;
    private final String direction;
    private final boolean latin;

    private LanguagePack(LanguageTable table) {
        plurals = new PluralRules(table);
        phrases = new RelativePhrases(table, plurals);
        dates = new Dates(table);
        letters = new SlugLetters(LanguageTable.read("letters").orElseThrow(), table);
        typography = Typography.of(table);
        direction = table.text("direction");
        latin = table.optional("type.script").filter("LATIN"::equals).isPresent();
    }

    /**
     * The pack of a language; empty if Vestnik has no table for it. A table for {@code pt} also serves {@code pt-br},
     * unless that has its own. Each table is read once.
     */
    public static Optional<LanguagePack> of(Language language) {
        return PACKS.computeIfAbsent(language, LanguagePack::read);
    }

    private static Optional<LanguagePack> read(Language language) {
        Optional<LanguageTable> table = LanguageTable.read(language.tag());
        for (String tag = language.tag(); table.isEmpty() && tag.contains("-"); ) {
            tag = tag.substring(0, tag.lastIndexOf('-'));
            table = LanguageTable.read(tag);
        }
        return table.map(LanguagePack::new);
    }

    /** A whole phrase such as "7 лет назад" or "in 3 days", never glued from parts; the words of CLDR, style long. */
    public String relative(Elapsed elapsed) {
        return phrases.phrase(elapsed);
    }

    /** For readers, as exact as it is known: "4 августа 2018, 14:05", "4 August 2018", "около августа 2018". */
    public String date(Timestamp timestamp) {
        return dates.date(timestamp);
    }

    /** "14:05". */
    public String time(LocalTime time) {
        return dates.time(time);
    }

    /** The month as a heading: "август 2018", "August 2018". */
    public String month(YearMonth month) {
        return dates.month(month);
    }

    /** The CLDR plural category of a whole number, lower case: one, few, many, other, … */
    public String plural(long number) {
        return plurals.category(number);
    }

    /** A day as it opens an update's heading: "4 June", "4 июня", "June 4", "4 авг."; empty if it is anything else. */
    public Optional<MonthDay> parseDay(String text) {
        return dates.parseDay(text);
    }

    /** A slug of a title by this language's conventions, cut at a word; empty if nothing of the text remains. */
    public Optional<Slug> slug(String title) {
        return letters.slug(title);
    }

    /** How this language's texts are set. */
    public Typography typography() {
        return typography;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction;
    }

    /** Whether it is known to be written in Latin letters. */
    public boolean isLatin() {
        return latin;
    }
}
