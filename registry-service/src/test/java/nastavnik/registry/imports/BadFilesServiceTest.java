package nastavnik.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.registry.people.School;
import nastavnik.registry.sheet.Files;

import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Every kind of bad file is refused by name, leaves nothing half done, and shows no fault of ours.
 */
@ServiceTest
class BadFilesServiceTest {

    private static final String HEAD = "ФИО;Год рождения;Класс;Дата согласия";
    private static final String ROW = "Белов Пётр;2013;6Б;04.09.2026";
    private static final int MEGABYTE = 1 << 20;

    private final Api api;

    @Autowired
    BadFilesServiceTest(Api api) {
        this.api = api;
    }

    @Test
    void aFileThatIsNoBaseIsRefusedByNameAndLeavesNothing() {
        School school = new School(api);
        assertRefused(school, "нет ни одной заполненной строки", new byte[0]);
        assertRefused(school, "Это не таблица", text("%PDF-1.7 not a table"));
        assertRefused(school, "старого формата", old());
        assertRefused(school, "повреждён", text("PK\u0003\u0004 cut off"));
        assertRefused(school, "макросы", Files.withMacros());
        assertRefused(school, "распакованном виде", bomb());
        assertRefused(
                school, "столбец с именами", Bases.csv("Год рождения;Класс;Форма", "2013;6Б;"));
        assertRefused(school, "Год рождения", Bases.csv("ФИО;Класс;Форма", "Белов Пётр;6Б;"));
        assertRefused(school, "строк", manyRows());
        assertThat(count(school)).isZero();
        assertThat(
                        api.as(school.curator)
                                .get("/organisations/" + school.id + "/people/imports")
                                .body()
                                .path("items")
                                .size())
                .isZero();
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() {
        School school = new School(api);

        Api.Reply refused = read(school, "MENTEE", new byte[20 * MEGABYTE + 1]);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(413);
        assertThat(refused.body().path("detail").asString()).contains("20 МБ");
    }

    @Test
    void formulasAreNamedInTheirCellsInBothKindsOfFiles() {
        School school = new School(api);
        byte[] book =
                Files.workbook(
                        sheet -> {
                            fill(
                                    sheet,
                                    0,
                                    List.of("ФИО", "Год рождения", "Класс", "Дата согласия"));
                            fill(sheet, 2, List.of("Белов Пётр", "2013", "6Б", "04.09.2026"));
                            sheet.formula(1, 0, "HYPERLINK(\"http://example.org\")");
                            sheet.value(1, 1, 2012);
                        });

        JsonNode read = read(school, "MENTEE", book).body();

        assertThat(read.path("added").asInt()).as(read.toString()).isEqualTo(1);
        assertThat(read.path("errors").path(0).path("row").asInt()).isEqualTo(2);
        assertThat(read.path("errors").path(0).path("column").asString()).isEqualTo("A");
        assertThat(read.path("errors").path(0).path("detail").asString()).contains("формула");
    }

    @Test
    void anyUsualEncodingAndSeparatorIsUnderstood() {
        School school = new School(api);
        Map<String, String> separators = Map.of(";", "UTF-8", ",", "windows-1251", "\t", "UTF-16");
        separators.forEach(
                (separator, encoding) -> {
                    String name = "Белов " + (encoding.equals("UTF-8") ? "Пётр" : "Илья");
                    String lines = HEAD + "\n" + ROW.replace("Белов Пётр", name);
                    byte[] file = lines.replace(";", separator).getBytes(Charset.forName(encoding));
                    JsonNode read = read(school, "MENTEE", file).body();
                    assertThat(read.path("errors").size()).as(read.toString()).isZero();
                    assertThat(read.path("rows").asInt()).isEqualTo(1);
                });
        assertThat(count(school)).isEqualTo(2);
    }

    @Test
    void onePersonInBothFilesIsOnePersonInBothBases() {
        School school = new School(api);
        read(school, "MENTEE", Bases.csv(HEAD, "Белов Пётр;2010;10Б;04.09.2026"));

        JsonNode read =
                read(school, "MENTOR", Bases.csv(HEAD, "БЕЛОВ ПЕТР;2010;10б;04.09.2026")).body();

        assertThat(read.path("changed").asInt()).as(read.toString()).isEqualTo(1);
        assertThat(count(school)).isEqualTo(1);
    }

    @Test
    void anotherYearOfBirthForTheSameNameInTheSameClassIsAskedAbout() {
        School school = new School(api);
        read(school, "MENTEE", Bases.csv(HEAD, ROW));

        JsonNode read =
                read(school, "MENTEE", Bases.csv(HEAD, "Белов Пётр;2012;6Б;04.09.2026")).body();

        assertThat(read.path("added").asInt()).isZero();
        assertThat(read.path("errors").path(0).path("detail").asString())
                .contains("другим годом рождения");
    }

    @Test
    void theSamePersonTwiceInAFileIsListedWithTheRowOfTheFirst() {
        School school = new School(api);

        JsonNode read =
                read(school, "MENTEE", Bases.csv(HEAD, ROW, "белов  пётр;2013;6Б;;")).body();

        assertThat(read.path("added").asInt()).as(read.toString()).isEqualTo(1);
        assertThat(read.path("errors").path(0).path("row").asInt()).isEqualTo(3);
        assertThat(read.path("errors").path(0).path("detail").asString()).contains("строке 2");
    }

    @Test
    void anUnknownSchoolIsUnknownAsAPlaceToReadIntoAndToGoTo() {
        School school = new School(api);
        Api.Reply nowhere =
                api.as(school.curator)
                        .upload(
                                "/organisations/no-such-school/people/imports",
                                "base.csv",
                                Bases.csv(HEAD, ROW),
                                Map.of("side", "MENTEE", "cycle", "2026/27"));
        assertThat(nowhere.status()).isEqualTo(404);

        String person = school.pupil("Власова", 2012, "7Б");
        school.consent(person, "PROCESSING", "2026-09-05");
        Api.Reply refused =
                school.post(
                        "/people/" + person + "/transfer",
                        Map.of("from", school.id, "to", "no-such-school", "on", "2026-10-12"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/to");
    }

    private void assertRefused(School school, String words, byte[] file) {
        Api.Reply refused = read(school, "MENTEE", file);
        assertThat(refused.status()).as("%s: %s", words, refused).isEqualTo(400);
        JsonNode error = refused.body().path("errors").path(0);
        assertThat(error.path("pointer").asString()).isEqualTo("/file");
        assertThat(error.path("detail").asString()).contains(words);
        assertThat(refused.toString()).doesNotContain("Exception", "nastavnik.");
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** How books of the old format, and those under a password, begin. */
    private static byte[] old() {
        return new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    }

    private static byte[] bomb() {
        Map<String, byte[]> parts = Files.parts("x", Files.sheetOf(""));
        parts.put("xl/media/image1.png", new byte[60 * MEGABYTE]);
        return Files.packed(parts);
    }

    private static byte[] manyRows() {
        return text(HEAD + ("\n" + ROW).repeat(10_001));
    }

    private int count(School school) {
        return school.post("/organisations/" + school.id + "/people/search", Map.of())
                .body()
                .path("items")
                .size();
    }

    private Api.Reply read(School school, String side, byte[] file) {
        return api.as(school.curator)
                .upload(
                        "/organisations/" + school.id + "/people/imports",
                        "base.csv",
                        file,
                        Map.of("side", side, "cycle", "2026/27"));
    }
}
