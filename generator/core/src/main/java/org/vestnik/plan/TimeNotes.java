package org.vestnik.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.model.Article;
import org.vestnik.model.Content;
import org.vestnik.model.Correction;
import org.vestnik.model.Timestamp;
import org.vestnik.model.Timestamp.Precision;
import org.vestnik.problem.Problem;
import org.vestnik.problem.ProblemCode;
import org.vestnik.problem.Problems;
import org.vestnik.problem.SourcePosition;

/** Tells what its editor should know of the times of a text: that it is held back or over, or that a time can't be meant. */
record TimeNotes(Visibility visibility, ZoneId zone, Problems problems) {

    /** Of drafts nothing. */
    void tell(List<Content> contents) {
        List<String> expired = new ArrayList<>();
        for (Content content : contents) {
            if (content.draft()) {
                continue;
            }
            if (visibility.isNever(content)) {
                note(content, ProblemCode.NEVER_SHOWN);
            } else if (!visibility.shows(content)) {
                heldBack(content);
                if (visibility.isExpired(content)) {
                    expired.add(content.source().name());
                }
            }
            if (content instanceof Article article) {
                changes(article);
            }
        }
        tellExpired(expired);
    }

    private void heldBack(Content content) {
        content.appears()
                .map(Timestamp::instant)
                .filter(start -> start.isAfter(visibility.now()))
                .ifPresent(start -> note(
                        content, ProblemCode.HELD_BACK, start.atZone(zone).toOffsetDateTime() + " (" + zone + ")"));
    }

    /** One note for all: unlike what is held back, they only grow in number. */
    private void tellExpired(List<String> names) {
        names.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(first ->
                        problems.add(Problem.general(ProblemCode.EXPIRED, Integer.toString(names.size()), first)));
    }

    private void changes(Article article) {
        if (article.updated().isEmpty() && article.corrections().isEmpty()) {
            return;
        }
        Optional<OffsetDateTime> ahead = visibility.ahead(article);
        ahead.ifPresent(time -> note(article, ProblemCode.CHANGE_AHEAD, time.toString()));
        LocalDate own = day(article.date());
        boolean translated = article.translatedFrom().isPresent(); // it may tell its original's corrections
        Stream.concat(
                        article.updated().stream(),
                        article.corrections().stream().filter(c -> !translated).map(Correction::date))
                .map(this::day)
                .min(Comparator.naturalOrder())
                .filter(change -> change.isBefore(own) && article.date().precision() != Precision.ABOUT_MONTH)
                .ifPresent(change -> note(article, ProblemCode.CHANGE_BEFORE, change.toString(), own.toString()));
    }

    /** Of the bulletin's calendar. */
    private LocalDate day(Timestamp time) {
        return time.instant().atZone(zone).toLocalDate();
    }

    private void note(Content content, ProblemCode code, String... details) {
        problems.add(SourcePosition.startOf(content.source().file()), code, details);
    }
}
