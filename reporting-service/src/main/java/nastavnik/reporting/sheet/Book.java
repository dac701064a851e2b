package nastavnik.reporting.sheet;

import nastavnik.platform.web.Texts;
import nastavnik.reporting.answer.Basis;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A small workbook: one table with a sticky head, and a sheet that says what it rests on. */
public final class Book {

    /** Media type of {@code .xlsx}. */
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;

    private final Texts texts;

    public Book(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes it.
     *
     * @param title key of the table's name
     * @param heads the texts above the columns
     * @param rows texts and numbers; what looks like a formula stays text
     * @param filename in Latin letters, without the ending
     */
    public ResponseEntity<byte[]> answer(
            String title,
            List<String> heads,
            List<List<@Nullable Object>> rows,
            Basis basis,
            String filename) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Nastavnik", "1.0")) {
            table(book.newWorksheet(texts.of(title)), heads, rows);
            about(book.newWorksheet(texts.of("sheet.about")), basis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return basis.answer()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(safe(filename) + ".xlsx")
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }

    private static void table(
            Worksheet sheet, List<String> heads, List<List<@Nullable Object>> rows) {
        int[] widths = new int[heads.size()];
        line(sheet, 0, heads, widths);
        sheet.range(0, 0, 0, Math.max(0, heads.size() - 1)).style().bold().wrapText(true).set();
        for (int row = 0; row < rows.size(); row++) {
            line(sheet, row + 1, rows.get(row), widths);
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, Math.clamp(widths[column] + 2L, SHORTEST, LONGEST));
        }
        sheet.freezePane(1, 1);
    }

    private static void line(
            Worksheet sheet, int row, List<? extends @Nullable Object> cells, int[] widths) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                sheet.value(row, column, cell.toString());
                widths[column] = Math.max(widths[column], cell.toString().length());
            }
        }
    }

    private void about(Worksheet sheet, Basis basis) {
        Map<String, String> facts =
                Map.of(
                        "sheet.day", basis.day().toString(),
                        "sheet.methodology", basis.methodology().name(),
                        "sheet.version", String.valueOf(basis.methodology().version()),
                        "sheet.basis", basis.methodology().basis(),
                        "sheet.positions", basis.positions().text(),
                        "sheet.parked", String.valueOf(basis.parked()));
        int row = 0;
        for (String key :
                List.of(
                        "sheet.day",
                        "sheet.methodology",
                        "sheet.version",
                        "sheet.basis",
                        "sheet.positions",
                        "sheet.parked")) {
            sheet.value(row, 0, texts.of(key));
            sheet.value(row++, 1, facts.get(key));
        }
        sheet.width(0, LONGEST / 2.0);
        sheet.width(1, LONGEST);
    }

    private static String safe(String filename) {
        return filename.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "_");
    }
}
