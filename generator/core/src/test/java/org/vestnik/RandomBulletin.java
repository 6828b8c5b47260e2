package org.vestnik;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A small bulletin by chance: articles that are drafts, scheduled, expiring or plain, told in one or two languages. Every
 * word of an article that a reader could recognise holds its canary.
 *
 * @param articles what stands in its files
 */
record RandomBulletin(List<RandomArticle> articles, boolean hasAddress, String policy) {

    /** The instant that all dates lie around. */
    static final Instant NOON = Instant.parse("2026-03-01T09:00:00Z");

    private static final Instant NEVER = Instant.parse("2100-01-01T00:00:00Z");

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
     * @param canary a word that stands nowhere else: title, file name, text, topic, author, dossier, alias, correction,
     *     parameter, update, words and name of the picture
     * @param pair what it and its translation have in common; empty if it has none
     */
    record RandomArticle(
            String language,
            String canary,
            Instant date,
            Optional<Instant> publish,
            Optional<Instant> expiry,
            boolean draft,
            boolean live,
            Optional<String> pair) {

        /** Whether readers may know of it at this instant. */
        boolean isVisible(Instant now) {
            return !draft
                    && !publish.orElse(date).isAfter(now)
                    && expiry.filter(e -> !e.isAfter(now)).isEmpty();
        }

        /** The pixels that tell it: no other picture has them. */
        byte[] pixels() {
            byte[] png = picture();
            int data = new String(png, StandardCharsets.ISO_8859_1).indexOf("IDAT") + 4;
            return Arrays.copyOfRange(png, data, png.length - 16);
        }

        private byte[] picture() {
            Random random = new Random(canary.hashCode());
            BufferedImage picture = new BufferedImage(6, 6, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 36; i++) {
                picture.setRGB(i % 6, i / 6, random.nextInt());
            }
            try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
                ImageIO.write(picture, "png", png);
                return png.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String file() {
            return "content/%s/%s.md".formatted(language, canary);
        }

        private String text() {
            return """
                    ---
                    title: The %1$s news
                    date: %2$s
                    %3$s%4$s%5$s%6$s%7$stopics: [%1$s-topic]
                    authors: [%1$s-author]
                    dossier: %1$s-dossier
                    aliases: [/old-%1$s/]
                    summary: In short, %1$s.
                    description: A description of %1$s.
                    picture: {path: %1$s.png, alt: A picture of %1$s}
                    colour: %1$s-parameter
                    corrections:
                      - {date: 2026-02-01, kind: correction, text: It said other than %1$s.}
                    ---
                    All about %1$s. [A list](%1$s.txt) ![Seen by %1$s](%1$s.png)

                    ### 11:40 An update on %1$s

                    More of %1$s.[^1]

                    [^1]: A note on %1$s.
                    """.formatted(
                    canary,
                    written(date),
                    publish.map(p -> "publishDate: " + written(p) + "\n").orElse(""),
                    expiry.map(e -> "expiryDate: " + written(e) + "\n").orElse(""),
                    draft ? "draft: true\n" : "",
                    live ? "live: true\n" : "",
                    pair.map(key -> "translationKey: " + key + "\n").orElse(""));
        }

        private static OffsetDateTime written(Instant instant) {
            return instant.atOffset(ZoneOffset.ofHours(3));
        }
    }

    static RandomBulletin of(long seed) {
        Random random = new Random(seed);
        List<RandomArticle> articles = new ArrayList<>();
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            boolean paired = i > 1 && random.nextInt(3) == 0;
            String pair = "pair" + i;
            articles.add(article(random, random.nextBoolean() ? "en" : "ru", canary(seed, i), paired, pair));
            if (paired) {
                String other = articles.get(articles.size() - 1).language().equals("en") ? "ru" : "en";
                articles.add(article(random, other, canary(seed, --i), true, pair));
            }
        }
        return new RandomBulletin(
                articles, random.nextInt(3) > 0, List.of("own", "fill", "mixed").get(random.nextInt(3)));
    }

    private static String canary(long seed, int number) {
        return "canary" + (char) ('a' + number) + seed + "z";
    }

    /** @param paired then it says all of its times itself, and inherits none */
    private static RandomArticle article(Random random, String language, String canary, boolean paired, String pair) {
        Instant date = instant(random);
        Optional<Instant> publish = random.nextInt(4) == 0 ? Optional.of(instant(random)) : Optional.empty();
        Optional<Instant> expiry = random.nextInt(4) == 0 ? Optional.of(instant(random)) : Optional.empty();
        return new RandomArticle(
                language,
                canary,
                date,
                paired ? publish.or(() -> Optional.of(date)) : publish,
                paired ? expiry.or(() -> Optional.of(NEVER)) : expiry,
                random.nextInt(5) == 0,
                random.nextInt(4) == 0,
                paired ? Optional.of(pair) : Optional.empty());
    }

    private static Instant instant(Random random) {
        Duration distance = DISTANCES.get(random.nextInt(DISTANCES.size())).plusSeconds(random.nextInt(3) - 1L);
        return random.nextInt(3) == 0 ? NOON.plus(distance) : NOON.minus(distance);
    }

    /** Writes it, with templates that print what they see. */
    TestSite write(Path root) {
        SiteFiles.of(SiteBuild.PRINTING_THEME).copyTo(root.resolve("templates"), false);
        return writeContent(root);
    }

    /** Writes it without templates: then it is drawn as readers see it. */
    TestSite writeContent(Path root) {
        TestSite site = new TestSite(root)
                .with("content/bulletin.yaml", """
                        title: {en: Herald, ru: Вестник}
                        languages: [en, ru]
                        zone: Europe/Moscow
                        recents: {count: 3, policy: %s}
                        search: true
                        mirrors: https://mirror.example
                        offline: {zip: yes, epub: 500, digest: 500}
                        %s
                        """.formatted(policy, hasAddress ? "url: https://herald.example" : ""));
        for (RandomArticle article : articles) {
            site.with(article.file(), article.text());
            site.with(article.file().replace(".md", ".txt"), "A list of " + article.canary());
            site.with(article.file().replace(".md", ".png"), article.picture());
        }
        return site;
    }
}
