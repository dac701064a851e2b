package nastavnik.registry.sheet;

import java.util.List;

/**
 * What is wrong in one cell, so that a person finds it and knows how to mend it.
 *
 * @param row from 1
 * @param column from 1; 0 where the whole row is meant
 * @param key of the message bundle
 * @param arguments of the message; never what the cell holds
 */
public record Remark(int row, int column, String key, List<Object> arguments) {

    /** A remark on a cell. */
    public static Remark on(Cell cell, String key, Object... arguments) {
        return new Remark(cell.row(), cell.column(), key, List.of(arguments));
    }

    /** A remark on a whole row. */
    public static Remark on(int row, String key, Object... arguments) {
        return new Remark(row, 0, key, List.of(arguments));
    }

    /** The column as a spreadsheet names it: A, B … Z, AA; empty for a whole row. */
    public String letter() {
        var name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
