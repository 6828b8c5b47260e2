package org.vestnik.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 40})
    void everythingStandsOnceInOrder(int size) {
        for (int count = 0; count < 4 * size + 3; count++) {
            List<Integer> all = newestFirst(count);
            Paging<Integer> paging = Paging.of(all, size);

            List<Integer> read = new ArrayList<>(paging.head());
            for (int page = paging.numbered().size() - 1; page >= 0; page--) {
                read.addAll(paging.numbered().get(page));
            }
            assertThat(read).isEqualTo(all);
            assertThat(paging.numbered()).allSatisfy(page -> assertThat(page).hasSize(size));
            assertThat(paging.head()).hasSizeLessThan(2 * size);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40})
    void newArticleChangesNoNumberedPage(int size) {
        for (int count = 0; count < 4 * size; count++) {
            List<List<Integer>> before = Paging.of(newestFirst(count), size).numbered();
            List<List<Integer>> after = Paging.of(newestFirst(count + 1), size).numbered();

            assertThat(after.subList(0, before.size())).isEqualTo(before);
        }
    }

    @Test
    void shortListHasOnlyAHead() {
        assertThat(Paging.of(newestFirst(79), 40)).isEqualTo(new Paging<>(newestFirst(79), List.of()));
    }

    private static List<Integer> newestFirst(int count) {
        return IntStream.range(0, count).map(i -> count - i).boxed().toList();
    }
}
