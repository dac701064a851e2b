package nastavnik.portal.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineageTest extends PageTest {

    @BeforeEach
    void somebodyIsCounted() {
        SERVICES.on("GET", "/indicators/I03/persons", "{\"persons\":[\"p-9\"]}")
                .on(
                        "GET",
                        "/indicators/I07/persons",
                        422,
                        "{\"type\":\"/problems/indicator-has-no-persons\"}");
    }

    @Test
    void aNumberOpensToItsPartsItsRuleAndItsPeople() throws Exception {
        open("/indicators").andExpect(content().string(containsString("/indicators/I03?day=")));
        open("/indicators/I03?day=2026-11-20")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("219"),
                                                containsString("приказ"),
                                                containsString("Сидорова Мария"))));

        assertThat(SERVICES.asked("POST", "/people/names").getLast().body())
                .contains("p-9", "INDICATORS");
    }

    @Test
    void whatIsNotMadeOfPeopleNamesNobody() throws Exception {
        open("/indicators/I07")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Кто посчитан"))));
    }

    @Test
    void anUnknownIndicatorIsNotFound() throws Exception {
        open("/indicators/I99").andExpect(status().isNotFound());
    }
}
