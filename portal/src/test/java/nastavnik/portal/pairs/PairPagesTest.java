package nastavnik.portal.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;
import nastavnik.portal.stub.Work;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PairPagesTest extends PageTest {

    @BeforeEach
    void somethingToLookAt() {
        Work.in(SERVICES);
    }

    @Test
    void pairsAreShownByTheNamesOfTheRegistry() throws Exception {
        open("/pairs")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Сидорова М., 10 А"),
                                                containsString("Петров А., 7 А"),
                                                containsString("действует"))));
    }

    @Test
    void agreementIsRecordedForManyAtOnce() throws Exception {
        SERVICES.on(
                "POST", "/pairs/agreements", "{\"items\":[{\"id\":\"pair-2\",\"revision\":3}]}");

        send("/pairs/agreements", "pair", "pair-2", "on", "2026-11-20")
                .andExpect(flash().attributeExists("done"));

        assertThat(SERVICES.asked("POST", "/pairs/agreements").getFirst().body())
                .contains("\"pair\":\"pair-2\"", "\"on\":\"2026-11-20\"");
    }

    @Test
    void thePagesOfTheRoomOpen() throws Exception {
        for (String path :
                new String[] {
                    "/pairs/new",
                    "/pairs/matching",
                    "/pairs/matching/run-1",
                    "/pairs/pair-1",
                    "/orders"
                }) {
            open(path).andExpect(status().isOk());
        }
    }

    @Test
    void theWorkbenchSaysWhyThisOneAndWhyNobody() throws Exception {
        open("/pairs/matching/run-1")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("подобрано 3 из 4"),
                                                containsString("870"),
                                                containsString(
                                                        "Сидорова М., 10 А может взять ещё"
                                                                + " одного"))));
    }

    @Test
    void whatACuratorDecidedIsMarked() throws Exception {
        open("/pairs/matching/run-1")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("изменено вручную"),
                                                containsString("система предлагала: Белова А."),
                                                containsString("Причина: живут далеко"))));
    }

    @Test
    void aRejectionByMistakeIsTakenBackByAButton() throws Exception {
        SERVICES.on(
                "DELETE",
                "/matching-runs/run-1/proposals/m-3/rejection",
                "{\"id\":\"m-3\",\"revision\":2}");
        open("/pairs/matching/run-1")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("/run-1/m-3/restoration"),
                                                containsString("Вернуть"),
                                                not(containsString("/run-1/m-1/restoration")))));

        send("/pairs/matching/run-1/m-3/restoration")
                .andExpect(redirectedUrl("/pairs/matching/run-1"));

        assertThat(SERVICES.asked("DELETE", "/matching-runs/run-1/proposals/m-3/rejection"))
                .hasSize(1);
    }

    @Test
    void aPartnersMentorIsShownByTheOrganisationAndWithoutACardToOpen() throws Exception {
        SERVICES.on(
                "GET",
                "/pairs/pair-7",
                """
                {"id":"pair-7","revision":3,"status":"ACTIVE","organisation":"school-1","cycle":"2026/27","form":"PUPIL_PUPIL",
                 "mentors":[{"participant":"e-0","organisation":"college-1","since":"2026-10-12","until":"2026-10-20"},{"participant":"e-1","organisation":"plant-1","since":"2026-10-21"}],
                 "members":[{"participant":"p-1","organisation":"school-1","agreed":"2026-10-05","since":"2026-10-12"},{"participant":"gone","organisation":"school-1","since":"2026-10-12"}],
                 "since":"2026-10-12","until":"2027-05-25"}
                """);
        SERVICES.on(
                "GET",
                "/pairs/pair-7/history",
                """
                {"items":[{"revision":1,"type":"pair.mentor-changed.v1","on":"2026-10-01","participant":"e-0"}]}
                """);
        SERVICES.on(
                "GET",
                "/organisations",
                """
                {"items":[{"id":"plant-1","revision":1,"kind":"PARTNER","municipality":"district-1","name":"Завод имени Кирова","shortName":"Завод"}]}
                """);

        open("/pairs/pair-7")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString(
                                                        "наставник организации-партнёра «Завод»"),
                                                containsString("наставник другой организации"),
                                                containsString("выбывший участник"),
                                                not(containsString("/people/e-1")))));
    }

    @Test
    void anotherMentorIsShownWithWhatItCostsAndWhomItMoves() throws Exception {
        open("/pairs/matching/run-1/m-1/alternatives")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("общее сходство снизится на 60"),
                                                containsString(
                                                        "Орлова В., 5 В: вместо «Белова А.» будет"
                                                                + " «Сидорова М., 10 А»"),
                                                containsString(
                                                        "Ким Д., 6 Б останется без"
                                                                + " наставника"))));
    }

    @Test
    void whatToGiveUpIsSaidInWordsOfARule() throws Exception {
        open("/pairs/matching/run-1/unmatched/u-1/relaxations")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("разница в возрасте"),
                                                containsString("язык"),
                                                containsString("наставников: 5"))));
    }

    @Test
    void theQualityOfARunIsFiguresAndWhoWouldRatherHaveEachOther() throws Exception {
        open("/pairs/matching/run-1/quality")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("1 / 2"),
                                                containsString("97 %"),
                                                containsString("Проверено"),
                                                containsString("Белова А."),
                                                containsString("есть место"))));
    }

    @Test
    void whatWasChosenStaysWhenARuleSaysNo() throws Exception {
        SERVICES.on(
                "POST",
                "/pairs",
                422,
                "{\"type\":\"/problems/mentor-has-a-free-place\",\"title\":\"Мест"
                        + " нет\",\"detail\":\"Добавьте место.\"}");

        send("/pairs/new", "form", "PUPIL_PUPIL", "mentor", "p-9", "mentee", "p-3")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Мест нет"),
                                                containsString("value=\"p-9\" selected"))));
    }
}
