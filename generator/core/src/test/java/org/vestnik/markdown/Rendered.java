package org.vestnik.markdown;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vestnik.config.BulletinConfig.Limits;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.Typography;
import org.vestnik.model.Language;
import org.vestnik.problem.Problem;
import org.vestnik.problem.Problems;
import org.vestnik.timing.Stopwatch;

/** A text that a test had parsed. Links are drawn as written; pictures are 400 by 300. */
record Rendered(Body body, List<Problem> problems) {

    private static final MarkdownParser PARSER = new MarkdownParser(Limits.DEFAULT, Stopwatch.OFF);

    static final Path FILE = Path.of("content/en/x.md");

    static Rendered of(String markdown) {
        return of(markdown, 1, Optional.empty());
    }

    static Rendered from(int firstLine, String markdown) {
        return of(markdown, firstLine, Optional.empty());
    }

    static Rendered live(String markdown) {
        return of(markdown, 1, Optional.of(new JuneClock()));
    }

    /** A text in one of the shipped languages, set by its rules. */
    static Rendered set(String language, String markdown) {
        return set(
                language,
                markdown,
                LanguagePack.of(new Language(language)).orElseThrow().typography());
    }

    static Rendered set(String language, String markdown, Typography typography) {
        Problems problems = new Problems();
        MarkdownText text = new MarkdownText(
                FILE, 1, markdown, new Language(language), Optional.of(new JuneClock()), typography, CardWords.ENGLISH);
        return new Rendered(PARSER.parse(text, problems), problems.list());
    }

    private static Rendered of(String markdown, int firstLine, Optional<UpdateClock> clock) {
        Problems problems = new Problems();
        Body body = PARSER.parse(text(markdown, firstLine, clock), problems);
        return new Rendered(body, problems.list());
    }

    static MarkdownText text(String markdown, int firstLine, Optional<UpdateClock> clock) {
        return new MarkdownText(
                FILE, firstLine, markdown, new Language("en"), clock, Typography.NONE, CardWords.ENGLISH);
    }

    /** All of it: introduction, updates, the rest. */
    String html() {
        StringBuilder html = new StringBuilder(html(body.intro()));
        body.updates().forEach(update -> html.append(html(update.body())));
        return html.append(html(body.outro())).toString();
    }

    static String html(Fragment fragment) {
        return fragment.html(new AsWritten()).toString();
    }

    /** Such as {@code 3:5 MD005 javascript:x}, sorted by place. */
    List<String> found() {
        return problems.stream()
                .map(problem -> "%d:%d %s %s"
                        .formatted(
                                problem.at().orElseThrow().line(),
                                problem.at().orElseThrow().column(),
                                problem.code().id(),
                                String.join(" ", problem.details()))
                        .strip())
                .toList();
    }

    private static final class AsWritten implements ReferenceResolver {
        @Override
        public String address(Reference link) {
            return link.destination();
        }

        @Override
        public Image image(Reference picture) {
            return new Image(picture.destination(), 400, 300, List.of(), Optional.empty());
        }
    }

    /** Knows the days of June, such as "4 June"; an article's own day is the third of June 2015, in Moscow. */
    static final class JuneClock implements UpdateClock {
        private LocalDate last = LocalDate.of(2015, 6, 3);
        private boolean severalDays;

        @Override
        public OffsetDateTime began() {
            return OffsetDateTime.parse("2015-06-03T11:30+03:00");
        }

        @Override
        public Optional<OffsetDateTime> at(String day, LocalTime time) {
            Optional<LocalDate> on = day.isEmpty() ? Optional.of(last) : day(day);
            on.ifPresent(this::turnTo);
            severalDays |= last.getDayOfMonth() != 3;
            return on.map(d -> d.atTime(time).atOffset(ZoneOffset.ofHours(3)));
        }

        @Override
        public Optional<LocalDate> day(String text) {
            return Optional.of(text)
                    .filter(t -> t.matches("([1-9]|[12][0-9]|30) June"))
                    .map(t -> LocalDate.of(2015, 6, Integer.parseInt(t.substring(0, t.indexOf(' ')))));
        }

        @Override
        public void turnTo(LocalDate day) {
            last = day;
        }

        @Override
        public boolean isAhead(OffsetDateTime update) {
            return update.getDayOfMonth() == 30;
        }

        @Override
        public String shown(OffsetDateTime update) {
            String day = severalDays ? update.getDayOfMonth() + " June 2015, " : "";
            return day + update.toLocalTime();
        }
    }
}
