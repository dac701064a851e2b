package nastavnik.registry.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Text files in every encoding and with every separator people send. */
class TextTest {

    private static final String TABLE =
            """
            организация;контингент
            СОШ №1 «Школа»;676
            Ёлкинская ООШ;42
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "IBM866"})
    void findsTheEncodingByItself(String encoding) {
        byte[] file = TABLE.replace("«", "").replace("»", "").getBytes(Charset.forName(encoding));

        assertThat(texts(Sheet.read(file)))
                .containsExactly(
                        List.of("организация", "контингент"),
                        List.of("СОШ №1 Школа", "676"),
                        List.of("Ёлкинская ООШ", "42"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "IBM866"})
    void capitalsAloneAreEnough(String encoding) {
        byte[] file = "organisation;pupils\nСОШ №1;676".getBytes(Charset.forName(encoding));

        assertThat(texts(Sheet.read(file)).getLast().getFirst()).startsWith("СОШ");
    }

    @Test
    void dropsByteOrderMarks() {
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            byte[] file = ("\ufeff" + TABLE).getBytes(charset);

            assertThat(texts(Sheet.read(file)).getFirst().getFirst()).isEqualTo("организация");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsTheSeparatorByItself(String separator) {
        String text = "a;b;c\n\"1;2,3\t4\";5;6\n".replace(";", separator);

        assertThat(texts(sheet(text)).getFirst()).containsExactly("a", "b", "c");
        assertThat(texts(sheet(text)).getLast()).hasSize(3);
    }

    @Test
    void aTitleWithCommasDoesNotHideTheSeparator() {
        var sheet =
                sheet(
                        """
                        Контингент, на 01.09.2020, всего
                        школа;учеников
                        СОШ №1;676
                        """);

        assertThat(texts(sheet).getLast()).containsExactly("СОШ №1", "676");
    }

    @Test
    void countsRowsAsTheSpreadsheetDoes() {
        var sheet =
                sheet(
                        """
                        sep=;

                        а;"две
                        строки"
                        ;;
                        б;в
                        """);

        assertThat(sheet.lines()).extracting(Line::row).containsExactly(3, 5);
        assertThat(sheet.lines().getFirst().cell(2).text()).isEqualTo("две\nстроки");
    }

    @Test
    void namesTheCellWithAFormulaAndTakesTheOtherRows() {
        var sheet =
                sheet(
                        """
                        а;б
                        1;=HYPERLINK("x")
                        2;3
                        """);

        assertThat(sheet.remarks()).containsExactly(new Remark(2, 2, "sheet.formula", List.of()));
        assertThat(sheet.lines()).extracting(Line::row).containsExactly(1, 3);
    }

    @Test
    void findsAQuotationMarkThatIsNeverClosed() {
        var sheet = sheet("а;б\n\"1;2\n" + "3;4\n".repeat(100));

        assertThat(sheet.remarks())
                .containsExactly(new Remark(2, 1, "sheet.open-quotation-mark", List.of()));
    }

    @Test
    void cleansWhatNobodySees() {
        var sheet = sheet("а;б\n\u200bСОШ\u00a0\u00a0№1\u202e ;\u00ad5\n");

        assertThat(texts(sheet).getLast()).containsExactly("СОШ №1", "5");
    }

    @Test
    void refusesGarbage() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] garbage = new byte[1 + random.nextInt(3_000)];
            random.nextBytes(garbage);
            garbage[0] = 0;

            assertThatThrownBy(() -> Sheet.read(garbage)).isInstanceOf(UnreadableSheet.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 text", "<html><table>", "{\\rtf1", "Rar!....", "a\u0000b"})
    void refusesOtherKindsOfFiles(String content) {
        assertThatThrownBy(() -> sheet(content))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class, e -> assertThat(e.key()).isEqualTo("not-a-sheet"));
    }

    @Test
    void refusesNothingAtAll() {
        for (String nothing : List.of("", "\ufeff", "\n\n\n", ";;;\n;;\n")) {
            assertThatThrownBy(() -> sheet(nothing))
                    .isInstanceOfSatisfying(
                            UnreadableSheet.class, e -> assertThat(e.key()).isEqualTo("empty"));
        }
    }

    @Test
    void refusesTooMuch() {
        var rows = new ByteArrayOutputStream();
        rows.writeBytes("1;2\n".repeat(Limits.ROWS + 1).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Sheet.read(rows.toByteArray()))
                .hasMessageContaining("too-many-rows");
        assertThatThrownBy(() -> Sheet.read(new byte[Limits.FILE_BYTES + 1]))
                .hasMessageContaining("too-large");
        assertThatThrownBy(() -> sheet(";".repeat(Limits.COLUMNS + 1) + "x"))
                .hasMessageContaining("too-many-columns");
        assertThat(sheet("x".repeat(Limits.CELL_LENGTH + 1) + "\n1").remarks()).hasSize(1);
    }

    private static Sheet sheet(String text) {
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<List<String>> texts(Sheet sheet) {
        return sheet.lines().stream()
                .map(line -> line.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
