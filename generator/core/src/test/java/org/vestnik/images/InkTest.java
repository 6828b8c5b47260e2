package org.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InkTest {

    private static final int SIDE = 64;
    private static final int MOST = 100;

    private final Ink ink = new Ink(new PixelSize(SIDE, SIDE));

    @Test
    void aBoxCoversItsPixelsAndPartsOfThoseOnItsEdge() {
        shape(new double[] {2.5, 5, 5, 2.5}, new double[] {1, 1, 3.25, 3.25});

        byte[] levels = ink.levels(MOST);

        assertThat(levels[SIDE + 1]).isZero();
        assertThat(levels[SIDE + 2]).isEqualTo((byte) 50);
        assertThat(levels[SIDE + 3]).isEqualTo((byte) 100);
        assertThat(levels[SIDE + 5]).isZero();
        assertThat(levels[3 * SIDE + 4]).isEqualTo((byte) 25);
    }

    /** Gauss's formula says how large it is. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aTriangleCoversAsMuchAsItIsLarge(long seed) {
        Random random = new Random(seed);
        double[] x = random.doubles(3, 0, SIDE).toArray();
        double[] y = random.doubles(3, 0, SIDE).toArray();
        double area = Math.abs((x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0])) / 2;

        shape(x, y);

        double covered = 0;
        for (byte level : ink.levels(MOST)) {
            covered += level / (double) MOST;
        }
        assertThat(covered).as("seed %d", seed).isCloseTo(area, within(2.0));
    }

    private void shape(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            ink.line(x[i], y[i], x[(i + 1) % x.length], y[(i + 1) % x.length]);
        }
    }
}
