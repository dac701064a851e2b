package nastavnik.registry.sheet;

import java.util.ArrayList;
import java.util.List;

/** Collects rows within the limits; a row with a remark is not taken. */
final class Rows {

    private final List<Line> lines = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private boolean spoiled;
    private int rows;
    private int length;

    /** Ends the row. */
    void end(int row) {
        if (!cells.isEmpty() || spoiled) {
            countRow();
        }
        if (!cells.isEmpty() && !spoiled) {
            lines.add(new Line(row, List.copyOf(cells)));
        }
        cells.clear();
        spoiled = false;
    }

    void cell(Cell cell) {
        if (cell.text().isEmpty()) {
            return;
        }
        if (cell.column() > Limits.COLUMNS) {
            throw new UnreadableSheet("too-many-columns", Limits.COLUMNS);
        }
        if (cell.text().length() > Limits.CELL_LENGTH) {
            refuse(Remark.on(cell, "sheet.cell-too-long", Limits.CELL_LENGTH));
            return;
        }
        countText(cell.text().length());
        cells.add(cell);
    }

    void refuse(Remark remark) {
        spoiled = true;
        remarks.add(remark);
    }

    Sheet sheet() {
        return new Sheet(List.copyOf(lines), List.copyOf(remarks));
    }

    private void countRow() {
        rows++;
        if (rows > Limits.ROWS) {
            throw new UnreadableSheet("too-many-rows", Limits.ROWS);
        }
    }

    private void countText(int characters) {
        length += characters;
        if (length > Limits.TEXT_LENGTH) {
            throw new UnreadableSheet("too-large", Limits.FILE_BYTES / Limits.MEGABYTE);
        }
    }
}
