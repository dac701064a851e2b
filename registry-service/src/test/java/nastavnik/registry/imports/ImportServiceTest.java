package nastavnik.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.registry.card.NameText;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.people.School;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@ServiceTest
class ImportServiceTest {

    private static final String MENTORS =
            "ФИО наставника;Год рождения;Класс;Согласие на обработку персональных данных;Согласие"
                    + " на участие;Компетенции;Мест;Форма";
    private static final String MENTEES =
            "№;ФИО наставляемого;Год рождения;Класс;Контакты;Основной запрос;Дата согласия;Дата"
                + " вхождения;Наставник;Форма наставничества;Дата завершения;Результаты;Отметка";

    private static final int ROWS = 600;

    private final Api api;
    private final Recognitions recognitions;

    @Autowired
    ImportServiceTest(Api api, Recognitions recognitions) {
        this.api = api;
        this.recognitions = recognitions;
    }

    @Test
    void bothBasesAreTakenWithThePairsTheyImply() {
        School school = new School(api);
        Api.Reply mentors =
                read(
                        school,
                        "MENTOR",
                        Bases.csv(
                                MENTORS,
                                "Орлова Вера Ильинична;2010;10А;05.09.2026;06.09.2026;математика,"
                                        + " физика;5;ученик-ученик"));
        assertThat(mentors.body().path("added").asInt()).as(mentors.toString()).isEqualTo(1);

        Api.Reply mentees =
                read(
                        school,
                        "MENTEE",
                        Bases.csv(
                                MENTEES,
                                "1;Белов Пётр Ильич;2013;6Б;+7 900"
                                        + " 000-00-01;математика;04.09.2026;10.09.2026;Орлова"
                                        + " В.И.;ученик – ученик;;;",
                                "2;Чернов Илья Петрович;2012;7А;+7 900"
                                    + " 000-00-02;успеваемость;04.09.2026;10.09.2026;Орлова Вера"
                                    + " Ильинична;Ученик - ученик;25.10.2026;частично;да",
                                "3;Рыжов Олег;2012;7А;;;;;;;;;"));

        assertThat(mentees.body().path("errors").size()).as(mentees.toString()).isZero();
        assertThat(mentees.body().path("added").asInt()).isEqualTo(3);
        assertThat(mentees.body().path("pairs").asInt()).isEqualTo(2);
        JsonNode pairs =
                api.as(school.curator)
                        .get("/people-imports/" + mentees.id() + "/pairs")
                        .body()
                        .path("items");
        assertThat(pairs.path(1).path("result").asString()).isEqualTo("PARTLY_REACHED");
        assertThat(pairs.path(1).path("completed").asString()).isEqualTo("2026-10-25");
        assertThat(pairs.path(0).path("form").asString()).isEqualTo("PUPIL_PUPIL");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        School school = new School(api);
        byte[] file =
                Bases.csv(
                        MENTEES,
                        "1;Белов Пётр Ильич;2013;6Б;+7 900"
                                + " 000-00-01;математика;04.09.2026;10.09.2026;;ученик – ученик;;;",
                        "2;Рыжов Олег;14.03.2012;7А;+7 900 000-00-03;;;;;;;;");
        assertThat(read(school, "MENTEE", file).body().path("added").asInt()).isEqualTo(2);

        Api.Reply again = read(school, "MENTEE", file);

        assertThat(again.body().path("added").asInt()).isZero();
        assertThat(again.body().path("changed").asInt()).as(again.toString()).isZero();
        assertThat(again.body().path("unchanged").asInt()).isEqualTo(2);
    }

    @Test
    void wrongRowsAreListedByRowAndColumnAndRightOnesTaken() {
        School school = new School(api);
        Api.Reply read =
                read(
                        school,
                        "MENTEE",
                        Bases.csv(
                                MENTEES,
                                "1;Белов Пётр Ильич;2013;6Б;;;30.02.2026;;;;;;",
                                "2;Smith John;2013;6Б;;;04.09.2026;;;;;;",
                                "3;Ивaнов Пётр;2013;6Б;;;04.09.2026;;;;;;",
                                "4;Иванов Петр;2013;6Б;;;04.09.2026;;;;;;",
                                "5;Серов Глеб;2029;6Б;;;04.09.2026;;;;;;",
                                "6;Серов Глеб;2013;6Б;;;04.09.2026;;;дружба – дружба;;;",
                                "7;Серов Иван;;6Б;;;04.09.2026;;;;;;",
                                "8;Зимин Олег;2013;6Б;;;04.09.2036;;;;;;"));

        assertThat(read.body().path("added").asInt()).as(read.toString()).isEqualTo(1);
        assertThat(read.body().path("errors").size()).isEqualTo(7);
        assertThat(read.body().path("errors").path(0).path("row").asInt()).isEqualTo(2);
        assertThat(read.body().path("errors").path(0).path("column").asString()).isEqualTo("G");
        assertThat(read.body().path("remarks").path(0).path("row").asInt()).isEqualTo(4);
        assertThat(
                        api.as(school.curator)
                                .get("/people-imports/" + read.id() + "/remarks.xlsx")
                                .bytes())
                .startsWith('P', 'K');
    }

