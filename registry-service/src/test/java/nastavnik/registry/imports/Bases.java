package nastavnik.registry.imports;

import org.dhatim.fastexcel.Workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of generated people, as schools have them. */
public final class Bases {

    private static final String[] SURNAMES = {"Орлов", "Соколов", "Лебедев", "Зайцев", "Волков"};
    private static final String[] NAMES = {"Артём", "Даниил", "Егор", "Илья", "Кирилл"};

    private Bases() {}

    /** Lines of text with semicolons. */
    public static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Rows of an .xlsx file. */
    public static byte[] xlsx(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A name no other number has, in letters only. */
    public static String name(int number) {
        StringBuilder rest = new StringBuilder();
        for (int n = number; n > 0; n /= 20) {
            rest.append((char) ('а' + n % 20));
        }
        return SURNAMES[number % 5] + rest + " " + NAMES[number / 5 % 5] + " Олегович";
    }
}
