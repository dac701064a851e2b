package nastavnik.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationTest extends PageTest {

    @BeforeEach
    void aSchoolWithADraft() {
        SERVICES.on(
                        "GET",
                        "/organisations/school-1",
                        """
                        {"id":"school-1","revision":2,"kind":"SCHOOL","municipality":"district-1","name":"Средняя школа №1","shortName":"СОШ №1","opened":"2020-09-01",
                         "flags":["LOW_RESULTS"],"externalIds":{"inn":"6600000000"},
                         "enrolments":[{"on":"2020-09-01","pupils":1676,"mentorBase":219,"byYearOfBirth":{},"teachers":40,"youngSpecialists":3}]}
                        """)
                .on(
                        "GET",
                        "/programmes",
                        """
                        {"items":[{"id":"prog-1","revision":1,"status":"DRAFT","organisation":"school-1","cycle":"2026/27","title":"Шаг вперёд","forms":["PUPIL_PUPIL"],"since":"2026-09-01","until":"2027-05-31"}]}
                        """)
                .on(
                        "POST",
                        "/organisations/school-1/enrolments",
                        "{\"id\":\"school-1\",\"revision\":3}")
                .on("POST", "/programmes", 201, "{\"id\":\"prog-2\",\"revision\":1}")
                .on("POST", "/programmes/*/approval", "{\"id\":\"prog-1\",\"revision\":2}");
    }

    @Test
    void showsWhatIsKnownAndOnlyTheHeadApproves() throws Exception {
        open("/organisation")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Шаг вперёд"),
                                                containsString("1\u202F676"),
                                                containsString("низкие результаты"),
                                                not(containsString("/approval")))));
        SERVICES.on("GET", "/me", HEAD);
        open("/organisation").andExpect(content().string(containsString("/approval")));
    }

    @Test
    void anEnrolmentIsSentAsTyped() throws Exception {
        send("/organisation/enrolments", "on", "2026-09-01", "pupils", "700", "mentorBase", "210")
                .andExpect(redirectedUrl("/organisation"));

        assertThat(SERVICES.asked("POST", "/organisations/school-1/enrolments").getFirst().body())
                .contains("\"pupils\":700", "\"on\":\"2026-09-01\"")
                .doesNotContain("teachers");
    }

    @Test
    void aRefusedEnrolmentKeepsWhatWasTypedBesideTheFault() throws Exception {
        SERVICES.on(
                "POST",
                "/organisations/school-1/enrolments",
                400,
                """
                {"type":"/problems/bad-input","title":"В запросе есть ошибки","detail":"Исправьте.","status":400,
                 "errors":[{"pointer":"/mentorBase","detail":"База больше контингента."}]}
                """);

        send("/organisation/enrolments", "on", "2026-09-01", "pupils", "7", "mentorBase", "21")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("База больше контингента."),
                                                containsString("value=\"21\""))));
    }

    @Test
    void aProgrammeIsDraftedAndApproved() throws Exception {
        send(
                        "/organisation/programmes",
                        "cycle",
                        "2026/27",
                        "title",
                        "Шаг",
                        "forms",
                        "PUPIL_PUPIL",
                        "since",
                        "2026-09-01",
                        "until",
                        "2027-05-31")
                .andExpect(redirectedUrl("/organisation"));
        send("/organisation/programmes/approval", "id", "prog-1", "on", "2026-09-01")
                .andExpect(redirectedUrl("/organisation"));

        assertThat(SERVICES.asked("POST", "/programmes").getFirst().body())
                .contains("\"organisation\":\"school-1\"", "\"forms\":[\"PUPIL_PUPIL\"]");
    }

    private static final String HEAD =
            """
            {"login":"head","appointments":[
              {"id":"a1","role":"HEAD","scope":"school-1","scopeName":"СОШ №1","municipality":"district-1","from":"2026-09-01"}]}
            """;
}
