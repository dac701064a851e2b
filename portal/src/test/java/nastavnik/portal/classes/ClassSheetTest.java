package nastavnik.portal.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;
import nastavnik.portal.stub.School;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class ClassSheetTest extends PageTest {

    private static final String PLACE = "place=CLASS_TEACHER:school-1";

    @BeforeEach
    void aTeacherOfASixthClass() {
        SERVICES.on(
                "GET",
                "/me",
                """
                {"login":"teacher","appointments":[
                  {"id":"a1","role":"CLASS_TEACHER","scope":"school-1","scopeName":"СОШ №1","municipality":"district-1","municipalityName":"Калининский район","class":"6 Б","from":"2026-09-01"}]}
                """);
        SERVICES.on(
                "POST",
                "/organisations/school-1/people/search",
                """
                {"items":[
                  {"id":"x-1","name":"Громов Пётр","born":2014,"class":"6 Б","category":"PUPIL","preliminary":true,"expires":"2026-12-20","consents":[],"participations":[]},
                  {"id":"p-2","name":"Ким Дарья","born":2014,"class":"6 Б","category":"PUPIL","preliminary":false,"consents":["PROCESSING","PARTICIPATION"],
                   "participations":[{"id":"t-2","cycle":"2026/27","side":"MENTEE","status":"IN_BASE","places":0,"groupSize":0,"since":"2026-09-10"}]}]}
                """);
    }

    @Test
    void theFirstScreenOfAClassTeacherIsTheClass() throws Exception {
        open("/?" + PLACE).andExpect(redirectedUrl("/class"));
        open("/class?" + PLACE)
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("6 Б"),
                                                containsString("1 / 2"),
                                                containsString("Напечатать бланки согласий: 1"),
                                                containsString("Сидорова М., 10 А"),
                                                not(containsString("href=\"/people\"")),
                                                not(containsString("href=\"/indicators\"")))));

        assertThat(
                        SERVICES.asked("POST", "/organisations/school-1/people/search")
                                .getFirst()
                                .body())
                .contains("\"class\":\"6 Б\"");
    }

    @Test
    void formsArePrintedForThoseWhoHaveNotSigned() throws Exception {
        SERVICES.file(
                "POST",
                "/organisations/school-1/consent-forms",
                "application/octet-stream",
                "docx".getBytes(StandardCharsets.UTF_8));

        send("/class/forms", "place", "CLASS_TEACHER:school-1", "person", "x-1")
                .andExpect(status().isOk());

        assertThat(
                        SERVICES.asked("POST", "/organisations/school-1/consent-forms")
                                .getFirst()
                                .body())
                .contains("\"x-1\"")
                .contains("PROCESSING");
    }

    @Test
    void nobodyElseHasAClassSheet() throws Exception {
        asBefore();

        open("/class?place=CURATOR:school-1").andExpect(status().isNotFound());
    }

    @Test
    void whoeverWasAppointedWithoutAClassIsToldWhomToAsk() throws Exception {
        asBefore();

        open("/class?" + PLACE)
                .andExpect(content().string(containsString("Вы пока не закреплены за классом")));
    }

    private static void asBefore() {
        School.in(SERVICES);
    }
}
