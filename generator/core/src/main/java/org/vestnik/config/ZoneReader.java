package org.vestnik.config;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.Suggestion;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlText;

/** The bulletin's time zone: an IANA name such as {@code Europe/Moscow}, or {@code UTC}; no offset, no abbreviation. */
final class ZoneReader {

    private static final String KEY = "zone";
    private static final String EXAMPLE = "Europe/Moscow";
    private static final Pattern PLACE = Pattern.compile("[A-Z][A-Za-z]+/.+");

    private final Problems problems;

    ZoneReader(Problems problems) {
        this.problems = problems;
    }

    /** The zone; UTC in place of a missing or unknown one (the problem is reported). */
    ZoneId read(YamlMap map) {
        if (map.shape(KEY) == YamlMap.Shape.ABSENT) {
            problems.add(map.keyPosition(KEY), ProblemCode.SETTING_MISSING, KEY, KEY + ": " + EXAMPLE);
        }
        return map.text(KEY).flatMap(this::zone).orElse(ZoneOffset.UTC);
    }

    private Optional<ZoneId> zone(YamlText text) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (text.value().equals("UTC") || isPlace(text.value()) && known.contains(text.value())) {
            return Optional.of(ZoneId.of(text.value()));
        }
        List<String> places = known.stream().filter(ZoneReader::isPlace).toList();
        problems.add(text.at(), ProblemCode.ZONE_UNKNOWN, text.value(), offered(text.value(), places));
        return Optional.empty();
    }

    private static boolean isPlace(String name) {
        return PLACE.matcher(name).matches() && !name.startsWith("SystemV/");
    }

    /** A name spelt alike, or one whose city is: {@code Moscow}. */
    private static String offered(String wrong, List<String> names) {
        return Suggestion.nearest(wrong, names)
                .or(() -> names.stream()
                        .filter(name -> name.endsWith("/" + wrong.replace(' ', '_')))
                        .sorted()
                        .findFirst())
                .orElse(EXAMPLE);
    }
}
