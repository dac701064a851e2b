package nastavnik.portal.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
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
