package org.vestnik.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vestnik.model.Timestamp;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.yaml.YamlMap;
import org.vestnik.yaml.YamlMap.Shape;

/**
 * Keys by which other systems (Hugo, Zola, Docusaurus, Ghost, WordPress) and newsrooms keep a text from readers. They mean nothing
 * here, so an article with one of them would be published in silence. Letter case and signs between words make no difference.
 */
final class HidingKeys {

    private static final Pattern SIGNS = Pattern.compile("[ _-]");
    private static final Set<String> HIDING = Set.of(
            "deleted",
            "donotpublish",
            "headless",
            "hidden",
            "hide",
            "internal",
            "nopublish",
            "password",
            "postpassword",
            "private",
            "protected",
            "retracted",
            "unlisted",
            "unpublished",
            "wip",
            "withdrawn",
            "непубликовать",
            "отозвано",
            "скрыть",
            "черновик");

    /** Until a time, if the value is one. */
    private static final Set<String> HOLDING = Set.of(
            "embargo",
            "embargoed",
            "embargodate",
            "embargountil",
            "hold",
            "holduntil",
            "notbefore",
            "onhold",
            "scheduled",
            "эмбарго");

    /** Likewise; of a value that is no time they say nothing. */
    private static final Set<String> STARTING =
            Set.of("availablefrom", "golive", "livefrom", "visiblefrom", "датапубликации", "опубликовать");

    /** From a time on, if the value is one. */
    private static final Set<String> ENDING =
            Set.of("expiration", "expirationdate", "expires", "takedown", "validuntil", "visibleuntil", "снять");

    /** Those that mean nothing else even among an owner's own keys. */
    private static final Set<String> AMONG_PARAMS = Set.of(
            "draft",
            "embargo",
            "embargoed",
            "embargodate",
            "embargountil",
            "hidden",
            "отозвано",
            "черновик",
            "эмбарго");

    private static final Set<String> SHOWING = Set.of("public", "ready", "released", "visible");

    /** Values that hide nothing, as no flag does that is switched off. */
    private static final Set<String> NOTHING = Set.of("", "-", "none", "lifted", "over", "expired", "нет");

    private static final Set<String> NEVER = Set.of("never", "link", "false", "no", "off");
    private static final Set<String> NOT_ALL = Set.of(
            "private",
            "password",
            "protected",
            "restricted",
            "hidden",
            "unlisted",
            "members",
            "subscribers",
            "paid",
            "tiers");

    private static final String AS_DRAFT = "draft: true";
    private static final int DAY_LENGTH = "2026-12-31".length();

    private final Optional<Timestamp> appears;
    private final boolean expires;
    private final Problems problems;

    /**
     * @param appears when the article appears, as far as its own front matter tells
     * @param expires whether that says when it goes
     */
    HidingKeys(Optional<Timestamp> appears, boolean expires, Problems problems) {
        this.appears = appears;
        this.expires = expires;
        this.problems = problems;
    }

    /** @param fields the front matter of an article that is no draft */
    void report(Fields fields) {
        YamlMap map = fields.map();
        map.keys().forEach(name -> report(map, name, name));
        for (String params : fields.names(FrontMatterKey.PARAMS)) {
            if (map.shape(params) == Shape.MAP) {
                map.map(params)
                        .ifPresent(below -> below.keys().forEach(name -> report(below, name, params + "." + name)));
            }
        }
    }

    private void report(YamlMap map, String name, String shown) {
        if (map.shape(name) != Shape.ABSENT) {
            boolean isBelow = !name.equals(shown);
            String key = plain(name);
            if (isBelow && !AMONG_PARAMS.contains(key)) {
                return;
            }
            (isBelow && key.equals("draft") ? asDraft(map.plain(name)) : meant(key, map.plain(name)))
                    .ifPresent(line -> problems.add(map.keyPosition(name), ProblemCode.KEY_THAT_HID, shown, line));
        }
    }

    /** Without a pattern where there is nothing to take out, as in most keys of most articles. */
    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean parted = lower.indexOf('_') >= 0 || lower.indexOf('-') >= 0 || lower.indexOf(' ') >= 0;
        return parted ? SIGNS.matcher(lower).replaceAll("") : lower;
    }

    /** The line that does here what such a key was to do; empty if it hides nothing. */
    private Optional<String> meant(String key, Object value) {
        if (HOLDING.contains(key)) {
            return date(value).map(this::until).orElseGet(() -> asDraft(value));
        }
        if (STARTING.contains(key)) {
            return date(value).filter(date -> !isOwnDay(date)).flatMap(this::until);
        }
        if (ENDING.contains(key)) {
            return date(value).filter(date -> !expires).map("expiryDate: "::concat);
        }
        if (HIDING.contains(key)) {
            return asDraft(value);
        }
        return Optional.of(AS_DRAFT).filter(draft -> hides(key, value));
    }

    private static boolean hides(String key, Object value) {
        return switch (key) {
            case "access", "visibility" -> NOT_ALL.contains(word(value));
            case "render" -> NEVER.contains(word(value));
            case "build" ->
                value instanceof Map<?, ?> parts
                        && (NEVER.contains(word(parts.get("render"))) || NEVER.contains(word(parts.get("list"))));
            default -> SHOWING.contains(key) && isNothing(value);
        };
    }

    /** A list or a map is no word on the article as a whole, such as what a theme is to leave out. */
    private static Optional<String> asDraft(Object value) {
        boolean whole = !(value instanceof Collection<?> || value instanceof Map<?, ?>);
        return Optional.of(AS_DRAFT).filter(draft -> whole && !isNothing(value));
    }

    /** Whether the article's own date is that day without a time: then the key says the same, and more exactly. */
    private boolean isOwnDay(String date) {
        return appears.filter(own -> own.precision() == Timestamp.Precision.DAY)
                .filter(own -> own.at().toLocalDate().equals(LocalDate.parse(date.substring(0, DAY_LENGTH))))
                .isPresent();
    }

    /** Empty if the article appears no sooner anyway. */
    private Optional<String> until(String date) {
        LocalDate day = LocalDate.parse(date.substring(0, DAY_LENGTH));
        LocalDateTime start = day.atTime(DateReader.time(date));
        boolean isLater = appears.map(time -> time.at().toLocalDateTime())
                .filter(own -> !start.isAfter(own))
                .isEmpty();
        return Optional.of("publishDate: " + date).filter(line -> isLater);
    }

    /** A value that is a date, or can be nothing else, as it has to be written. */
    private static Optional<String> date(Object value) {
        String text = String.valueOf(value).strip();
        return Optional.of(DateReader.isInForm(text) ? text : DateSuggestion.of(text))
                .filter(date -> DateReader.isInForm(date) && isDay(date));
    }

    private static boolean isDay(String date) {
        try {
            LocalDate.parse(date.substring(0, DAY_LENGTH));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isNothing(Object value) {
        return FrontMatterReader.NO.contains(word(value)) || NOTHING.contains(word(value));
    }

    private static String word(Object value) {
        return String.valueOf(value).strip().toLowerCase(Locale.ROOT);
    }
}
