package nastavnik.pairing.matching.candidates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToLongFunction;

/** A growing list of whole numbers. */
final class Numbers {

    private int[] values = new int[8];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** Those whose value is below a limit, the least first. */
    Numbers below(long limit, IntToLongFunction value) {
        var below = new Numbers();
        Arrays.stream(values, 0, size)
                .filter(number -> value.applyAsLong(number) < limit)
                .boxed()
                .sorted(Comparator.comparingLong(value::applyAsLong))
                .forEach(below::add);
        return below;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }
}
