package nastavnik.registry.sheet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One row of a table being read: gives its values and keeps what is wrong with them. */
public final class Entry {

    private final Line line;
    private final Map<String, Integer> columns;
    private final List<Remark> remarks = new ArrayList<>();

    Entry(Line line, Map<String, Integer> columns) {
        this.line = line;
        this.columns = columns;
    }

    /** Its number, as printed beside it. */
    public int row() {
        return line.row();
    }

    /** The cell of a known column; an empty one if the file has no such column. */
    public Cell cell(String column) {
        Integer place = columns.get(column);
        return place == null ? Cell.empty(line.row(), 0) : line.cell(place);
    }

    /** What is written; none if nothing is. */
    public @Nullable String text(String column) {
        Cell cell = cell(column);
        return cell.blank() ? null : cell.text();
    }

    /** The day written; none if nothing is, or if it is refused with a remark. */
    public @Nullable LocalDate day(String column) {
        Cell cell = cell(column);
        if (cell.blank()) {
            return null;
        }
        LocalDate day = cell.day() == null ? Written.day(cell.text()) : cell.day();
        if (day == null) {
            refuse(column, "sheet.no-such-day");
        }
        return day;
    }

    /** The whole number written; none if nothing is, or if it is refused with a remark. */
    public @Nullable Integer whole(String column) {
        Cell cell = cell(column);
        if (cell.blank()) {
            return null;
        }
        Integer number = cell.day() == null ? Written.whole(cell.text()) : null;
        if (number == null) {
            refuse(column, "sheet.no-whole-number");
        }
        return number;
    }

    /** Keeps what is wrong with a cell of this row; the key is one of the message bundle. */
    public void refuse(String column, String key, Object... arguments) {
        remarks.add(Remark.on(cell(column), key, arguments));
    }

    /** Whether nothing was refused so far. */
    public boolean sound() {
        return remarks.isEmpty();
    }

    /** What was refused so far. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