    @Test
    void checkingWritesNothing() {
        School school = new School(api);
        byte[] file = Bases.csv(MENTEES, "1;Белов Пётр Ильич;2013;6Б;;;04.09.2026;;;;;;");

        Api.Reply checked =
                api.as(school.curator)
                        .upload(
                                path(school),
                                "base.csv",
                                file,
                                Map.of("side", "MENTEE", "cycle", "2026/27", "check", "true"));

        assertThat(checked.body().path("added").asInt()).as(checked.toString()).isEqualTo(1);
        assertThat(read(school, "MENTEE", file).body().path("added").asInt()).isEqualTo(1);
    }

    @Test
    void wrongFilesAreRefusedAsAWhole() {
        School school = new School(api);

        assertThat(read(school, "MENTEE", new byte[0]).status()).isEqualTo(400);
        assertThat(read(school, "MENTEE", Bases.csv("a;b", "1;2")).status()).isEqualTo(400);
        assertThat(
                        read(
                                        school,
                                        "MENTEE",
                                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                                .status())
                .isEqualTo(400);
        assertThat(
                        api.as(school.curator)
                                .upload(
                                        path(school),
                                        "f",
                                        Bases.csv(MENTEES, "1"),
                                        Map.of("side", "MENTEE", "cycle", "2026/28"))
                                .status())
                .isEqualTo(400);
        assertThat(
                        api.as(school.head)
                                .upload(
                                        path(school),
                                        "f",
                                        Bases.csv(MENTEES, "1"),
                                        Map.of("side", "MENTEE", "cycle", "2026/27"))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void theEncodingOfOldProgramsIsUnderstood() {
        School school = new School(api);
        byte[] file =
                (MENTEES + "\n1;Белов Пётр Ильич;2013;6Б;;;04.09.2026;;;;;;")
                        .getBytes(Charset.forName("windows-1251"));

        assertThat(read(school, "MENTEE", file).body().path("added").asInt()).isEqualTo(1);
    }

    /** More than are recognised in one question to the store, and than are taken at once. */
    @Test
    void manyRowsAreTakenAndRecognisedAgain() {
        School school = new School(api);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ФИО", "Год рождения", "Класс", "Дата согласия", "Запрос"));
        for (int n = 1; n <= ROWS; n++) {
            rows.add(List.of(Bases.name(n), "2013", "6Б", "04.09.2026", "математика"));
        }
        byte[] file = Bases.xlsx(rows);

        Api.Reply read = read(school, "MENTEE", file);
        Api.Reply again = read(school, "MENTEE", file);

        assertThat(read.body().path("added").asInt())
                .as(read.body().path("errors").toString())
                .isEqualTo(ROWS);
        assertThat(again.body().path("unchanged").asInt()).isEqualTo(ROWS);
    }

    @Test
    void aRowCutOffAfterItsIdWasReservedGoesOnUnderThatId() {
        School school = new School(api);
        String reserved =
                recognitions.reserveNew(school.id, NameText.of("Белов Пётр Ильич").name(), 2013);

        read(school, "MENTEE", Bases.csv(MENTEES, "1;Белов Пётр Ильич;2013;6Б;;;04.09.2026;;;;;;"));

        JsonNode found =
                school.post("/organisations/" + school.id + "/people/search", Map.of()).body();
        assertThat(found.path("items").size()).isEqualTo(1);
        assertThat(found.path("items").path(0).path("id").asString()).isEqualTo(reserved);
    }

    @Test
    void aMarkOfFormulaInACellIsRefused() {
        School school = new School(api);
        Api.Reply read =
                read(
                        school,
                        "MENTEE",
                        Bases.csv(MENTEES, "1;=HYPERLINK(1);2013;6Б;;;04.09.2026;;;;;;"));

        assertThat(read.body().path("added").asInt()).isZero();
        assertThat(read.body().path("errors").size()).as(read.toString()).isEqualTo(1);
    }

    @Test
    void theTemplateCanBeImportedAsItIs() {
        School school = new School(api);
        byte[] template =
                api.as(school.curator).get("/people-imports/template.xlsx?side=MENTOR").bytes();

        Api.Reply read = read(school, "MENTOR", template);

        assertThat(read.status()).as(read.toString()).isEqualTo(200);
        assertThat(read.body().path("rows").asInt()).isZero();
    }

    private Api.Reply read(School school, String side, byte[] file) {
        return api.as(school.curator)
                .upload(path(school), "base.csv", file, Map.of("side", side, "cycle", "2026/27"));
    }

    private static String path(School school) {
        return "/organisations/" + school.id + "/people/imports";
    }
}
