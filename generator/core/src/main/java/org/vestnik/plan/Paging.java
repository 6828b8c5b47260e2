package org.vestnik.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A long list cut into pages that are numbered from the oldest, so that the address of an article's place in it never
 * shifts: a new article changes the head alone.
 *
 * @param head the newest, newest first: all of a short list, else between one and two pages full
 * @param numbered page 1 (the oldest) first; each newest first and full
 */
public record Paging<T>(List<T> head, List<List<T>> numbered) {

    public Paging {
        head = List.copyOf(head);
        numbered = List.copyOf(numbered);
    }

    /** Cuts a list that is newest first into pages of {@code size} (>= 1). */
    public static <T> Paging<T> of(List<T> newestFirst, int size) {
        int count = newestFirst.size();
        int pages = Math.max(0, count / size - 1);
        List<List<T>> numbered = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            int oldest = count - page * size;
            numbered.add(newestFirst.subList(oldest - size, oldest));
        }
        return new Paging<>(newestFirst.subList(0, count - pages * size), numbered);
    }
}
