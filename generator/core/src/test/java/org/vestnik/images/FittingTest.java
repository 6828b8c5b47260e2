package org.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.images.Fitting.Fitted;

class FittingTest {

    static Stream<Encoder> encoders() {
        return Stream.of(new JpegEncoder(), WebpLibrary.load().orElseThrow());
    }

    /** Noise is what compresses worst. */
    @ParameterizedTest
    @MethodSource("encoders")
    void aPictureTooHeavyAtAnyQualityGetsFewerPixels(Encoder encoder) {
        PixelGrid noise = AreaAverageTest.noise(new PixelSize(480, 320), new Random(7));

        Fitted fitted = Fitting.SHOWN.fit(noise, encoder);

        assertThat(fitted.bytes()).hasSizeLessThanOrEqualTo(9_000);
        assertThat(fitted.size().longer()).isBetween(50, 400);
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void qualityIsLoweredOnlyAsFarAsNeeded(Encoder encoder) {
        PixelGrid noise = AreaAverageTest.noise(new PixelSize(60, 60), new Random(7));
        int best = encoder.encode(noise, 80).length;
        int middle = encoder.encode(noise, 50).length;

        assertThat(new Fitting(best, 80, 70, 60, 50, 40).fit(noise, encoder).bytes())
                .isEqualTo(encoder.encode(noise, 80));
        assertThat(new Fitting(middle, 80, 70, 60, 50, 40).fit(noise, encoder).bytes())
                .isEqualTo(encoder.encode(noise, 50));
    }
}
