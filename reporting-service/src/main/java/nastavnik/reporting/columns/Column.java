package nastavnik.reporting.columns;

import java.util.Arrays;

/** One int for each number, {@link Table#NONE} until it is set. */
public final class Column {

    private int[] cells = new int[0];

    /** The value for a number. */
    public int get(int number) {
        return number < cells.length ? cells[number] : Table.NONE;
    }

    /** Sets the value for a number. */
    public void set(int number, int value) {
        if (number >= cells.length) {
            int before = cells.length;
            cells = Arrays.copyOf(cells, Math.max(number + 64, before + before / 2));
            Arrays.fill(cells, before, cells.length, Table.NONE);
        }
        cells[number] = value;
    }
}
