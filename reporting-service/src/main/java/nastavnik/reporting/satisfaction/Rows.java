package nastavnik.reporting.satisfaction;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** A growing list of rows of answers, in the order they came. */
final class Rows {

    private int[] rows = new int[8];
    private int size;

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    void each(IntConsumer visitor) {
        for (int at = 0; at < size; at++) {
            visitor.accept(rows[at]);
        }
    }

    boolean any(IntPredicate wanted) {
        return Arrays.stream(rows, 0, size).anyMatch(wanted);
    }

    /** How many different people they are of, from a place on. */
    int people(int from, IntUnaryOperator person) {
        return (int) Arrays.stream(rows, from, size).map(person).distinct().count();
    }

    /** The place behind the first so many different people; 0 if there are not so many. */
    int cut(int people, IntUnaryOperator person) {
        int[] met = new int[people];
        int known = 0;
        for (int at = 0; at < size; at++) {
            int one = person.applyAsInt(rows[at]);
            if (Arrays.stream(met, 0, known).noneMatch(other -> other == one)) {
                met[known++] = one;
            }
            if (known == people) {
                return at + 1;
            }
        }
        return 0;
    }

    /** Takes away the rows before a place. */
    Rows take(int until) {
        Rows taken = new Rows();
        taken.rows = Arrays.copyOf(rows, Math.max(until, 1));
        taken.size = until;
        System.arraycopy(rows, until, rows, 0, size - until);
        size -= until;
        return taken;
    }
}
