package org.vestnik.crew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

    private static final List<Integer> THINGS =
            IntStream.range(0, 1_000).boxed().toList();

    @Test
    void eachThingIsDoneOnce() {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();

        new Crew(4).each(THINGS, done::add);

        assertThat(done).containsExactlyInAnyOrderElementsOf(THINGS);
    }

    @Test
    void oneThreadKeepsTheOrder() {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();

        new Crew(1).each(THINGS, done::add);

        assertThat(done).containsExactlyElementsOf(THINGS);
    }

    @Test
    void firstFailureEndsTheWork() {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();

        assertThatThrownBy(() -> new Crew(1).each(THINGS, thing -> {
                    if (thing == 2) {
                        throw new IllegalArgumentException("no two");
                    }
                    done.add(thing);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no two");
        assertThat(done).containsExactly(0, 1);
    }

    @Test
    void noThreadWorksAnyMoreWhenAFailureIsTold() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Iterator<String> names = List.of("first", "second").iterator();

        assertThatThrownBy(() -> new Crew(2, named(names)).each(List.of(1, 2), thing -> {
                    if (Thread.currentThread().getName().equals("first")) {
                        await(begun);
                        throw new IllegalArgumentException("no more");
                    }
                    begun.countDown();
                    awaitInterrupt();
                    ended.set(true);
                }))
                .hasMessage("no more");
        assertThat(ended).isTrue();
    }

    @Test
    void threadsComeFromTheFactory() {
        Queue<String> names = new ConcurrentLinkedQueue<>();

        new Crew(2, work -> new Thread(work, "hand"))
                .each(THINGS, thing -> names.add(Thread.currentThread().getName()));

        assertThat(names).containsOnly("hand");
    }

    @Test
    void interruptCancelsTheWork() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new Crew(1).each(List.of(1), thing -> awaitInterrupt()))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static ThreadFactory named(Iterator<String> names) {
        return work -> new Thread(work, names.next());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Then works on for a while, as one does who does not look whether he was interrupted. */
    private static void awaitInterrupt() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException expected) {
            long end = System.nanoTime() + 50_000_000;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }
}
