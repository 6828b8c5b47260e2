package org.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaAverageTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyPixelIsTheAverageOfItsArea(long seed) {
        Random random = new Random(seed);
        PixelSize from = new PixelSize(1 + random.nextInt(40), 1 + random.nextInt(40));
        PixelSize to = new PixelSize(1 + random.nextInt(from.width()), 1 + random.nextInt(from.height()));
        PixelGrid grid = noise(from, random);

        PixelGrid shrunk = grid.shrunk(to);

        assertThat(shrunk.size()).isEqualTo(to);
        for (int y = 0; y < to.height(); y++) {
            for (int x = 0; x < to.width(); x++) {
                for (int shift : new int[] {0, 8, 16}) {
                    assertThat((shrunk.rgb()[y * to.width() + x] >> shift & 0xFF) - average(grid, to, x, y, shift))
                            .as("%s to %s at %d, %d, seed %d", from, to, x, y, seed)
                            .isBetween(-0.501, 0.501);
                }
            }
        }
    }

    static PixelGrid noise(PixelSize size, Random random) {
        int[] rgb =
                random.ints((long) size.width() * size.height(), 0, 0x1000000).toArray();
        return new PixelGrid(size.width(), size.height(), rgb);
    }

    /** The same in the plain way: of each pixel so much as lies in the area. */
    private static double average(PixelGrid grid, PixelSize to, int x, int y, int shift) {
        double wide = (double) grid.width() / to.width();
        double high = (double) grid.height() / to.height();
        double sum = 0;
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                sum += (grid.rgb()[row * grid.width() + column] >> shift & 0xFF)
                        * overlap(column, x * wide, (x + 1) * wide)
                        * overlap(row, y * high, (y + 1) * high);
            }
        }
        return sum / (wide * high);
    }

    private static double overlap(int pixel, double from, double to) {
        return Math.max(0, Math.min(pixel + 1, to) - Math.max(pixel, from));
    }
}
