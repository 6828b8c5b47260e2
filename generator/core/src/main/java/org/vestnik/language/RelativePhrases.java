package org.vestnik.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.vestnik.language.Elapsed.Unit;

/** One language's whole phrases for "7 years ago" and "in 3 days", with {@code {0}} for the number: CLDR, long, numeric. */
final class RelativePhrases {

    private final PluralRules plurals;
    private final Map<String, String> phrases = new HashMap<>();
    private final String separator;
    private final long groupedFrom;

    RelativePhrases(LanguageTable table, PluralRules plurals) {
        this.plurals = plurals;
        this.separator = table.text("thousands");
        this.groupedFrom = Long.parseLong(table.text("thousands.from"));
        table.keys().stream()
                .filter(key -> key.startsWith("past.") || key.startsWith("future."))
                .forEach(key -> phrases.put(key, table.text(key)));
    }

    String phrase(Elapsed elapsed) {
        return phrase(elapsed.unit(), elapsed.amount(), elapsed.future());
    }

    String phrase(Unit unit, long amount, boolean future) {
        String key = (future ? "future." : "past.") + unit.name().toLowerCase(Locale.ROOT) + ".";
        String phrase = phrases.get(key + plurals.category(amount));
        if (phrase == null) {
            phrase = phrases.get(key + PluralRules.OTHER);
        }
        if (phrase == null) {
            throw new IllegalStateException("no phrase " + key + plurals.category(amount));
        }
        return phrase.replace("{0}", grouped(amount));
    }

    private String grouped(long number) {
        String digits = Long.toString(number);
        return number < groupedFrom ? digits : digits.replaceAll("\\B(?=(\\d{3})+$)", separator);
    }
}
