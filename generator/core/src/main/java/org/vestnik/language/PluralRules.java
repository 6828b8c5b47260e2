package org.vestnik.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plural categories of one language for whole numbers, from rules in the syntax of UTS 35, part 3. */
final class PluralRules {

    /** What a number belongs to if no rule holds. */
    static final String OTHER = "other";

    private static final Pattern RELATION =
            Pattern.compile("n(?: % (\\d+))? (!?=) (\\d+(?:\\.\\.\\d+)?(?:,\\d+(?:\\.\\.\\d+)?)*)");

    /** In the order of the table's keys; each rule is alternatives of relations that must all hold. */
    private final Map<String, List<List<Relation>>> rules = new LinkedHashMap<>();

    PluralRules(LanguageTable table) {
        for (String key : table.keys()) {
            if (key.startsWith("plural.")) {
                rules.put(key.substring("plural.".length()), rule(table.text(key)));
            }
        }
    }

    /** The category of a number, its sign left aside. */
    String category(long number) {
        long n = Math.abs(number);
        return rules.entrySet().stream()
                .filter(rule ->
                        rule.getValue().stream().anyMatch(all -> all.stream().allMatch(r -> r.holds(n))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    private static List<List<Relation>> rule(String text) {
        var alternatives = new ArrayList<List<Relation>>();
        for (String alternative : text.split(" or ")) {
            alternatives.add(List.of(alternative.split(" and ")).stream()
                    .map(Relation::parse)
                    .toList());
        }
        return alternatives;
    }

    /** Whether n modulo a number lies in one of the ranges. */
    private record Relation(long modulus, boolean negated, List<Range> ranges) {

        static Relation parse(String text) {
            Matcher matcher = RELATION.matcher(text.strip());
            if (!matcher.matches()) {
                throw new IllegalStateException("not a plural rule: " + text);
            }
            long modulus = matcher.group(1) == null ? Long.MAX_VALUE : Long.parseLong(matcher.group(1));
            List<Range> ranges = List.of(matcher.group(3).split(",")).stream()
                    .map(Range::parse)
                    .toList();
            return new Relation(modulus, matcher.group(2).equals("!="), ranges);
        }

        boolean holds(long n) {
            return negated != ranges.stream().anyMatch(range -> range.contains(n % modulus));
        }
    }

    private record Range(long first, long last) {

        static Range parse(String text) {
            String[] ends = text.split("\\.\\.");
            return new Range(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
        }

        boolean contains(long n) {
            return first <= n && n <= last;
        }
    }
}
