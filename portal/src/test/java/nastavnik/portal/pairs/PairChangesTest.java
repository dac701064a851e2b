package nastavnik.portal.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;
import nastavnik.portal.stub.Work;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PairChangesTest extends PageTest {

    private static final String FULL =
            """
            {"type":"/problems/mentor-has-a-free-place","title":"У наставника нет свободных мест","detail":"Выберите другого наставника."}
            """;

    @BeforeEach
    void aPairThatTakesCommands() {
        Work.in(SERVICES)
                .on("POST", "/pairs/pair-1/mentor", "{\"id\":\"pair-1\",\"revision\":4}")
                .on("POST", "/pairs/pair-1/suspension", "{\"id\":\"pair-1\",\"revision\":4}");
    }

    @Test
    void whoIsInThePairIsNotOfferedAgain() throws Exception {
        open("/pairs/pair-1/members")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("value=\"p-3\""),
                                                containsString("value=\"p-2\""),
                                                not(containsString("value=\"p-1\"")))));
    }

    @Test
    void theMentorIsChangedWithTheConsentAndTheOrderOnPaper() throws Exception {
        send(
                        "/pairs/pair-1/mentor",
                        "person",
                        "p-8",
                        "on",
                        "2026-12-01",
                        "agreed",
                        "2026-11-20",
                        "orderNumber",
                        "7-од",
                        "orderOn",
                        "2026-11-21",
                        "note",
                        "")
                .andExpect(redirectedUrl("/pairs/pair-1"))
                .andExpect(flash().attribute("done", "Наставник сменён."));

        assertThat(SERVICES.asked("POST", "/pairs/pair-1/mentor").getFirst().body())
                .contains("\"mentor\":\"p-8\"", "\"agreed\":\"2026-11-20\"")
                .contains("\"order\":{\"number\":\"7-од\",\"on\":\"2026-11-21\"}")
                .doesNotContain("note");
    }

    @Test
    void whoWasChosenStaysChosenWhenTheMentorIsFull() throws Exception {
        SERVICES.on("POST", "/pairs/pair-1/mentor", 422, FULL);

        send("/pairs/pair-1/mentor", "person", "p-8", "on", "2026-12-01", "note", "по просьбе")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("нет свободных мест"),
                                                containsString("value=\"p-8\" selected"),
                                                containsString("value=\"по просьбе\""))));
    }

    @Test
    void aPauseWithoutAnOrderNamesNone() throws Exception {
        send("/pairs/pair-1/suspension", "on", "2026-12-01", "orderNumber", "", "orderOn", "")
                .andExpect(redirectedUrl("/pairs/pair-1"));

        assertThat(SERVICES.asked("POST", "/pairs/pair-1/suspension").getFirst().body())
                .isEqualTo("{\"on\":\"2026-12-01\"}");
    }

    @Test
    void linksAreShownOnceWithTheirCodesAndKeptNowhere() throws Exception {
        SERVICES.on(
                "POST",
                "/pairs/pair-2/agreement-links",
                """
                {"items":[{"participant":"p-3","side":"MENTEE","signer":"REPRESENTATIVE","token":"t","link":"http://localhost/agreement#t","until":"2026-12-20T19:00:00Z"}]}
                """);

        send("/pairs/agreement-links", "pair", "pair-2")
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Орлова В., 5 В"),
                                                containsString("законный представитель"),
                                                containsString("data:image/svg+xml;base64,"),
                                                containsString("21.12.2026"))));
    }

    @Test
    void onePersonsYesComesBackToThePair() throws Exception {
        SERVICES.on(
                "POST", "/pairs/agreements", "{\"items\":[{\"id\":\"pair-1\",\"revision\":4}]}");

        send(
                        "/pairs/agreements",
                        "pair",
                        "pair-1",
                        "participant",
                        "p-1",
                        "on",
                        "2026-11-20",
                        "back",
                        "pair-1")
                .andExpect(redirectedUrl("/pairs/pair-1"));

        assertThat(SERVICES.asked("POST", "/pairs/agreements").getFirst().body())
                .contains("\"participant\":\"p-1\"");
    }

    @Test
    void aNewCycleBeginsWithThePeopleOfTheOldOne() throws Exception {
        SERVICES.on(
                        "GET",
                        "/pairs/pair-9",
                        """
                        {"id":"pair-9","revision":9,"status":"COMPLETED","organisation":"school-1","form":"PUPIL_PUPIL","mentors":[{"participant":"p-9"}],
                         "members":[{"participant":"p-1","decision":"NEW_CYCLE"},{"participant":"p-2","decision":"FINISH"}]}
                        """)
                .on("POST", "/pairs", 201, "{\"id\":\"pair-10\",\"revision\":1}");

        open("/pairs/new?predecessor=pair-9")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("value=\"p-9\" selected"),
                                                containsString("value=\"pair-9\""))));
        send(
                        "/pairs/new",
                        "form",
                        "PUPIL_PUPIL",
                        "mentor",
                        "p-9",
                        "mentee",
                        "p-1",
                        "predecessor",
                        "pair-9")
                .andExpect(redirectedUrl("/pairs/pair-10"));

        assertThat(SERVICES.asked("POST", "/pairs").getFirst().body())
                .contains("\"predecessor\":\"pair-9\"", "\"members\":[\"p-1\"]");
    }
}
