package org.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Valid pictures with random changes: cleaned or refused, never anything else. */
class PictureFuzzTest {

    private static final int MUTATIONS = 20_000;
    private static final int TURNED_MUTATIONS = 2_000;
    private static final long SEED = 20180612;

    /** Nasty files whose secrets stand before the pixels: a changed length cannot make a secret a part of them. */
    static Stream<Named<List<Fixture>>> kinds() {
        return Stream.of(
                        JpegFixtures.cleanable(),
                        PngFixtures.cleanable(),
                        GifFixtures.cleanable(),
                        WebpFixtures.cleanable())
                .map(all -> all.stream()
                        .filter(f -> !f.what().contains("behind") && !f.what().contains("between the scans"))
                        .filter(f -> !f.what().equals("XMP") || !f.file().endsWith(".webp"))
                        .toList())
                .map(fixtures -> Named.of(fixtures.get(0).file(), fixtures));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aChangedPictureIsCleanedOrRefused(List<Fixture> fixtures) {
        Random random = new Random(SEED);
        int cleaned = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Fixture mutant = mutate(fixtures.get(random.nextInt(fixtures.size())), random);
            Fixture.Outcome outcome = mutant.clean();

            assertThat(outcome.problems().list()).hasSize(outcome.picture().isPresent() ? 0 : 1);
            if (outcome.picture().isPresent()) {
                cleaned++;
                byte[] clean = outcome.picture().get().bytes();
                assertThat(Fixture.contains(clean, Fixture.CANARY))
                        .as("%s, mutation %d of seed %d", mutant.what(), i, SEED)
                        .isFalse();
            }
        }
        assertThat(cleaned).as("some changes do no harm").isBetween(1, MUTATIONS - 1);
    }

    static Stream<Named<List<Fixture>>> turned() {
        return Stream.of(Named.of("on their side", JpegFixtures.turned().toList()));
    }

    @ParameterizedTest
    @MethodSource("turned")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aChangedPictureOnItsSideIsTurnedOrRefused(List<Fixture> fixtures) {
        Random random = new Random(SEED);
        for (int i = 0; i < TURNED_MUTATIONS; i++) {
            Fixture.Outcome outcome = mutate(fixtures.get(random.nextInt(fixtures.size())), random)
                    .clean();

            assertThat(outcome.problems().list()).hasSize(outcome.picture().isPresent() ? 0 : 1);
            outcome.picture()
                    .ifPresent(clean -> assertThat(Fixture.contains(clean.bytes(), Fixture.CANARY))
                            .isFalse());
        }
    }

    private static Fixture mutate(Fixture fixture, Random random) {
        byte[] bytes = fixture.bytes().clone();
        for (int changes = 1 + random.nextInt(4); changes > 0 && bytes.length > 4; changes--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(8), bytes.length - at);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> Arrays.fill(bytes, at, at + length, (byte) -random.nextInt(2));
                case 3 -> bytes = Arrays.copyOf(bytes, Math.max(4, bytes.length - random.nextInt(bytes.length / 2)));
                case 4 -> bytes = Fixture.insert(bytes, at, Arrays.copyOfRange(bytes, at, at + length));
                default ->
                    bytes = Fixture.join(
                            Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            }
        }
        return new Fixture(fixture.what(), fixture.file(), bytes);
    }
}
