package org.vestnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveArticleTest {

    private static final String ARTICLE = """
            Masked men attack the mission.

            ### 11:40 Masked *men* break the cars

            They came at noon. See [below](#after).

            ### 4 June, 09:10 — The office is burnt

            #### What is lost

            Papers.

            ### Update: the team is *safe*

            All are well.

            ### After

            The case was opened.
            """;

    @Test
    void headingsThatStartWithATimeAreUpdates() {
        Body body = Rendered.live(ARTICLE).body();
        assertThat(Rendered.html(body.intro())).isEqualTo("<p>Masked men attack the mission.</p>\n");
        assertThat(body.updates())
                .extracting(Update::time)
                .containsExactly(
                        Optional.of(OffsetDateTime.parse("2015-06-03T11:40+03:00")),
                        Optional.of(OffsetDateTime.parse("2015-06-04T09:10+03:00")),
                        Optional.empty());
        assertThat(body.updates())
                .extracting(Update::headline)
                .containsExactly("Masked men break the cars", "The office is burnt", "the team is safe");
        assertThat(body.updates())
                .extracting(Update::text)
                .containsExactly("They came at noon. See below.", "Papers.", "All are well.");
        assertThat(Rendered.html(body.outro())).isEqualTo("<h2 id=\"after\">After</h2>\n<p>The case was opened.</p>\n");
    }

    @Test
    void anUpdateIsAFragmentOfItsOwnWithItsHeading() {
        Body body = Rendered.live(ARTICLE).body();
        assertThat(Rendered.html(body.updates().get(0).body())).isEqualTo("""
                <h2 id="u-0603-1140"><time datetime="2015-06-03T11:40+03:00">3 June 2015, 11:40</time> Masked <em>men</em> break the cars</h2>
                <p>They came at noon. See <a href="#after">below</a>.</p>
                """);
        assertThat(Rendered.html(body.updates().get(1).body())).isEqualTo("""
                <h2 id="u-0604-0910"><time datetime="2015-06-04T09:10+03:00">4 June 2015, 09:10</time> The office is burnt</h2>
                <h3 id="what-is-lost">What is lost</h3>
                <p>Papers.</p>
                """);
        assertThat(body.updates().get(0).body().references())
                .extracting(Reference::destination)
                .containsExactly("#after");
    }

    @Test
    void anchorsStayWhenAnotherUpdateIsAdded() {
        String more =
                ARTICLE.replace("### 11:40", "### 08:00 Quiet morning\n\nNothing.\n\n### Update: sirens\n\n### 11:40");
        assertThat(Rendered.live(more).body().updates())
                .extracting(Update::id)
                .containsExactly("u-0603-0800", "u-sirens", "u-0603-1140", "u-0604-0910", "u-the-team-is-safe");
    }

    @Test
    void updatesOfTheSameMinuteHaveDifferentAnchors() {
        assertThat(Rendered.live("### 11:40 a\n\n### 11:40 b\n").body().updates())
                .extracting(Update::id)
                .containsExactly("u-0603-1140", "u-0603-1140-2");
    }

    @Test
    void aTimeThatDoesNotExistIsAProblem() {
        assertThat(Rendered.live("a\n\n### 25:40 b\n\n### 11:61 c\n").found())
                .containsExactly("3:5 MD016 25:40", "5:5 MD016 11:61");
        assertThat(Rendered.live("### 4 June 24:00 b\n").found()).containsExactly("1:12 MD016 24:00");
    }

    @Test
    void timesOfTwelveHoursAreRead() {
        assertThat(Rendered.live("### 9:05pm a\n\n### 9:06 p.m. b\n\n### 4 June 12:00 am c\n\n### 12:30 PM d\n")
                        .body()
                        .updates())
                .extracting(Update::id, Update::headline)
                .containsExactly(
                        tuple("u-0603-2105", "a"),
                        tuple("u-0603-2106", "b"),
                        tuple("u-0604-0000", "c"),
                        tuple("u-0604-1230", "d"));
        assertThat(Rendered.live("### 13:05 pm a\n").found()).containsExactly("1:5 MD016 13:05 pm");
        assertThat(Rendered.live("### 9:05 pmx a\n").body().updates())
                .extracting(Update::headline)
                .containsExactly("pmx a");
    }

    @ParameterizedTest
    @CsvSource({
        "10:15–10:30 Break, 10:15</time>–10:30 Break, Break",
        "10:15 - 10:30: Break, 10:15</time> - 10:30 Break, Break",
        "10:15–10:30, 10:15</time>–10:30, ''",
        "10:15: Break, 10:15</time> Break, Break",
        "9:05 am—1:10 p.m. Break, 09:05</time>—1:10 p.m. Break, Break",
        "10:15 — 10 people, 10:15</time> 10 people, 10 people"
    })
    void aRangeOfTimeKeepsItsDash(String heading, String shown, String headline) {
        Body body = Rendered.live("### " + heading + "\n\na\n").body();
        assertThat(body.updates()).extracting(Update::headline).containsExactly(headline);
        assertThat(Rendered.html(body.updates().get(0).body())).contains(shown + "</h2>");
        assertThat(body.headings()).extracting(Heading::text).containsExactly(shown.replace("</time>", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "10.05 The office, 10.05",
        "10-05 The office, 10-05",
        "Update all are free, Update",
        "UPD all are free, UPD",
        "Обновление все на свободе, Обновление",
        "12 pm A break, 12 pm",
        "9 a.m. A break, 9 a.m.",
        "[12:30] A break, [12:30",
        "**12:30** A break, **12:30",
        "⚡️ 12:30 A break, ⚡️ 12:30",
        "в 12:30 Перерыв, в 12:30",
        "'Вчера, 23:50 Перерыв', 'Вчера, 23:50'",
        "12:30:15 A break, 12:30",
        "12: 30 A break, 12: 30",
        "АПД все на свободе, АПД",
        "Update 1 11:40 A break, Update"
    })
    void whatWasMeantForAnUpdateMostLikelyIsTold(String heading, String opening) {
        Rendered live = Rendered.live("### " + heading + "\n\na\n");
        assertThat(live.body().updates()).isEmpty();
        assertThat(live.found()).containsExactly("1:5 MD023 " + opening);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 11:40 a", "#### 11:40 a", "11:40 a\n===", "#### Update 11:40: a"})
    void soIsATimeInAHeadingOfAnotherLevel(String heading) {
        Rendered live = Rendered.live(heading + "\n\nb\n");
        assertThat(live.body().updates()).isEmpty();
        assertThat(live.found()).hasSize(1).allMatch(found -> found.matches("1:[1-6] MD023 (Update )?11:40:?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Update 11:40 a",
                "UPD: 11:40 — a",
                "upd. 11:40, a",
                "Обновление, 11:40: a",
                "Обновлено — 11:40 am a",
                "Update, 3 June, 11:40 a",
                "Update 3 June 11:40: a"
            })
    void theWordMayStandBeforeTheTime(String heading) {
        Rendered live = Rendered.live("### " + heading + "\n\nb\n");
        assertThat(live.found()).isEmpty();
        assertThat(live.body().updates())
                .extracting(Update::id, Update::headline)
                .containsExactly(tuple("u-0603-1140", "a"));
    }

    @Test
    void aDayAloneInAHeadingIsThatOfTheUpdatesBelow() {
        Body body = Rendered.live("""
                ## 3 June

                ### 21:00 a

                A.

                ## 4 June

                ### 10:00 b

                ## 5 June

                Words.

                ### 11:00 c

                ## 6 June
                """).body();
        assertThat(body.updates())
                .extracting(Update::id, Update::text)
                .containsExactly(tuple("u-0603-2100", "A."), tuple("u-0604-1000", "Words."), tuple("u-0605-1100", ""));
        assertThat(Rendered.html(body.intro())).isEmpty();
        assertThat(Rendered.html(body.outro())).isEqualTo("<h2 id=\"6-june\">6 June</h2>\n");
    }

    @Test
    void oneUpdateOutOfOrderDoesNotTurnTheOthersRound() {
        List<Update> oldestFirst = Rendered.live("### 21:00 a\n\n### 22:00 b\n\n### 23:30 c\n\n### 0:10 d\n")
                .body()
                .updates();
        assertThat(Update.inOrder(oldestFirst, true))
                .extracting(Update::headline)
                .containsExactly("d", "c", "b", "a");
        assertThat(Update.inOrder(oldestFirst, false)).isEqualTo(oldestFirst);
        List<Update> newestFirst = Rendered.live("### 23:30 a\n\n### 22:00 b\n\n### 22:00 c\n\n### Update: d\n")
                .body()
                .updates();
        assertThat(Update.inOrder(newestFirst, true)).isEqualTo(newestFirst);
    }

    @Test
    void aTimeWithinAnUntimedUpdateIsNotItsTime() {
        assertThat(Rendered.live("### Update: 4 men held at 11:40\n\nb\n")
                        .body()
                        .updates())
                .extracting(Update::time, Update::headline)
                .containsExactly(tuple(Optional.empty(), "4 men held at 11:40"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.05.2015 A date",
                "10 people",
                "10 amber lights",
                "Updated figures",
                "1.5 million",
                "The last train at 09:10 left"
            })
    void ordinaryHeadingsAreLeftInPeace(String heading) {
        assertThat(Rendered.live("### " + heading + "\n\na\n").found()).isEmpty();
    }

    @Test
    void updatesOfTheFutureAreTold() {
        assertThat(Rendered.live("### 12:10 a\n\n### 30 June 9:00 b\n").found())
                .containsExactly("3:5 MD040 30 June 2015, 09:00");
    }

    @Test
    void updatesGoOnInTheOrderThatTheyBeganIn() {
        assertThat(Rendered.live("### 22:10 a\n\n### 23:50 b\n\n### 0:10 c\n").found())
                .containsExactly("5:5 MD024 00:10");
        assertThat(Rendered.live("### 23:50 a\n\n### 23:50 b\n\n### 22:10 c\n\n### 22:30 d\n")
                        .found())
                .containsExactly("7:5 MD024 22:30");
        assertThat(Rendered.live("### 23:40 a\n\n### 0:30 b\n\n### 4 June 1:10 c\n")
                        .found())
                .as("before the article itself, and after what came when it was there")
                .containsExactly("3:5 MD024 3 June 2015, 00:30");
        assertThat(Rendered.live("### 11:50 a\n\n### 9:30 b\n").found()).isEmpty();
        assertThat(Rendered.live("### 23:50 a\n\n### 9:30 b\n").found()).isEmpty();
        assertThat(Rendered.live("### 23:50 a\n\n### 4 June 0:10 b\n\n### Update: c\n\n### 0:20 d\n")
                        .found())
                .isEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsAProblem() {
        assertThat(Rendered.live("### 31 June 09:10 b\n").found()).containsExactly("1:5 MD017 31 June");
    }

    @Test
    void aTimeWithinAHeadingIsNoUpdate() {
        Body body = Rendered.live("### The last train at 09:10 left\n\na\n").body();
        assertThat(body.updates()).isEmpty();
    }

    @Test
    void theHeadingsOfAnOrdinaryArticleAreNoUpdates() {
        Rendered rendered = Rendered.of(ARTICLE + "\n### 25:40 x\n");
        assertThat(rendered.body().updates()).isEmpty();
        assertThat(rendered.found()).isEmpty();
        assertThat(rendered.html()).contains("<h2 id=\"11-40-masked-men-break-the-cars\">");
    }

    @Test
    void russianWordsOpenAnUntimedUpdate() {
        assertThat(Rendered.live("### Обновление: все живы\n\nДа.\n").body().updates())
                .extracting(Update::id, Update::headline)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("u-все-живы", "все живы"));
    }
}
