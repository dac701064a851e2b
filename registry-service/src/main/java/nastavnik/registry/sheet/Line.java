package nastavnik.registry.sheet;

import java.util.List;

/**
 * A row that holds something.
 *
 * @param row its number as printed beside it, from 1
 * @param cells ascending by column, without the empty ones
 */
public record Line(int row, List<Cell> cells) {

    /** The cell of a column counted from 1; an empty one where nothing is written. */
    public Cell cell(int column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElseGet(() -> Cell.empty(row, column));
    }
}
