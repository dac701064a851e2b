package nastavnik.registry.organisation;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The empty file a municipality fills with its schools. */
final class SchoolTemplate {

    private static final int WIDTH = 24;

    private SchoolTemplate() {}

    static byte[] make() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Nastavnik", "1.0")) {
            fill(workbook.newWorksheet("1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet) {
        for (int column = 0; column < SchoolColumns.IN_TEMPLATE.size(); column++) {
            sheet.value(0, column, SchoolColumns.title(SchoolColumns.IN_TEMPLATE.get(column)));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(1, 1);
    }
}
