package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
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
            "(?:update|upd|обновление|обновлено|оновлення|оновлено|aktualisierung|actualización|mise à jour|تحديث)";
    private static final Pattern TIMED = Pattern.compile(
            "(?:" + UPDATE + "(?!\\p{L})[\\s.:,–—-]*|(?<day>[^:]{1,40}?)[\\s,]+)?"
                    + "(?<!\\d)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?!:?\\d)"
                    + "(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?"
                    + "(?<until>\\s?[–—-]\\s?\\d{1,2}:\\d{2}(?!:?\\d)(?:\\s?[ap]\\.?m\\b\\.?)?)?[\\s.,:;—–-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNTIMED =
            Pattern.compile(UPDATE + "\\s*:\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What was meant for an update, most likely: a time written otherwise, or the word without its colon. */
    private static final Pattern NEARLY = Pattern.compile(
            "\\d{1,2}[.h-]\\d{2}(?![\\d.-])|\\d{1,2}\\s?[ap]\\.?m\\b\\.?|" + UPDATE + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAY = Pattern.compile("(?=.*\\d)\\S+(?:\\s+\\S+){0,3}");

    /** The update that a block opens; empty if it opens none. Days and times that do not exist are reported. */
    static Optional<UpdateHeading> of(Node block, UpdateClock clock, Draft draft) {
        if (!(block instanceof Heading heading) || !(heading.getFirstChild() instanceof Text first)) {
            return Optional.empty();
        }
        String text = first.getChars().toString();
        Matcher timed = TIMED.matcher(text);
        if (heading.getLevel() < 2 || heading.getLevel() > 3) {
            return timed.lookingAt() && timed.group("day") == null
                    ? none(first, timed.group().strip(), draft)
                    : Optional.empty();
        }
        if (timed.lookingAt()) {
            return timed(heading, timed, clock, draft);
        }
        Matcher untimed = UNTIMED.matcher(text);
        if (untimed.lookingAt()) {
            return Optional.of(new UpdateHeading(heading, Optional.empty(), "", untimed.end()));
        }
        Matcher nearly = NEARLY.matcher(text);
        return nearly.lookingAt() ? none(first, nearly.group(), draft) : Optional.empty();
    }

    private static Optional<UpdateHeading> none(Node first, String opening, Draft draft) {
        draft.report(first.getStartOffset(), ProblemCode.UPDATE_UNREAD, opening);
        return Optional.empty();
    }

    private static Optional<UpdateHeading> timed(Heading heading, Matcher timed, UpdateClock clock, Draft draft) {
        int start = heading.getFirstChild().getStartOffset();
        String day = timed.group("day") == null ? "" : timed.group("day").strip();
        Optional<String> half = Optional.ofNullable(timed.group("half"));
        int hour = Integer.parseInt(timed.group("hour"));
        int minute = Integer.parseInt(timed.group("minute"));
        boolean dayLike = day.isEmpty() || DAY.matcher(day).matches();
        if (!dayLike) {
            return NEARLY.matcher(day).lookingAt()
                    ? none(heading.getFirstChild(), timed.group().strip(), draft)
                    : Optional.empty();
        }
        if (hour > 23 || minute > 59 || half.isPresent() && (hour < 1 || hour > 12)) {
            draft.report(
                    start + timed.start("hour"),
                    ProblemCode.UPDATE_TIME,
                    timed.group("hour") + ":" + timed.group("minute")
                            + half.map(h -> " " + h + "m").orElse(""));
            return Optional.of(new UpdateHeading(heading, Optional.empty(), "", timed.end()));
        }
        LocalTime time = LocalTime.of(
                half.map(h -> hour % 12 + (h.equalsIgnoreCase("p") ? 12 : 0)).orElse(hour), minute);
        Optional<OffsetDateTime> instant = clock.at(day, time);
        if (instant.isEmpty()) {
            draft.report(start, ProblemCode.UPDATE_DAY, day.isEmpty() ? time.toString() : day);
            return Optional.of(new UpdateHeading(heading, Optional.empty(), "", timed.end()));
        }
        String until = timed.group("until") == null ? "" : timed.group("until");
        return Optional.of(new UpdateHeading(heading, instant, until, timed.end()));
    }
}
