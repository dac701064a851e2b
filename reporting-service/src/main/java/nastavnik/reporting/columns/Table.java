package nastavnik.reporting.columns;

import java.util.Arrays;

/**
 * Rows of ints. The first columns are keys: the rows of one key value form a chain, so the facts of
 * one owner (key 0) are replaced, and those of any other key found, without reading the rest. One
 * writer; a reader must not overlap with it.
 */
public final class Table {

    /** Ends a chain, and stands for a key value that is not known. */
    public static final int NONE = -1;

    private static final int FIRST_CAPACITY = 64;

    private final int keys;
    private final int width;
    private final Chain[] chains;
    private int[] cells;
    private int used;
    private int free = NONE;
    private int rows;

    /**
     * @param keys how many of the columns have chains
     * @param width number of columns, keys included
     */
    public Table(int keys, int width) {
        this.keys = keys;
        this.width = width;
        this.cells = new int[FIRST_CAPACITY * width];
        this.chains = new Chain[keys];
        Arrays.setAll(chains, key -> new Chain(FIRST_CAPACITY));
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** One more than the highest row ever used; freed rows in between have the owner NONE. */
    public int end() {
        return used;
    }

    /** The value of a row in a column. */
    public int get(int row, int column) {
        return cells[row * width + column];
    }

    /** First row of the chain of a key value, or NONE. */
    public int first(int key, int value) {
        return chains[key].first(value);
    }

    /** The row after this one in the chain of the key, or NONE. */
    public int next(int key, int row) {
        return chains[key].next(row);
    }

    /**
     * Puts these rows, each one whole with the owner in front, in the place of all the owner had.
     */
    public void replace(int owner, int[]... replacements) {
        for (int row = first(0, owner); row != NONE; row = first(0, owner)) {
            remove(row);
        }
        for (int[] replacement : replacements) {
            add(replacement);
        }
    }

    private void remove(int row) {
        for (int key = 0; key < keys; key++) {
            chains[key].remove(get(row, key), row);
        }
        Arrays.fill(cells, row * width, (row + 1) * width, NONE);
        cells[row * width + width - 1] = free;
        free = row;
        rows--;
    }

    private void add(int[] values) {
        int row = free == NONE ? used++ : free;
        if (row == free) {
            free = get(row, width - 1);
        }
        if (used * width > cells.length) {
            cells = Arrays.copyOf(cells, cells.length + cells.length / 2 + width);
        }
        System.arraycopy(values, 0, cells, row * width, width);
        for (int key = 0; key < keys; key++) {
            chains[key].add(values[key], row);
        }
        rows++;
    }
}
