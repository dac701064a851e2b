package nastavnik.pairing.matching.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
        List<Integer> below = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (value.applyAsLong(values[i]) < limit) {
                below.add(values[i]);
            }
        }
        below.sort(Comparator.comparingLong(value::applyAsLong));
        var sorted = new Numbers();
        below.forEach(sorted::add);
        return sorted;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }
}
