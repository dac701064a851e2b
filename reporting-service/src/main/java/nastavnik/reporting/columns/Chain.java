package nastavnik.reporting.columns;

import java.util.Arrays;

/** For one key of a table: by value its first row, by row its neighbours. */
final class Chain {

    private int[] heads;
    private int[] next;
    private int[] previous;

    Chain(int capacity) {
        this.heads = filled(capacity);
        this.next = filled(capacity);
        this.previous = filled(capacity);
    }

    int first(int value) {
        return value >= 0 && value < heads.length ? heads[value] : Table.NONE;
    }

    int next(int row) {
        return next[row];
    }

    void add(int value, int row) {
        heads = reaching(heads, value);
        next = reaching(next, row);
        previous = reaching(previous, row);
        int behind = heads[value];
        next[row] = behind;
        previous[row] = Table.NONE;
        if (behind != Table.NONE) {
            previous[behind] = row;
        }
        heads[value] = row;
    }

    void remove(int value, int row) {
        int before = previous[row];
        int behind = next[row];
        if (before == Table.NONE) {
            heads[value] = behind;
        } else {
            next[before] = behind;
        }
        if (behind != Table.NONE) {
            previous[behind] = before;
        }
    }

    private static int[] filled(int length) {
        int[] fresh = new int[length];
        Arrays.fill(fresh, Table.NONE);
        return fresh;
    }

    private static int[] reaching(int[] array, int index) {
        if (index < array.length) {
            return array;
        }
        int[] longer = Arrays.copyOf(array, Math.max(index + 1, array.length + array.length / 2));
        Arrays.fill(longer, array.length, longer.length, Table.NONE);
        return longer;
    }
}
