package nastavnik.registry.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A table as text: .csv of any office suite, or cells pasted from one. */
final class Text {

    /** A field with more lines than this has lost its closing quotation mark. */
    private static final int LINES_IN_A_CELL = 30;

    private Text() {}

    static Sheet read(byte[] file) {
        String text = Encoding.decode(file);
        var rows = new Rows();
        try (CsvReader<CsvRecord> records = reader(text)) {
            int row = 0;
            for (CsvRecord fields : records) {
                row++;
                read(fields, row, rows);
            }
        } catch (CsvParseException e) {
            throw new UnreadableSheet("broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.sheet();
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(Separator.of(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    private static void read(CsvRecord fields, int row, Rows rows) {
        if (row == 1 && Separator.isHint(fields)) {
            return;
        }
        for (int i = 0; i < fields.getFieldCount(); i++) {
            read(new Cell(row, i + 1, Written.clean(fields.getField(i)), null), rows);
        }
        rows.end(row);
    }

    private static void read(Cell cell, Rows rows) {
        if (cell.text().chars().filter(c -> c == '\n').count() > LINES_IN_A_CELL) {
            rows.refuse(Remark.on(cell, "sheet.open-quotation-mark"));
        } else if (cell.text().startsWith("=")) {
            rows.refuse(Remark.on(cell, "sheet.formula"));
        } else {
            rows.cell(cell);
        }
    }
}
