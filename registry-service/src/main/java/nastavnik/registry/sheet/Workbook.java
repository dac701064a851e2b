package nastavnik.registry.sheet;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;

/** An .xlsx file. It is inspected before it is read: what it unpacks to, macros, far cells. */
final class Workbook {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final Rows rows = new Rows();

    private Workbook(ReadableWorkbook workbook) {
        this.workbook = workbook;
    }

    static Sheet read(byte[] file) {
        Inspection.of(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            return new Workbook(workbook).read();
        } catch (UnreadableSheet refused) {
            throw refused;
        } catch (Exception e) {
            // The reader answers with many kinds whatever is not as the format wants it.
            throw new UnreadableSheet("broken");
        }
    }

    private Sheet read() throws IOException {
        var sheet =
                workbook.getSheets()
                        .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                        .findFirst()
                        .orElseThrow(() -> new UnreadableSheet("empty"));
        try (Stream<Row> lines = sheet.openStream()) {
            lines.forEachOrdered(this::read);
        }
        return rows.sheet();
    }

    private void read(Row row) {
        for (var cell : row) {
            if (cell != null && cell.getType() != CellType.EMPTY) {
                read(cell, row.getRowNum());
            }
        }
        rows.end(row.getRowNum());
    }

    private void read(org.dhatim.fastexcel.reader.Cell cell, int row) {
        var place = Cell.empty(row, cell.getColumnIndex() + 1);
        switch (cell.getType()) {
            case FORMULA -> rows.refuse(Remark.on(place, "sheet.formula"));
            case ERROR -> rows.refuse(Remark.on(place, "sheet.error-in-cell"));
            case NUMBER -> number(cell, place);
            case STRING, BOOLEAN -> text(cell, place);
            case EMPTY -> {}
        }
    }

    private void number(org.dhatim.fastexcel.reader.Cell cell, Cell place) {
        var number = Figure.of(cell, workbook.isDate1904());
        if (number == null) {
            rows.refuse(Remark.on(place, "sheet.no-such-number"));
        } else {
            rows.cell(new Cell(place.row(), place.column(), number.text(), number.day()));
        }
    }

    /** A text that the table of shared texts does not hold is lost; it must not look empty. */
    private void text(org.dhatim.fastexcel.reader.Cell cell, Cell place) {
        Object value = cell.getValue();
        if (value == null) {
            rows.refuse(Remark.on(place, "sheet.error-in-cell"));
        } else {
            String text = Written.clean(value.toString());
            rows.cell(new Cell(place.row(), place.column(), text, null));
        }
    }
}
