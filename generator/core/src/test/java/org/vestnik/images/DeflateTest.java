package org.vestnik.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflateTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void theJdkUnpacksWhatWasPacked(long seed) throws DataFormatException {
        Random random = new Random(seed);
        byte[] data = new byte[random.nextInt(200_000)];
        for (int at = 0; at < data.length; ) {
            int end = Math.min(data.length, at + 1 + random.nextInt(1_000));
            Arrays.fill(data, at, end, (byte) random.nextInt(256));
            for (int i = random.nextInt(20); i > 0 && at < end; i--) {
                data[at + random.nextInt(end - at)] = (byte) random.nextInt(256);
            }
            at = end;
        }

        byte[] packed = Deflate.compress(data, 601);

        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        byte[] unpacked = new byte[data.length + 1];
        assertThat(inflater.inflate(unpacked)).isEqualTo(data.length);
        assertThat(inflater.finished()).isTrue();
        assertThat(inflater.getRemaining()).isZero();
        assertThat(Arrays.copyOf(unpacked, data.length)).isEqualTo(data);
        inflater.end();
        assertThat(packed.length).isLessThanOrEqualTo(data.length / 4 + 100);
    }
}
