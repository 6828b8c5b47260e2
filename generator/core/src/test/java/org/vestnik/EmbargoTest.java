package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.RandomBulletin.RandomArticle;

/** What readers may not see yet, or no longer, leaves not one byte in any file of the site, its name included. */
class EmbargoTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void heldBackArticleLeavesNoByte(long seed, @TempDir Path root) {
        RandomBulletin bulletin = RandomBulletin.of(seed);
        bulletin.write(root);
        for (Instant now : instants(bulletin, new Random(seed))) {
            RenderedSite rendered = RenderedSite.of(root, now);
            SiteFiles site = rendered.files();

            assertThat(rendered.problems().hasErrors())
                    .as("seed %d: %s", seed, rendered.problems().list())
                    .isFalse();
            for (RandomArticle article : bulletin.articles()) {
                List<String> telling = site.bytes().keySet().stream()
                        .filter(name -> name.contains(article.canary())
                                || site.text(name).contains(article.canary()))
                        .toList();
                if (article.isVisible(now)) {
                    assertThat(telling).as("seed %d, at %s", seed, now).hasSizeGreaterThan(5);
                } else {
                    assertThat(telling)
                            .as("seed %d, at %s: %s", seed, now, article)
                            .isEmpty();
                }
            }
        }
    }

    /** Two of the instants at which something appears or vanishes, and the second before each. */
    private static List<Instant> instants(RandomBulletin bulletin, Random random) {
        List<Instant> edges = bulletin.articles().stream()
                .flatMap(a -> Stream.concat(Stream.of(a.publish().orElse(a.date())), a.expiry().stream()))
                .toList();
        Instant one = edges.get(random.nextInt(edges.size()));
        return List.of(one.minusSeconds(1), one);
    }
}
