package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.problem.ProblemCode;

/**
 * The heading of an update of a live article: {@code ### 11:40 Headline}, {@code ### 9:05 pm Headline}, {@code ### 10:15–10:30
 * Headline}, {@code ### 4 June 09:10 Headline}, {@code ### Update 11:40 Headline} or {@code ### Update: Headline}.
 *
 * @param time empty if the heading names none, or one that does not exist (then that is reported)
 * @param until the end of a range of time with its dash, such as {@code –10:30}, as it is written; else empty
 * @param skip how many characters of the heading's first node stand before the headline
 */
record UpdateHeading(Heading node, Optional<OffsetDateTime> time, String until, int skip) {

    private static final String UPDATE =
            "(?:update|upd|обновление|обновлено|апд|добавлено|дополнено|оновлення|оновлено|aktualisierung|actualización|mise à jour|تحديث)";
    private static final Pattern TIMED = Pattern.compile(
            "(?:" + UPDATE + "(?!\\p{L})[\\s.:,–—-]*|(?<day>[^:]{1,40}?)(?:[\\s,]|:\\s)+)?"
                    + "(?<!\\d)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?!:?\\d)"
                    + "(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?"
                    + "(?<until>\\s?[–—-]\\s?\\d{1,2}:\\d{2}(?!:?\\d)(?:\\s?[ap]\\.?m\\b\\.?)?)?[\\s.,:;—–-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNTIMED =
            Pattern.compile(UPDATE + "\\s*:\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD =
            Pattern.compile("^" + UPDATE + "(?!\\p{L})[\\s.,–—-]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What was meant for an update, most likely: a time written otherwise, maybe behind a word, or the word without its colon. */
    private static final Pattern NEARLY = Pattern.compile(
            "(?:\\p{L}{1,10}[.,:]?\\s+)?\\d{1,2}(?:\\s?:\\s?\\d{2}|[.h-]\\d{2}(?![\\d.-]))|\\d{1,2}\\s?[ap]\\.?m\\b\\.?|"
                    + UPDATE + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Signs and brackets before it. */
    private static final Pattern BEFORE = Pattern.compile("[^\\p{L}\\p{N}]*");

    private static final Pattern DAY = Pattern.compile("(?=.*\\d)\\S+(?:\\s+\\S+){0,5}");

    /** Of more that name no day a heading is made. */
    private static final Pattern FEW_WORDS = Pattern.compile("\\S+(?:\\s+\\S+){0,3}");

    /** The update that a block opens; empty if it opens none. Days and times that do not exist are reported. */
    static Optional<UpdateHeading> of(Node block, UpdateClock clock, Draft draft) {
        if (!(block instanceof Heading heading)) {
            return Optional.empty();
        }
        if (heading.getLevel() < 2 || heading.getLevel() > 3 || !(heading.getFirstChild() instanceof Text first)) {
            return none(heading, draft);
        }
        String text = first.getChars().toString();
        Matcher timed = TIMED.matcher(text);
        if (timed.lookingAt()) {
            return timed(heading, timed, clock, draft);
        }
        Matcher untimed = UNTIMED.matcher(text);
        return untimed.lookingAt() ? Optional.of(untimed(heading, untimed)) : none(heading, draft);
    }

    /** The day that a block names if it is a heading of a day and nothing else: the updates below it stand on that day. */
    static Optional<LocalDate> day(Node block, UpdateClock clock) {
        return block instanceof Heading heading && heading.getLevel() <= 3 && heading.getFirstChild() instanceof Text
                ? clock.day(heading.getText().toString())
                : Optional.empty();
    }

    /** Tells of a heading that was meant for one, most likely. */
    private static Optional<UpdateHeading> none(Heading heading, Draft draft) {
        String text = heading.getText().toString();
        Matcher before = BEFORE.matcher(text);
        int start = before.lookingAt() ? before.end() : 0;
        Matcher nearly = NEARLY.matcher(text).region(start, text.length());
        if (nearly.lookingAt()) {
            draft.report(
                    heading.getText().getStartOffset(), ProblemCode.UPDATE_UNREAD, text.substring(0, nearly.end()));
        }
        return Optional.empty();
    }

    private static Optional<UpdateHeading> timed(Heading heading, Matcher timed, UpdateClock clock, Draft draft) {
        String written = timed.group("day") == null ? "" : timed.group("day").strip();
        String day = WORD.matcher(written).replaceFirst("");
        if (!day.isEmpty() && !DAY.matcher(day).matches()) {
            return none(heading, draft);
        }
        int start = heading.getFirstChild().getStartOffset();
        Optional<LocalTime> time = time(timed);
        if (time.isEmpty()) {
            String half = timed.group("half") == null ? "" : " " + timed.group("half") + "m";
            String shown = timed.group("hour") + ":" + timed.group("minute") + half;
            draft.report(start + timed.start("hour"), ProblemCode.UPDATE_TIME, shown);
            return Optional.of(untimed(heading, timed));
        }
        Optional<OffsetDateTime> instant = clock.at(day, time.get());
        if (instant.isPresent()) {
            String until = timed.group("until") == null ? "" : timed.group("until");
            return Optional.of(new UpdateHeading(heading, instant, until, timed.end()));
        }
        boolean meant = day.equals(written) && FEW_WORDS.matcher(day).matches();
        if (!meant) {
            return none(heading, draft);
        }
        draft.report(start, ProblemCode.UPDATE_DAY, day);
        return Optional.of(untimed(heading, timed));
    }

    /** Empty if no clock shows it. */
    private static Optional<LocalTime> time(Matcher timed) {
        int hour = Integer.parseInt(timed.group("hour"));
        int minute = Integer.parseInt(timed.group("minute"));
        String half = timed.group("half");
        if (hour > 23 || minute > 59 || half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        return Optional.of(
                half == null
                        ? LocalTime.of(hour, minute)
                        : LocalTime.of(hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0), minute));
    }

    private static UpdateHeading untimed(Heading heading, Matcher start) {
        return new UpdateHeading(heading, Optional.empty(), "", start.end());
    }
}
