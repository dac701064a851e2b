package nastavnik.registry.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Workbooks, as office suites write them and as nobody should. */
class WorkbookTest {

    @Test
    void readsTextNumbersAndDatesInTheirPlaces() {
        byte[] file =
                Files.workbook(
                        sheet -> {
                            sheet.value(0, 0, " СОШ №1 ");
                            sheet.value(0, 2, 676);
                            sheet.value(4, 1, LocalDate.of(2020, 9, 1));
                            sheet.style(4, 1).format("dd.mm.yyyy").set();
                            sheet.value(4, 2, 12.5);
                        });

        assertThat(Sheet.read(file).lines())
                .containsExactly(
                        new Line(
                                1,
                                List.of(
                                        new Cell(1, 1, "СОШ №1", null),
                                        new Cell(1, 3, "676", null))),
                        new Line(
                                5,
                                List.of(
                                        new Cell(5, 2, "01.09.2020", LocalDate.of(2020, 9, 1)),
                                        new Cell(5, 3, "12.5", null))));
    }

    @Test
    void namesTheCellWithAFormulaAndTakesTheOtherRows() {
        byte[] file =
                Files.workbook(
                        sheet -> {
                            sheet.value(0, 0, "а");
                            sheet.formula(1, 27, "SUM(A1:A9)");
                            sheet.value(2, 0, "б");
                        });
        Sheet sheet = Sheet.read(file);

        assertThat(sheet.remarks()).containsExactly(new Remark(2, 28, "sheet.formula", List.of()));
        assertThat(sheet.remarks().getFirst().letter()).isEqualTo("AB");
        assertThat(sheet.lines()).extracting(Line::row).containsExactly(1, 3);
    }

    @Test
    void namesErrorsAndNumbersThatCannotBe() {
        Sheet sheet =
                read(
                        "<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#REF!</v></c></row>"
                                + "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>"
                                + "<row r=\"3\"><c r=\"A3\" s=\"0\"><v>60</v></c></row>"
                                + "<row r=\"4\"><c r=\"A4\" s=\"0\"><v>44075</v></c></row>"
                                + "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>77</v></c></row>");

        assertThat(sheet.remarks())
                .extracting(Remark::row, Remark::key)
                .containsExactly(
                        tuple(1, "sheet.error-in-cell"),
                        tuple(2, "sheet.no-such-number"),
                        tuple(3, "sheet.no-such-number"),
                        tuple(5, "sheet.error-in-cell"));
        assertThat(sheet.lines().getFirst().cell(1).day()).isEqualTo(LocalDate.of(2020, 9, 1));
    }

    @Test
    void refusesMacros() {
        assertRefused(Files.withMacros(), "macros");
        var parts = Files.parts("x", Files.sheetOf(""));
        parts.put("xl/vbaProject.bin", new byte[] {1});
        assertRefused(Files.packed(parts), "macros");
    }

    @Test
    void refusesABomb() {
        var parts = Files.parts("x", Files.sheetOf(""));
        parts.put("xl/media/image1.png", new byte[60 * Limits.MEGABYTE]);

        assertRefused(Files.packed(parts), "unpacks-too-large");
    }

    @Test
    void refusesACellSoFarThatItsRowWouldNotFitIntoMemory() {
        for (String place : List.of("ZZZZZZ1", "XFD1", "&#90;ZZZZZ1")) {
            assertRefused(
                    Files.around(
                            Files.sheetOf(
                                    "<row r=\"1\"><c r=\"" + place + "\"><v>1</v></c></row>")),
                    "too-many-columns");
        }
    }

    @Test
    void readsNoEntitiesAndNoOtherFiles() {
        String laughing =
                "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b SYSTEM"
                    + " \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\""
                    + " t=\"inlineStr\"><is><t>&a;&b;</t></is></c></row></sheetData></worksheet>";

        assertRefused(Files.around(laughing), "broken");
    }

    @Test
    void refusesOtherPackages() {
        assertRefused(packed("word/document.xml", "[Content_Types].xml"), "not-a-sheet");
        assertRefused(packed("readme.txt"), "not-a-sheet");
        assertRefused(packed("mimetype", "content.xml"), "open-document");
        assertRefused(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "old-or-locked");
        assertRefused("PK\u0003\u0004 cut off".getBytes(StandardCharsets.UTF_8), "broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"A1\"",
                "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"strange\"><v>77</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"9\"/></c></row>"
            })
    void refusesWhatIsNotAsTheFormatWantsIt(String rows) {
        assertRefused(Files.around(Files.sheetOf(rows)), "broken");
    }

    @Test
    void survivesAnyDamage() {
        byte[] whole =
                Files.workbook(
                        sheet -> {
                            for (int row = 0; row < 50; row++) {
                                sheet.value(row, 0, "СОШ №" + row);
                                sheet.value(row, 1, row);
                            }
                        });
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit < 1 + i % 5; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse(damaged);
        }
    }

    private static void readOrRefuse(byte[] damaged) {
        try {
            assertThat(Sheet.read(damaged)).isNotNull();
        } catch (UnreadableSheet refused) {
            assertThat(refused.key()).isNotEmpty();
        }
    }

    private static Sheet read(String rows) {
        return Sheet.read(Files.around(Files.sheetOf(rows)));
    }

    private static byte[] packed(String... names) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String name : names) {
            parts.put(name, "<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return Files.packed(parts);
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> Sheet.read(file))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
