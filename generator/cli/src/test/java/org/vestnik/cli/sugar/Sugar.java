package org.vestnik.cli.sugar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** One of each kind of lambda, method reference and record, for the test of what the packaging makes of them. */
public final class Sugar implements Supplier<List<String>> {

    private final String word = "word";
    private final List<String> said = new ArrayList<>();

    private interface Join<A, B extends CharSequence> {
        String join(A a, long b, double c, B d);

        default Join<A, B> twice() {
            return (a, b, c, d) -> join(a, b, c, d) + join(a, b, c, d);
        }
    }

    private record Whole(
            boolean a, char b, byte c, short d, int e, long f, float g, double h, String i, int[] j, List<Whole> k) {}

    private record Empty() {}

    private record Own(String name) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Own own && own.name.equalsIgnoreCase(name);
        }

        @Override
        public int hashCode() {
            return 7;
        }
    }

    private class Inner {
        Supplier<String> outer() {
            return () -> word + said.size();
        }
    }

    private static class Parent {
        String name() {
            return "parent";
        }
    }

    private static final class Child extends Parent {
        @Override
        String name() {
            return "child";
        }

        Supplier<String> parent() {
            return super::name;
        }
    }

    @Override
    public List<String> get() {
        byte narrow = 3;
        long wide = 1L << 40;
        double exact = 0.5;
        char letter = 'ж';
        Join<Integer, String> held = (a, b, c, d) -> a + word + b + c + d + narrow + wide + exact + letter;
        say(held.twice().join(1, 2, 3, "four"));
        Supplier<String> bound = word::toUpperCase;
        say(bound.get());
        Function<String, Integer> unbound = String::length;
        say(unbound.apply("six"));
        ToIntFunction<Character> unboxed = Character::getNumericValue;
        say(unboxed.applyAsInt('8'));
        ToLongFunction<Integer> unboxedAndWidened = number -> number;
        say(unboxedAndWidened.applyAsLong(9));
        ToLongFunction<String> widened = String::length;
        say(widened.applyAsLong("ten"));
        IntToDoubleFunction given = Math::abs;
        say(given.applyAsDouble(-11));
        Map<String, Integer> counts = Map.of("a", 16);
        say(Stream.of("a").mapToLong(counts::get).sum()
                + Stream.of("a").mapToDouble(counts::get).sum());
        say(counts.entrySet().stream().mapToLong(Map.Entry::getValue).sum());
        LongSupplier quiet = () -> wide;
        say(quiet.getAsLong());
        IntFunction<int[]> array = int[]::new;
        say(array.apply(12).length);
        BiFunction<String, Integer, Character> charAt = String::charAt;
        say(charAt.apply("word", 1));
        Supplier<Inner> inner = Inner::new;
        say(inner.get().outer().get());
        say(new Child().parent().get());
        say(String.join(
                ",",
                Stream.of(3, 1, 2).sorted(Integer::compare).map(String::valueOf).toList()));
        AtomicLong count = new AtomicLong();
        Runnable dropsResult = count::incrementAndGet;
        dropsResult.run();
        say(count);
        Function<Object[], List<Object>> variable = List::of;
        say(variable.apply(new Object[] {1, "a"}));
        say(Stream.of("a", "b").reduce("", String::concat));
        records();
        return said;
    }

    private void records() {
        int[] array = {};
        Whole one = new Whole(true, 'a', narrow(1), (short) 2, 3, 4, -0f, Double.NaN, null, array, List.of());
        List<Object> others = Arrays.asList(
                null,
                "one",
                one,
                new Whole(true, 'a', narrow(1), (short) 2, 3, 4, -0f, Double.NaN, null, array, new ArrayList<>()),
                new Whole(false, 'a', narrow(1), (short) 2, 3, 4, -0f, Double.NaN, null, array, List.of()),
                new Whole(true, 'b', narrow(1), (short) 2, 3, 4, -0f, Double.NaN, null, array, List.of()),
                new Whole(true, 'a', narrow(2), (short) 2, 3, 4, -0f, Double.NaN, null, array, List.of()),
                new Whole(true, 'a', narrow(1), (short) 3, 3, 4, -0f, Double.NaN, null, array, List.of()),
                new Whole(true, 'a', narrow(1), (short) 2, 4, 4, -0f, Double.NaN, null, array, List.of()),
                new Whole(true, 'a', narrow(1), (short) 2, 3, 1L << 32, -0f, Double.NaN, null, array, List.of()),
                new Whole(true, 'a', narrow(1), (short) 2, 3, 4, 0f, Double.NaN, null, array, List.of()),
                new Whole(true, 'a', narrow(1), (short) 2, 3, 4, -0f, 0, null, array, List.of()),
                new Whole(true, 'a', narrow(1), (short) 2, 3, 4, -0f, Double.NaN, "", array, List.of()),
                new Whole(true, 'a', narrow(1), (short) 2, 3, 4, -0f, Double.NaN, null, null, List.of()),
                new Whole(true, 'a', narrow(1), (short) 2, 3, 4, -0f, Double.NaN, null, array, List.of(one)));
        others.forEach(other -> say(one.equals(other)));
        Whole hashed = new Whole(true, 'a', narrow(1), (short) 2, 3, 4, -0f, Double.NaN, "text", null, List.of());
        say(hashed.hashCode());
        say(hashed);
        say(new Empty().equals(new Empty()) + " " + new Empty().hashCode());
        say(Map.of(new Own("A"), "own").get(new Own("a")));
    }

    private static byte narrow(int number) {
        return (byte) number;
    }

    private void say(Object thing) {
        said.add(String.valueOf(thing));
    }
}
