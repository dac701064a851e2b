package nastavnik.registry.imports;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The remarks on a file as a table to work through beside it. */
final class RemarksFile {

    private static final int WIDE = 90;

    private RemarksFile() {}

    static byte[] of(RunView run, RunTexts texts) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Nastavnik", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.text("import.file.remarks"));
            String[] heads = {"row", "column", "taken", "remark"};
            for (int column = 0; column < heads.length; column++) {
                sheet.value(0, column, texts.text("import.file." + heads[column]));
                sheet.style(0, column).bold().set();
            }
            sheet.width(heads.length - 1, WIDE);
            sheet.freezePane(0, 1);
            int next = write(sheet, 1, run.errors(), texts.text("import.file.no"));
            write(sheet, next, run.remarks(), texts.text("import.file.yes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int write(Worksheet sheet, int from, List<RunView.Line> lines, String taken) {
        int row = from;
        for (RunView.Line line : lines) {
            sheet.value(row, 0, line.row());
            sheet.value(row, 1, line.column());
            sheet.value(row, 2, taken);
            sheet.value(row, 3, line.detail());
            row++;
        }
        return row;
    }
}
