package nastavnik.portal.today;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;

import org.junit.jupiter.api.Test;

class TodayTest extends PageTest {

    @Test
    void saysWhatToDoEachAsAButton() throws Exception {
        open("/today")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Собрать согласия: 2 чел."),
                                                containsString("href=\"/people/consents\""),
                                                containsString("57,5 %"),
                                                containsString("до цели не хватает 84 чел."))));
    }

    @Test
    void theFirstStepNotDoneIsTheOneWithAButton() throws Exception {
        SERVICES.on("POST", "/organisations/school-1/people/search", "{\"items\":[]}");
        SERVICES.on("GET", "/pairs", "{\"items\":[]}");

        open("/today")
                .andExpect(content().string(containsString("Загрузить файл")))
                .andExpect(content().string(containsString("class=\"now\"")));
    }

    @Test
    void aSilentServiceLeavesAGapAndNoFault() throws Exception {
        SERVICES.on("GET", "/indicators", 503, "{}");

        open("/today").andExpect(status().isOk());
    }

    @Test
    void theChainBeginsWithTheContingentOfTheLatestCount() throws Exception {
        SERVICES.on(
                "GET",
                "/organisations/school-1",
                """
                {"id":"school-1","kind":"SCHOOL","municipality":"district-1","name":"Средняя школа №1","shortName":"СОШ №1",
                 "enrolments":[{"on":"2026-09-01","pupils":1676},{"on":"2020-09-01","pupils":600}]}
                """);

        open("/today")
                .andExpect(content().string(containsString("контингент")))
                .andExpect(content().string(containsString("1\u202F676")));
    }

    @Test
    void thePsychologistLooksIntoPairsThatRestOrEndedEarly() throws Exception {
        SERVICES.on(
                        "GET",
                        "/me",
                        """
                        {"login":"psy","appointments":[{"id":"a1","role":"PSYCHOLOGIST","scope":"school-1","scopeName":"СОШ №1","municipality":"district-1","from":"2026-09-01"}]}
                        """)
                .on(
                        "GET",
                        "/pairs",
                        """
                        {"items":[{"id":"pair-1","status":"SUSPENDED","members":[]},{"id":"pair-2","status":"TERMINATED","members":[]}]}
                        """)
                .on("GET", "/indicators", 403, "{}");

        open("/today")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString(
                                                        "работа приостановлена: пар и групп 1"),
                                                containsString("href=\"/pairs?status=SUSPENDED\""),
                                                containsString(
                                                        "прекращена раньше срока: пар и групп 1"),
                                                not(containsString("href=\"/indicators\"")))));
    }

    @Test
    void peopleAreSearchedForFromEveryPageInABodyNotInAnAddress() throws Exception {
        open("/today")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("aria-label=\"Поиск по людям\""),
                                                containsString("class=\"find\" method=\"post\""))));
    }

    @Test
    void theHeadIsAskedForWhatOnlyTheHeadDoes() throws Exception {
        SERVICES.on(
                        "GET",
                        "/me",
                        """
                        {"login":"head","appointments":[{"id":"a1","role":"HEAD","scope":"school-1","scopeName":"СОШ №1","municipality":"district-1","from":"2026-09-01"}]}
                        """)
                .on("GET", "/programmes", "{\"items\":[{\"id\":\"g-1\",\"status\":\"DRAFT\"}]}");

        open("/today")
                .andExpect(content().string(containsString("Утвердить программу: черновиков 1")))
                .andExpect(content().string(not(containsString("/people/consents"))));
    }
}
