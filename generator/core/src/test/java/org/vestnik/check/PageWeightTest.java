package org.vestnik.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.compress.Brotli;

class PageWeightTest {

    private static final byte[] PAGE = page();

    @TempDir
    Path folder;

    @Test
    void brotliRunsHere() {
        assertThat(weight(1).brotliAvailable()).isTrue();
    }

    @Test
    void pageOfTheBudgetsSizePassesUncompressed() {
        byte[] noise = new byte[500];
        new Random(1).nextBytes(noise);
        assertThat(weight(500).over(noise)).isEmpty();
        assertThat(weight(499).over(noise).orElse(0)).isGreaterThan(499);
    }

    @Test
    void pageWhoseGzipIsWithinIsNotCompressedFurther() throws IOException {
        PageWeight weight = weight(gzip(PAGE));
        assertThat(weight.over(PAGE)).isEmpty();
        weight.save();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void pageThatOnlyBrotliBringsWithinPasses() throws IOException {
        int brotli = brotli(PAGE);
        assertThat(brotli).isLessThan(gzip(PAGE));
        assertThat(weight(brotli).over(PAGE)).isEmpty();
    }

    @Test
    void pageOverTheBudgetIsToldWithItsSize() throws IOException {
        int brotli = brotli(PAGE);
        assertThat(weight(brotli - 1).over(PAGE)).hasValue(brotli);
    }

    @Test
    void pagesOfALargeBuildAreLookedAtByBrotliInAHurry() throws IOException {
        PageWeight weight = weight(brotli(PAGE));
        int first = weight.most(PAGE);
        IntStream.range(0, 200).forEach(i -> weight.most(PAGE));
        assertThat(weight.most(PAGE)).isEqualTo(Brotli.quickSize(PAGE)).isNotEqualTo(first);
    }

    @Test
    void resultsAreKeptForTheNextBuildWhateverItsBudget() throws IOException {
        PageWeight first = weight(1);
        first.over(PAGE);
        first.save();
        Path file = folder.resolve("page-weight.txt");
        byte[] kept = Files.readAllBytes(file);
        PageWeight second = weight(2);
        assertThat(second.over(PAGE)).hasValue(brotli(PAGE));
        second.save();
        assertThat(file).hasBinaryContent(kept);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    private PageWeight weight(int budget) {
        return new PageWeight(budget, folder);
    }

    private static int gzip(byte[] page) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(9);
            }
        }) {
            gzip.write(page);
        }
        return compressed.size();
    }

    private static int brotli(byte[] page) throws IOException {
        Brotli4jLoader.ensureAvailability();
        return Encoder.compress(page, new Encoder.Parameters().setQuality(11).setMode(Encoder.Mode.TEXT)).length;
    }

    /** Text of few letters and many words, which gzip and Brotli both shorten. */
    private static byte[] page() {
        Random random = new Random(20180804);
        StringBuilder text = new StringBuilder("<!doctype html><p>");
        for (int i = 0; i < 2_000; i++) {
            for (int letters = 1 + random.nextInt(9); letters > 0; letters--) {
                text.append((char) ('а' + random.nextInt(12)));
            }
            text.append(' ');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
