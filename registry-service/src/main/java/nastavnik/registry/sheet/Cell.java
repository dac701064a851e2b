package nastavnik.registry.sheet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One cell, in its place as the person sees it in the file.
 *
 * @param row from 1, as printed beside the row
 * @param column from 1; {@link Remark#letter()} says how a spreadsheet calls it
 * @param text without spaces around it and without invisible characters; empty where there is none
 * @param day where the spreadsheet itself says that the number is a date
 */
public record Cell(int row, int column, String text, @Nullable LocalDate day) {

    /** Whether nothing is written here; people write a dash for nothing. */
    public boolean blank() {
        return text.isEmpty() || text.equals("-") || text.equals("–") || text.equals("—");
    }

    static Cell empty(int row, int column) {
        return new Cell(row, column, "", null);
    }
}
