package org.vestnik;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A small bulletin by chance: articles that are drafts, scheduled, expiring or plain, told in one or two languages. Every
 * word of an article that a reader could recognise holds its canary.
 *
 * @param articles what stands in its files
 */
record RandomBulletin(List<RandomArticle> articles, boolean hasAddress, String policy) {

    /** The instant that all dates lie around. */
    static final Instant NOON = Instant.parse("2026-03-01T09:00:00Z");

    private static final List<Duration> DISTANCES = List.of(
            Duration.ofSeconds(1),
            Duration.ofMinutes(7),
            Duration.ofHours(5),
            Duration.ofHours(47),
            Duration.ofDays(2),
            Duration.ofDays(20),
            Duration.ofDays(330),
            Duration.ofDays(700));

    /**
     * One article in one language.
     *
     * @param canary a word that stands nowhere else: title, file name, text, topic, author, dossier, alias, picture
     */
    record RandomArticle(
            String language,
            String canary,
            Instant date,
            Optional<Instant> publish,
            Optional<Instant> expiry,
            boolean draft) {

        /** Whether readers may know of it at this instant. */
        boolean isVisible(Instant now) {
            return !draft
                    && !publish.orElse(date).isAfter(now)
                    && expiry.filter(e -> !e.isAfter(now)).isEmpty();
        }

        private String file() {
            return "content/%s/%s.md".formatted(language, canary);
        }

        private String text() {
            return """
                    ---
                    title: The %1$s news
                    date: %2$s
                    %3$s%4$s%5$stopics: [%1$s-topic]
                    authors: [%1$s-author]
                    dossier: %1$s-dossier
                    aliases: [/old-%1$s/]
                    summary: In short, %1$s.
                    ---
                    All about %1$s. [A list](%1$s.txt)
                    """.formatted(
                    canary,
                    written(date),
                    publish.map(p -> "publishDate: " + written(p) + "\n").orElse(""),
                    expiry.map(e -> "expiryDate: " + written(e) + "\n").orElse(""),
                    draft ? "draft: true\n" : "");
        }

        private static OffsetDateTime written(Instant instant) {
            return instant.atOffset(ZoneOffset.ofHours(3));
        }
    }

    static RandomBulletin of(long seed) {
        Random random = new Random(seed);
        List<RandomArticle> articles = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Instant date = instant(random);
            Optional<Instant> publish = random.nextInt(4) == 0 ? Optional.of(instant(random)) : Optional.empty();
            Optional<Instant> expiry = random.nextInt(4) == 0 ? Optional.of(instant(random)) : Optional.empty();
            articles.add(new RandomArticle(
                    random.nextBoolean() ? "en" : "ru",
                    "canary" + (char) ('a' + i) + seed,
                    date,
                    publish,
                    expiry,
                    random.nextInt(5) == 0));
        }
        return new RandomBulletin(
                articles, random.nextInt(3) > 0, List.of("own", "fill", "mixed").get(random.nextInt(3)));
    }

    private static Instant instant(Random random) {
        Duration distance = DISTANCES.get(random.nextInt(DISTANCES.size())).plusSeconds(random.nextInt(3) - 1L);
        return random.nextInt(3) == 0 ? NOON.plus(distance) : NOON.minus(distance);
    }

    /** Writes it, with templates that print what they see. */
    TestSite write(Path root) {
        SiteFiles.of(SiteBuild.PRINTING_THEME).copyTo(root.resolve("templates"), false);
        TestSite site = new TestSite(root)
                .with("content/bulletin.yaml", """
                        title: {en: Herald, ru: Вестник}
                        languages: [en, ru]
                        zone: Europe/Moscow
                        recents: {count: 3, policy: %s}
                        mirrors: https://mirror.example
                        offline: {zip: yes, epub: 500, digest: 500}
                        %s
                        """.formatted(policy, hasAddress ? "url: https://herald.example" : ""));
        for (RandomArticle article : articles) {
            site.with(article.file(), article.text());
            site.with(article.file().replace(".md", ".txt"), "A list of " + article.canary());
        }
        return site;
    }
}
